import type { Element } from 'hast';
import { type Drawing, type FigureWidth, type Measure, shape, targetSize, toPixel } from '../drawing.ts';
import { sourceLink } from '../source-link.ts';
import { drawStatusDot } from '../status-mark.ts';
import { describeTimeline } from './describe-timeline.ts';
import type { TimelineEntry } from './list-entries.ts';
import {
  layOutTimeline,
  type LineOfWords,
  type PlacedNumber,
  type TimelineLayout,
  type TimelineRow,
  timelineSizes as sizes,
} from './timeline-layout.ts';
import type { Timeline, TimelineWords } from './timeline.ts';

const radius = 4;
const half = targetSize / 2;
/** Half of what a cut opens, and the stub of line that leads to it. */
const opening = 5;

/** Draws from where reading begins: from right to left, x is counted from the right. */
class Pen {
  readonly #mirrored: boolean;
  readonly #width: number;

  constructor(width: number, direction: Timeline['direction']) {
    this.#width = width;
    this.#mirrored = direction === 'rtl';
  }

  x(along: number): string {
    return String(toPixel(this.#mirrored ? this.#width - along : along));
  }

  /** So far on, in the direction of reading. */
  on(length: number): string {
    return String(toPixel(this.#mirrored ? -length : length));
  }

  /** The property that moves what is drawn around zero to a place. */
  to(along: number, y: number): { readonly transform: string } {
    return { transform: `translate(${this.x(along)} ${String(toPixel(y))})` };
  }

  /** A square around zero that can be hit, or so much longer in the direction of reading. */
  target(width: number, height: number): Element {
    const d = `M${this.on(-half)} -${String(half)}h${this.on(width)}v${String(height)}H${this.on(-half)}z`;
    return shape('path', { className: ['target'], d });
  }
}

const path = (className: string, parts: readonly string[]): Element[] =>
  parts.length === 0 ? [] : [shape('path', { className: [className], d: parts.join('') })];

/** Words whose middle is y: a baseline is about a third of the type below it. */
const writeLine = ({ x, y, words }: LineOfWords, top: number, pen: Pen): Element =>
  shape('text', { x: pen.x(x), y: top + y + 4 }, [words]);

/** The same in a row, which is drawn around its dot. */
const writeInRow = (
  { x, y, words }: LineOfWords,
  pen: Pen,
  properties: { readonly className?: string[] } = {},
): Element => shape('text', { x: pen.on(x - sizes.dot), y: y - half + 4, ...properties }, [words]);

const upright = (from: number, to: number, pen: Pen): string =>
  `M${pen.x(sizes.line)} ${String(toPixel(from))}V${String(toPixel(to))}`;

/** The line of time: what is to come is drawn as context, what is left out is open between two strokes. */
const drawLine = ({ segments }: TimelineLayout, published: number, pen: Pen): Element[] => {
  const past: string[] = [];
  const coming: string[] = [];
  const cuts: string[] = [];
  for (const [index, { start, end }] of segments.entries()) {
    const next = segments[index + 1];
    const middle = next === undefined ? end : (end + next.start) / 2;
    const before = segments[index - 1];
    const from = before === undefined ? start : (before.end + start) / 2 + opening;
    const to = next === undefined ? end : middle - opening;
    const turn = Math.min(Math.max(published, from), to);
    if (turn > from) past.push(upright(from, turn, pen));
    if (to > turn) coming.push(upright(turn, to, pen));
    if (next !== undefined) {
      for (const y of [middle - opening, middle + opening])
        cuts.push(`M${pen.x(sizes.line - 5)} ${String(toPixel(y + 2))}l${pen.on(10)}-4`);
    }
  }
  return [...path('data', past), ...path('coming', coming), ...path('data', cuts)];
};

/** Time that is known as a year or a month only, as long as it is. */
const drawSpans = ({ rows, toY }: TimelineLayout, pen: Pen): Element[] =>
  path(
    'span',
    rows.flatMap(({ entry }) =>
      entry === undefined || entry.span.from === entry.span.to
        ? []
        : [upright(toY(entry.span.from), toY(entry.span.to), pen)],
    ),
  );

/** Whether an entry is known to the day: a tick on a month or a year would say a day that nobody knows. */
const isExact = ({ span, kind }: TimelineEntry): boolean => kind !== 'published' && span.from === span.to;

/**
 * From the line of time to what is written of it, around the dot of its row. It crosses the line where the entry is
 * known to the day, to the pixel: a tick of its own would only weigh more.
 */
const drawLeader = (entry: TimelineEntry, { y, top }: TimelineRow, pen: Pen): Element => {
  const start = isExact(entry) ? sizes.line - 5 : sizes.line + 5;
  const across = isExact(entry) ? `h${pen.on(10)}` : '';
  return shape('path', {
    className: ['tick'],
    d: `M${pen.on(start - sizes.dot)} ${String(Math.round(y - top - half))}${across}L${pen.on(-14)} 0h${pen.on(14 - radius)}`,
  });
};

const toTick = ({ y }: TimelineRow, pen: Pen): string =>
  `M${pen.x(sizes.line - 5)} ${String(toPixel(y))}h${pen.on(10)}`;

const drawDot = ({ kind, status }: TimelineEntry): Element =>
  kind === 'published'
    ? shape('path', { className: ['published'], d: 'M0 -7v14' })
    : kind === 'event' && status === undefined
      ? // Not a ring, which is a question.
        shape('circle', { r: 3, className: ['disc'] })
      : drawStatusDot(status, 0, 0, radius);

/** A number around the middle of its base line, and the square that is hit: styles/figure-timeline.css says the rest. */
const drawNumber = ({ x, y, width, source }: PlacedNumber, top: number, pen: Pen): Element =>
  sourceLink(
    source,
    [
      shape('path', {
        d: `M${pen.on(-half)} ${String(half - 4)}v${String(-targetSize)}h${pen.on(width)}v${String(targetSize)}`,
      }),
      shape('text', width === targetSize ? {} : { x: pen.on(width / 2 - half) }, [source.number]),
    ],
    pen.to(x - width / 2 + half, top + y + 4),
  );

/** A row around its dot: in pages, which are compressed, places that are said once and repeat take least. */
const drawRow = (row: TimelineRow, isLink: boolean, pen: Pen): Element => {
  const isPublished = row.entry?.kind === 'published';
  const quiet = { className: ['quiet'] };
  return shape('g', pen.to(sizes.dot, row.top + half), [
    ...(row.entry === undefined ? [] : [drawLeader(row.entry, row, pen), drawDot(row.entry)]),
    ...row.dates.map((line) => writeInRow(line, pen, quiet)),
    ...(isLink ? [] : row.titles.map((line) => writeInRow(line, pen, isPublished ? quiet : {}))),
  ]);
};

const drawLink = (row: TimelineRow, href: string, measure: Measure, pen: Pen): Element => {
  const [first] = row.titles;
  const [x, y] = [first?.x ?? 0, first?.y ?? 0];
  const width = Math.max(
    targetSize,
    ...row.titles.map(({ words }) => Math.ceil(measure(words, sizes.titleSize))),
  );
  const target = pen.target(width, targetSize + sizes.pitch * (row.titles.length - 1));
  return shape('a', { href, className: ['title'] }, [
    shape('g', pen.to(x + half, row.top + y), [target]),
    ...row.titles.map((line) => writeLine(line, row.top, pen)),
  ]);
};

/**
 * Draws a timeline. Time runs down at every width, true to scale but for long gaps, which are cut and said in words;
 * a leader crosses the line at the very day, and goes to what is written. Links are beside the picture, so that
 * they are links to everyone.
 * @param labelledBy id of the element that names the drawing; without one it is named by a sentence
 * @throws RangeError for a date that is none, and for more than one drawing can hold
 */
export const drawTimeline = (
  timeline: Timeline,
  width: FigureWidth,
  measure: Measure,
  words: TimelineWords,
  labelledBy?: string,
): Drawing => {
  const layout = layOutTimeline(timeline, width, measure, words);
  const pen = new Pen(width, timeline.direction);
  const { rows } = layout;
  const published = rows.find(({ entry }) => entry?.kind === 'published');
  const isLink = ({ entry, titles }: TimelineRow): boolean => entry?.href !== undefined && titles.length > 0;
  const name =
    labelledBy === undefined
      ? { ariaLabel: describeTimeline(timeline, words) }
      : { ariaLabelledBy: [labelledBy] };
  const picture = shape('g', { role: 'img', ...name, className: ['events'] }, [
    ...drawSpans(layout, pen),
    ...drawLine(layout, published?.y ?? Infinity, pen),
    ...path('published', published === undefined ? [] : [toTick(published, pen)]),
    ...rows.map((row) => drawRow(row, isLink(row), pen)),
  ]);
  const titles = rows.filter(isLink).map((row) => drawLink(row, row.entry?.href ?? '', measure, pen));
  const numbers = rows.flatMap((row) => row.numbers.map((number) => drawNumber(number, row.top, pen)));
  const links = [
    ...titles,
    ...(numbers.length === 0 ? [] : [shape('g', { className: ['numbers'] }, numbers)]),
  ];
  return { width, height: layout.height, content: rows.length === 0 ? [] : [picture, ...links] };
};
