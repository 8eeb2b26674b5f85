import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { openCardStore } from '../../src/cards/card-store.ts';
import { drawCard } from '../../src/cards/draw-card.ts';
import { loadCardType } from '../../src/cards/face.ts';
import { cardSize } from '../../src/cards/grid.ts';
import { paintParts } from '../../src/cards/paint-drawing.ts';
import { splitFrontmatter } from '../../src/desk/reading/split-frontmatter.ts';
import type { ShareCard } from '../../src/domain/share-card.ts';
import { median } from './median.ts';
import type { Scratch } from './scratch.ts';
import { formatFigure, formatTable } from './table.ts';

/** What one card costs: the middle of the rounds. */
interface CardCost {
  readonly name: string;
  readonly drawMs: number;
  readonly paintMs: number;
  /** From the store, when it was drawn before. */
  readonly keptMs: number;
  readonly bytes: number;
}

const long =
  'A headline that is as long as the schema lets it be, with a Donaudampfschifffahrtsgesellschaftskapitän in it and a number, 1234, too, and then it goes on and on until it has come to two hundred letters';

const toCard = (headline: string, standfirst: string, subjects: readonly string[]): ShareCard => ({
  house: 'Sourceline',
  kicker: 'Analysis · Nuclear policy',
  headline,
  standfirst,
  subjects,
  date: '19 February 2026',
  statuses: (['confirmed', 'claimed', 'assessed', 'disputed'] as const).map((status, index) => ({
    status,
    count: index + 2,
    label: `${String(index + 2)} ${status}`,
  })),
  strip: [
    ['confirmed', 'confirmed', 'claimed', 'claimed', 'claimed'],
    ['assessed', 'disputed'],
  ],
  sources: '24 sources',
  direction: 'ltr',
  between: ', ',
  dialect: 'en-GB',
});

/** Cards of the founding stories, and two that are hard to set. */
const loadCards = async (folder: string): Promise<ReadonlyMap<string, ShareCard>> => {
  const cards = new Map<string, ShareCard>();
  for (const slug of await readdir(folder)) {
    const split = splitFrontmatter(await readFile(join(folder, slug, 'index.md'), 'utf8'));
    if (split.kind !== 'split') continue;
    const article = parse(split.yaml) as { title: string; standfirst: string; countries: readonly string[] };
    cards.set(slug, toCard(article.title, article.standfirst, article.countries));
  }
  cards.set('two hundred letters', toCard(long, long, ['KP']));
  cards.set('Arabic', toCard('خمسون قاذفة صواريخ قبل المؤتمر: ما عُرض وما قِيس بالفعل؟', long, ['KP']));
  return cards;
};

const time = async <Value>(work: () => Promise<Value>): Promise<readonly [number, Value]> => {
  const started = performance.now();
  const value = await work();
  return [performance.now() - started, value];
};

/**
 * Draws cards again and again in one process, on one core; the programs are warm, as in a build of a large
 * site.
 */
export const measureCards = async (rounds: number, scratch: Scratch): Promise<CardCost[]> => {
  const cards = await loadCards('content/articles');
  const type = await loadCardType();
  const { load } = openCardStore(join(scratch.folder, 'cards'));
  for (const card of cards.values()) await load(card);
  const costs: CardCost[] = [];
  for (const [name, card] of cards) {
    const draws: number[] = [];
    const paints: number[] = [];
    const kept: number[] = [];
    let bytes = 0;
    for (let round = 0; round < rounds && !scratch.signal.aborted; round += 1) {
      const [drawMs, parts] = await time(() => Promise.resolve(drawCard(card, type)));
      const [paintMs, png] = await time(() => paintParts(parts, cardSize));
      const [keptMs] = await time(() => load(card));
      draws.push(drawMs);
      paints.push(paintMs);
      kept.push(keptMs);
      bytes = png.length;
    }
    costs.push({ name, drawMs: median(draws), paintMs: median(paints), keptMs: median(kept), bytes });
  }
  return costs;
};

/** The costs as text. */
export const formatCardReport = (costs: readonly CardCost[], rounds: number): string =>
  [
    `Cards: medians of ${String(rounds)} rounds, milliseconds on one core.`,
    '',
    formatTable([
      ['card', 'set and draw', 'paint', 'together', 'kept', 'kB'],
      ...costs.map(({ name, drawMs, paintMs, keptMs, bytes }) => [
        name,
        formatFigure(drawMs, 1),
        formatFigure(paintMs, 1),
        formatFigure(drawMs + paintMs, 1),
        formatFigure(keptMs, 2),
        formatFigure(bytes / 1000, 1),
      ]),
    ]),
  ].join('\n');
