import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Asker } from '../../src/search/client/ask.ts';
import { type Fragment, parseFragments } from '../../src/search/fragment.ts';
import { type ItemKind, type KnownItem, makeKnownItems } from './known-items.ts';

/** Results looked at for the story wanted. */
const depth = 10;

/** What the index of a built site holds, in the order of addresses. */
export const readFragments = async (site: string): Promise<readonly Fragment[]> => {
  const folder = join(site, 'pagefind/fragment');
  const fragments: Fragment[] = [];
  for (const name of await readdir(folder))
    fragments.push(...parseFragments(await readFile(join(folder, name))));
  return fragments.toSorted((a, b) => (a.url < b.url ? -1 : 1));
};

/** 1 for the first place, 1/2 for the second, 0 beyond the tenth. */
const toReciprocalRank = async (
  asker: Asker,
  { words, url }: KnownItem,
  isVerbatim: boolean,
): Promise<number> => {
  const { hits } = await asker.ask({ words, facets: {}, ...(isVerbatim ? { isVerbatim } : {}) });
  const articles = await Promise.all(hits.slice(0, depth).map((hit) => hit.data()));
  const place = articles.findIndex((article) => article.url.endsWith(url));
  return place === -1 ? 0 : 1 / (place + 1);
};

export interface QualityRow {
  readonly kind: ItemKind;
  readonly queries: number;
  /** Mean reciprocal rank among the first ten. */
  readonly mrr: number;
  /** The same without the typo layer. */
  readonly mrrVerbatim: number;
  /** Queries that the typo layer made worse. */
  readonly worsened: number;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** Asks for known stories and tells how near the top they come. */
export const measureQuality = async (
  asker: Asker,
  fragments: readonly Fragment[],
  queries: number,
  seed: number,
  language = 'en',
): Promise<readonly QualityRow[]> => {
  const rows: QualityRow[] = [];
  for (const [kind, items] of makeKnownItems(fragments, queries, seed, language)) {
    const ranks: { readonly usual: number; readonly verbatim: number }[] = [];
    for (const item of items) {
      ranks.push({
        usual: await toReciprocalRank(asker, item, false),
        verbatim: await toReciprocalRank(asker, item, true),
      });
    }
    rows.push({
      kind,
      queries: items.length,
      mrr: mean(ranks.map(({ usual }) => usual)),
      mrrVerbatim: mean(ranks.map(({ verbatim }) => verbatim)),
      worsened: ranks.filter(({ usual, verbatim }) => usual < verbatim).length,
    });
  }
  return rows;
};
