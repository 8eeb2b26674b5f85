import { join } from 'node:path';
import { parse } from 'yaml';
import { openPictureStore } from '../../src/cards/card-store.ts';
import { figureFiles as painted, paintFigure } from '../../src/cards/draw-figure.ts';
import { parseData } from '../../src/domain/data-file.ts';
import { toFigurePicture } from '../../src/domain/figure-picture.ts';
import { drawArticleFigure, toFigureHtml } from '../../src/domain/body/article-figure.ts';
import { drawEvidenceStrip } from '../../src/figures/evidence-strip.ts';
import { pageWidths } from '../../src/figures/drawing.ts';
import { claimStatuses } from '../../src/schemas/claim.ts';
import { mapSchema } from '../../src/schemas/map.ts';
import { figuresBody, figuresFiles } from '../sites/figures-article.ts';
import { buildPublishedArticle, buildSource } from '../unit/article-builder.ts';
import { buildSettledBody } from '../unit/body-builder.ts';
import { edition } from '../unit/made-up-edition.ts';
import { median } from './median.ts';
import type { Scratch } from './scratch.ts';
import { formatFigure, formatTable } from './table.ts';

/** What a figure costs: the middle of the rounds, CPU milliseconds. */
interface FigureCost {
  readonly name: string;
  /** For both widths of a page, as elements. */
  readonly drawMs: number;
  /** All that is printed of it on its page, as HTML. */
  readonly printMs: number;
  /** Its picture, drawn; and from the store, where it was drawn before. */
  readonly pictureMs: number;
  readonly keptMs: number;
}

const rowsOf = (count: number, toRow: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => toRow(index)).join('\n');

/** As much as one figure may hold. */
const largest: Readonly<Record<string, string>> = {
  'sixty.csv': `Name,Geese\n${rowsOf(60, (index) => `Bridge ${String(index + 1)},${String((index * 37) % 101)}`)}\n`,
  'by-year.csv': `Year,Geese\n${rowsOf(250, (index) => `${String(1770 + index)},${String((index * 37) % 101)}`)}\n`,
};

const largestBody = `:::chart[Sixty bars]{kind=bar data="sixty.csv" cite="example-source"}
Geese, by bridge.
:::

:::chart[A line of two hundred and fifty values]{kind=line data="by-year.csv" cite="example-source"}
Geese, by year.
:::

:::timeline[Twenty-four events]{cite="example-source"}
${rowsOf(24, (index) => `- ${String(1998 + index)} (claimed): Geese were counted for the ${String(index + 1)}th time at the lower bridge`)}
:::`;

const buildArticle = async () => {
  const ids = ['example-source', 'other-source', 'third-source'];
  const files: Readonly<Record<string, string>> = { ...figuresFiles, ...largest };
  const { body, figures, tables } = await buildSettledBody(`${figuresBody}\n\n${largestBody}`, ids, {
    openTable: (name) => {
      const written = files[name];
      return written === undefined ? undefined : parseData(name, written).table;
    },
    openMap: (name) => mapSchema.safeParse(parse(files[name] ?? '')).data,
  });
  return buildPublishedArticle({
    body,
    figures,
    tables,
    sources: ids.map((id, index) => buildSource({ id, number: index + 1 })),
    events: [
      { id: 'a', day: '2026-01-09', title: 'A bridge opens' },
      { id: 'b', day: '2026-02-01', title: 'Geese cross it' },
    ],
  });
};

const times = 5;

/** CPU milliseconds of a piece of work, of all threads, in one of so many rounds: the middle. */
const measure = async (rounds: number, work: () => unknown): Promise<number> => {
  const spent: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time += 1) await work();
    const { user, system } = process.cpuUsage(before);
    // The first rounds warm up.
    if (round >= 0) spent.push((user + system) / 1000 / times);
  }
  return median(spent);
};

/** Draws figures of every kind again and again, as pages and pictures of a large site would. */
export const measureFigures = async (rounds: number, scratch: Scratch): Promise<FigureCost[]> => {
  const article = await buildArticle();
  const store = openPictureStore(join(scratch.folder, 'figures'), paintFigure, painted);
  const costs: FigureCost[] = [];
  for (const { id, title } of article.figures) {
    if (scratch.signal.aborted) break;
    const { drawn } = drawArticleFigure(article, id, edition);
    const picture = toFigurePicture(article, id, edition);
    await store.load(picture);
    costs.push({
      name: title,
      drawMs: await measure(rounds, () => pageWidths.map((width) => drawn.drawAt(width))),
      printMs: await measure(rounds, () => toFigureHtml(article, id, edition)),
      pictureMs: await measure(Math.ceil(rounds / 5), () => paintFigure(picture)),
      keptMs: await measure(rounds, () => store.load(picture)),
    });
  }
  const strip = Array.from({ length: 6 }, () =>
    Array.from({ length: 10 }, (_, index) => claimStatuses[index % claimStatuses.length] ?? 'claimed'),
  );
  costs.push({
    name: 'Evidence strip of sixty statements',
    drawMs: await measure(rounds, () => drawEvidenceStrip(strip, 640)),
    printMs: Number.NaN,
    pictureMs: Number.NaN,
    keptMs: Number.NaN,
  });
  return costs;
};

/** The costs as text. */
export const formatFiguresReport = (costs: readonly FigureCost[], rounds: number): string =>
  [
    `Figures: medians of ${String(rounds)} rounds, CPU milliseconds, warm.`,
    '',
    formatTable([
      ['figure', 'drawn at both widths', 'its whole page part, three widths', 'picture', 'picture kept'],
      ...costs.map(({ name, drawMs, printMs, pictureMs, keptMs }) => [
        name,
        formatFigure(drawMs, 2),
        formatFigure(printMs, 2),
        formatFigure(pictureMs, 1),
        formatFigure(keptMs, 2),
      ]),
    ]),
  ].join('\n');
