import { balanceLines, breakLines, widestPiece } from '../figures/break-lines.ts';
import { clipText } from './clip-text.ts';
import { canTell, keepDrawable } from './drawable.ts';
import type { DrawnLine } from './card-drawing.ts';
import type { Family } from './face.ts';
import { grid, measureWidth } from './grid.ts';
import { inks } from './ink.ts';
import { drawLine, type LineStyle, type Room, type Setter, toSetter, wholeRoom } from './set-text.ts';
import { type TextDirection, toDirection } from './shape.ts';

/** Sizes of a headline of one line, such as the name of a country. */
const displaySizes: readonly number[] = [128, 112, 96];
/** Sizes of the headline, tried from the largest on. */
const headlineSizes = [84, 76, 68, 61, 55, 50, 45] as const;
const smallestHeadline = 41;
const headlineLeading = 1.08;
const headlineTracking = -0.014;

const standfirst = { size: 29, leading: 39, width: 980 } as const;
/** The standfirst beside a figure. */
const narrower = { size: 25, leading: 34 } as const;
/** Lines of standfirst for which a headline makes room by being smaller. */
const wantedLines = 2;
const gap = 20;

const drawLines = (
  lines: readonly string[],
  setter: Setter,
  direction: TextDirection,
  top: number,
  leading: number,
  style: LineStyle,
  room: Room,
): DrawnLine[] =>
  lines.map((line, index) =>
    // The baseline lies where the ascenders end, near enough for all faces.
    drawLine(setter.set(line), 'start', direction, top + index * leading + style.size * 0.82, style, room),
  );

interface Headline {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The largest size at which a headline fits its room without a word cut in two; the smallest is clipped. */
const fitHeadline = (words: string, wide: number, room: number, { measure }: Setter): Headline => {
  const longest = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words)
    ? widestPiece(words, measure)
    : Math.max(...words.split(/\s+/).map(measure));
  for (const size of [...displaySizes, ...headlineSizes]) {
    const width = wide / size;
    if (longest > width) continue;
    // Balanced they are as many as when each is full, which is found sooner.
    const count = breakLines(words, width, measure).length;
    if (displaySizes.includes(size) && count > 1) continue;
    if (count * size * headlineLeading <= room) return { size, lines: balanceLines(words, width, measure) };
  }
  const most = Math.max(1, Math.floor(room / (smallestHeadline * headlineLeading)));
  const width = wide / smallestHeadline;
  return { size: smallestHeadline, lines: clipText(words, most, width, measure, balanceLines) };
};

interface Words {
  readonly house: string;
  readonly headline: string;
  readonly standfirst: string;
}

/**
 * What is set large, and what is set below it. A headline in a script that no face can draw says nothing: the
 * standfirst takes its place, or else the name of the site.
 */
const chooseWords = (
  { house, headline, standfirst }: Words,
  family: Family,
): { readonly large: string; readonly below: string } => {
  if (headline === '' || canTell(headline, family)) return { large: headline, below: standfirst };
  return { large: canTell(standfirst, family) ? standfirst : house, below: '' };
};

/**
 * Draws headline and standfirst, each in the direction of its first letter: the headline as large as it may
 * be, the standfirst in what room is left.
 * @param room between the margins, or less where something is beside them
 */
export const drawWords = (
  card: Words,
  families: { readonly headline: Family; readonly text: Family },
  room: Room = wholeRoom,
): DrawnLine[] => {
  const style = room.width < measureWidth ? narrower : standfirst;
  const { large, below: belowWords } = chooseWords(card, families.headline);
  const words = keepDrawable(large, families.headline);
  const direction = toDirection(words);
  const setter = toSetter(families.headline, direction, headlineTracking);
  const below = keepDrawable(belowWords, families.text);
  const reserved = below === '' ? 0 : gap + wantedLines * style.leading;
  const { size, lines } = fitHeadline(words, room.width, grid.text.bottom - grid.text.top - reserved, setter);
  const leading = size * headlineLeading;
  const top = grid.text.top + lines.length * leading + gap;
  const belowDirection = toDirection(below);
  const belowSetter = toSetter(families.text, belowDirection);
  const belowLines = clipText(
    below,
    Math.floor((grid.text.bottom - top) / style.leading),
    Math.min(standfirst.width, room.width) / style.size,
    belowSetter.measure,
    balanceLines,
  );
  return [
    ...drawLines(lines, setter, direction, grid.text.top, leading, { size, fill: inks.ink }, room),
    ...drawLines(
      belowLines,
      belowSetter,
      belowDirection,
      top,
      style.leading,
      { size: style.size, fill: inks.quiet },
      room,
    ),
  ];
};
