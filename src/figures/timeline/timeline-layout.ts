import { breakLines, takeLastPiece } from '../break-lines.ts';
import type { CitedSource } from '../cited.ts';
import { figureWidths, type FigureWidth, labelSize, type Measure, targetSize } from '../drawing.ts';
import { listEntries, middleOf, type TimelineEntry } from './list-entries.ts';
import { placeRows } from './place-rows.ts';
import { makeTimeScale, type Segment, type TimeScale } from './time-scale.ts';
import { toGap } from './time-span.ts';
import type { Timeline, TimelineWords } from './timeline.ts';

/** Sizes of a timeline, in pixels; x is counted from where reading begins. */
export const timelineSizes = {
  line: 8,
  dot: 34,
  words: 48,
  titleSize: 14,
  /** Between the middles of two lines of words. */
  pitch: 20,
  space: 8,
  margin: 2,
} as const;

/** A line of words; x is where it begins, y its middle. */
export interface LineOfWords {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}

/** The number of a source, in a square that can be hit; x and y are its middle. */
export interface PlacedNumber {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly source: CitedSource;
}

/** What is written beside the line of time, from its upper edge down. */
interface Written {
  readonly height: number;
  readonly dates: readonly LineOfWords[];
  readonly titles: readonly LineOfWords[];
  readonly numbers: readonly PlacedNumber[];
}

/** A row in its place; the entry is undefined where time is left out. */
export interface TimelineRow extends Written {
  readonly entry: TimelineEntry | undefined;
  readonly top: number;
  /** Where it belongs on the line of time. */
  readonly y: number;
}

/** A timeline in its places, in pixels. */
export interface TimelineLayout {
  readonly height: number;
  readonly rows: readonly TimelineRow[];
  readonly segments: readonly Segment[];
  readonly toY: TimeScale['toY'];
}

interface Columns {
  readonly width: FigureWidth;
  /** Where titles begin; undefined where they are below their dates. */
  readonly titles: number | undefined;
  readonly measure: Measure;
}

const { words: wordsX, pitch, space, margin, titleSize } = timelineSizes;

/** Width of the square of a number, in pixels. */
const toNumberWidth = (number: string, measure: Measure): number =>
  Math.max(targetSize, Math.ceil(measure(number, labelSize)) + 7);

/** Room that words take before the numbers behind them, in steps of ten: what repeats costs a page no bytes. */
const toRoom = (words: string, size: number, measure: Measure): number =>
  Math.ceil((measure(words, size) + 4) / 10) * 10;

/**
 * How many numbers are on each line. The last line never has one alone: it takes one of those before it.
 * @param first room beside the words, in pixels
 * @param room of every further line
 */
const countInLines = (widths: readonly number[], first: number, room: number): number[] => {
  const counts = [0];
  let left = first;
  for (const width of widths) {
    if (width > left && (counts.length === 1 || (counts.at(-1) ?? 0) > 0)) {
      counts.push(0);
      left = room;
    }
    counts.push((counts.pop() ?? 0) + 1);
    left -= width;
  }
  const [before = 0, last = 0] = counts.slice(-2);
  return counts.length > 1 && last === 1 && before > 1 ? [...counts.slice(0, -2), before - 1, 2] : counts;
};

/** Puts numbers one after the other, in as many lines as they need; the first y is that of the words before them. */
const placeNumbers = (
  sources: readonly CitedSource[],
  start: { readonly x: number; readonly y: number },
  left: number,
  { width, measure }: Columns,
): PlacedNumber[] => {
  const end = width - margin;
  const widths = sources.map(({ number }) => toNumberWidth(number, measure));
  const places = countInLines(widths, end - start.x, end - left).flatMap((count, line) =>
    Array.from({ length: count }, () => line),
  );
  let [x, before] = [start.x, 0];
  return sources.map((source, index) => {
    const line = places[index] ?? 0;
    const wide = widths[index] ?? targetSize;
    if (line !== before) [x, before] = [left, line];
    const placed = { x: x + wide / 2, y: start.y + line * targetSize, width: wide, source };
    x += wide;
    return placed;
  });
};

/**
 * Takes the last word of a title to a line of its own where numbers would otherwise be alone below it: they belong to
 * words. @param room in pixels
 */
const keepCompany = (
  lines: readonly string[],
  sources: readonly CitedSource[],
  room: number,
  measure: Measure,
): string[] => {
  const last = lines.at(-1) ?? '';
  const widthOf = (words: string): number => toRoom(words, titleSize, measure);
  const all = sources.reduce((sum, { number }) => sum + toNumberWidth(number, measure), 0);
  const [rest, word] = takeLastPiece(last) ?? [];
  if (all === 0 || widthOf(last) + all <= room || rest === undefined || word === undefined) return [...lines];
  // All of them beside the last word; or, where there are too many for one line, as many as fit.
  const least = toNumberWidth(sources[0]?.number ?? '', measure);
  const isMoved = widthOf(word) + all <= room || widthOf(last) + least > room;
  return isMoved ? [...lines.slice(0, -1), rest, word] : [...lines];
};

