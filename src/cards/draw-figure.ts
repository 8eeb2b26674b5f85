import type { FigurePicture } from '../domain/figure-picture.ts';
import { drawKeyMark } from '../figures/key-mark.ts';
import { balanceLines } from '../figures/break-lines.ts';
import { clipText } from './clip-text.ts';
import { keepDrawable } from './drawable.ts';
import { loadEastAsian } from './east-asian.ts';
import { type CardType, type Family, loadCardType, withFaces } from './face.ts';
import { figureStyles } from './figure-style.ts';
import { inks } from './ink.ts';
import { printDressed } from './print-dressed.ts';
import { paintSvg } from './paint-drawing.ts';
import { toSetter } from './set-text.ts';
import { type TextDirection, toDirection } from './shape.ts';
import { drawRectangle, drawText } from './svg.ts';

/** Of the picture, in pixels: what is drawn for a page is twice as large here. */
const scale = 2;
const margin = 56;
const gap = 28;
/** Lines that a paragraph of a note may have. */
const mostLines = 8;

const title = { size: 50, leading: 58, fill: inks.ink } as const;
const subtitle = { size: 27, leading: 38, fill: inks.quiet } as const;
/** The key and the notes below the drawing. */
const note = { size: 24, leading: 33, fill: inks.quiet } as const;
const credit = { size: 22, leading: 30, fill: inks.quiet } as const;

interface Lines {
  readonly svg: readonly string[];
  /** In pixels. */
  readonly height: number;
}

const drawLines = (
  words: string,
  family: Family,
  style: { readonly size: number; readonly leading: number; readonly fill: string },
  top: number,
  width: number,
  most: number,
): Lines => {
  const drawable = keepDrawable(words, family);
  if (drawable === '') return { svg: [], height: 0 };
  const direction: TextDirection = toDirection(drawable);
  const setter = toSetter(family, direction);
  const lines = clipText(drawable, most, width / style.size, setter.measure, balanceLines);
  return {
    svg: lines.map((line, index) => {
      const set = setter.set(line);
      const x = direction === 'ltr' ? margin : margin + width - set.width * style.size;
      return drawText(set, x, top + index * style.leading + style.size * 0.82, style.size, style.fill);
    }),
    height: lines.length * style.leading,
  };
};

/** Between a sample and its word, and between two entries of a key. */
const keyGaps = { word: 10, entry: 36 } as const;

/** Draws the key in as many lines as it needs; from right to left it begins at the other side. */
const drawKey = ({ key, direction }: FigurePicture, family: Family, top: number, width: number): Lines => {
  const setter = toSetter(family, direction);
  const svg: string[] = [];
  let [along, line] = [0, 0];
  for (const { marks, words } of key) {
    const samples = marks.map(drawKeyMark);
    const set = setter.set(keepDrawable(words, family));
    const breadth =
      samples.reduce((sum, sample) => sum + sample.width * scale + keyGaps.word, 0) + set.width * note.size;
    if (along > 0 && along + breadth > width) [along, line] = [0, line + 1];
    const y = top + line * note.leading;
    const toX = (from: number, wide: number): number =>
      direction === 'ltr' ? margin + from : margin + width - from - wide;
    let x = along;
    for (const sample of samples) {
      const [wide, tall] = [sample.width * scale, sample.height * scale];
      svg.push(
        `<g transform="translate(${String(toX(x, wide) - sample.left * scale)} ${String(y + (note.leading - tall) / 2 - sample.top * scale)}) scale(${String(scale)})">`,
        printDressed(sample.content, sample.className),
        '</g>',
      );
      x += wide + keyGaps.word;
    }
    svg.push(drawText(set, toX(x, set.width * note.size), y + note.size, note.size, note.fill));
    along += breadth + keyGaps.entry;
  }
  return { svg, height: key.length === 0 ? 0 : (line + 1) * note.leading };
};

/** Draws the notes, each from a line of its own on. */
const drawNotes = (notes: readonly string[], family: Family, top: number, width: number): Lines => {
  let height = 0;
  const svg = notes.flatMap((words) => {
    const lines = drawLines(words, family, note, top + height, width, mostLines);
    height += lines.height;
    return lines.svg;
  });
  return { svg, height };
};

/** Draws the picture of a figure as SVG: its words above it; its key, its notes and its credit below it. */
const drawFigure = (figure: FigurePicture, { headline, sans }: CardType): string => {
  const { drawing } = figure;
  const inner = drawing.width * scale;
  const [width, top] = [inner + 2 * margin, margin];
  const head = drawLines(figure.title, headline, title, top, inner, 3);
  const below = top + head.height + 6;
  const measured = drawLines(figure.subtitle, sans, subtitle, below, inner, 3);
  const start = below + measured.height + gap;
  const drawnEnd = start + drawing.height * scale + gap;
  const key = drawKey(figure, sans, drawnEnd, inner);
  const notesTop = drawnEnd + key.height + (key.height > 0 ? 18 : 0);
  const notes = drawNotes(figure.notes, sans, notesTop, inner);
  const end = notesTop + notes.height + (notes.height > 0 ? 14 : 0);
  const foot = drawLines(figure.credit, sans, credit, end + 18, inner, 2);
  const height = Math.round(end + 18 + foot.height + margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">`,
    drawRectangle(0, 0, width, height, inks.paper),
    ...head.svg,
    ...measured.svg,
    `<g transform="translate(${String(margin)} ${String(start)}) scale(${String(scale)})">`,
    printDressed(drawing.content, [], { family: sans, direction: figure.direction }),
    '</g>',
    ...key.svg,
    ...notes.svg,
    drawRectangle(margin, end, inner, 1, inks.rule),
    ...foot.svg,
    '</svg>',
  ].join('');
};

/** What a picture is drawn with that is not of this room, from the project's root. */
export const figureFiles = [
  'src/domain/body/element.ts',
  ...['break-lines', 'drawing', 'key-mark', 'status-mark', 'charts/bar-mark', 'charts/pen'].map(
    (name) => `src/figures/${name}.ts`,
  ),
  ...figureStyles,
];

/** Draws the picture of a figure without regard to any store. */
export const paintFigure = async (figure: FigurePicture): Promise<Uint8Array> =>
  paintSvg(
    drawFigure(
      figure,
      withFaces(await loadCardType(), await loadEastAsian(JSON.stringify(figure), figure.dialect)),
    ),
  );