/** Lays an entry out; a line of words that is followed by squares leaves room for them. */
const writeEntry = (
  date: string,
  title: string,
  sources: readonly CitedSource[],
  columns: Columns,
): Written => {
  const { width, measure } = columns;
  const first = targetSize / 2;
  const left = columns.titles ?? wordsX;
  const dateRoom = (columns.titles === undefined ? width - margin : columns.titles - 8) - wordsX;
  const dates = breakLines(date, dateRoom, (line) => measure(line, labelSize)).map((words, index) => ({
    x: wordsX,
    y: first + index * pitch,
    words,
  }));
  const wrapped = breakLines(title, width - margin - left, (line) => measure(line, titleSize));
  const after = (line: LineOfWords | undefined, size: number) =>
    line === undefined ? { x: left, y: first } : { x: line.x + toRoom(line.words, size, measure), y: line.y };
  const place = (lines: readonly string[], titleTop: number): LineOfWords[] =>
    lines.map((words, index) => ({ x: left, y: titleTop + index * pitch, words }));
  const besideDate = placeNumbers(sources, after(dates.at(-1), labelSize), left, columns);
  const titleTop = columns.titles === undefined ? (dates.at(-1)?.y ?? first - pitch) + pitch + 1 : first;
  // Below their dates titles leave the end of that line to the numbers, where it has room for all of them.
  if (columns.titles === undefined && (title === '' || besideDate.every(({ y }) => y === besideDate[0]?.y))) {
    const titles = place(wrapped, titleTop);
    return { dates, titles, numbers: besideDate, height: toBottom(dates, titles, besideDate) };
  }
  const lines = keepCompany(wrapped, sources, width - margin - left, measure);
  const titles = place(lines, titleTop);
  const numbers = placeNumbers(sources, after(titles.at(-1), titleSize), left, columns);
  return { dates, titles, numbers, height: toBottom(dates, titles, numbers) };
};

const toBottom = (...parts: readonly (readonly { readonly y: number }[])[]): number =>
  Math.max(targetSize / 2, ...parts.flat().map(({ y }) => y)) + targetSize / 2 + space;

/** Widths of dates beside which titles still have room. */
const mostOfDates = 0.28;

const toColumns = (dates: readonly string[], width: FigureWidth, measure: Measure): Columns => {
  const widest = Math.max(0, ...dates.map((date) => measure(date, labelSize)));
  const beside = width !== figureWidths.narrow && widest <= width * mostOfDates;
  return { width, measure, titles: beside ? wordsX + Math.ceil(widest) + 20 : undefined };
};

/**
 * Lays a timeline out: the line of time true to scale, what is written beside it as near as can be to its time.
 * @throws RangeError for a date that is none, and for more than one drawing can hold
 */
export const layOutTimeline = (
  timeline: Timeline,
  width: FigureWidth,
  measure: Measure,
  words: TimelineWords,
): TimelineLayout => {
  const entries = listEntries(timeline);
  if (entries.length === 0) return { height: 0, rows: [], segments: [], toY: () => 0 };
  const columns = toColumns(
    entries.map(({ date }) => words.date(date)),
    width,
    measure,
  );
  const written = entries.map((entry) =>
    writeEntry(
      words.date(entry.date),
      entry.kind === 'published' ? words.published : entry.title,
      entry.sources,
      columns,
    ),
  );
  // From the first dot to the last.
  const room = written.slice(0, -1).reduce((sum, { height }) => sum + height, 0);
  const { segments, toY } = makeTimeScale(
    entries.map(({ span }) => span),
    room,
  );
  const top = targetSize / 2;
  const rows = [
    ...entries.map((entry, index) => ({
      ...(written[index] ?? writeEntry('', '', [], columns)),
      entry,
      y: top + toY(middleOf(entry.span)),
    })),
    ...segments.slice(1).map((segment, index) => {
      const from = segments[index] ?? segment;
      return {
        ...writeEntry(words.gap(toGap(from.to, segment.from)), '', [], { ...columns, titles: undefined }),
        entry: undefined,
        y: top + (from.end + segment.start) / 2,
      };
    }),
  ].toSorted((a, b) => a.y - b.y);
  const tops = placeRows(rows.map(({ y, height }) => ({ wanted: y - top, height })));
  const placed = rows.map((row, index): TimelineRow => ({ ...row, top: tops[index] ?? 0 }));
  const bottom = Math.max(
    top + (segments.at(-1)?.end ?? 0) + top,
    ...placed.map((row) => row.top + row.height - space),
  );
  return {
    height: Math.ceil(bottom),
    rows: placed,
    segments: segments.map((segment) => ({ ...segment, start: segment.start + top, end: segment.end + top })),
    toY: (day) => top + toY(day),
  };
};
