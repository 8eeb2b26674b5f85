import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { FigurePicture } from '../domain/figure-picture.ts';
import { element } from '../domain/body/element.ts';
import { balanceLines, clipText } from './break-lines.ts';
import { keepDrawable } from './drawable.ts';
import { type CardType, type Family, loadCardType } from './face.ts';
import { dressDrawing } from './figure-style.ts';
import { inks } from './ink.ts';
import { rasteriseText } from './rasterise.ts';
import { toSetter } from './set-text.ts';
import { type TextDirection, toDirection } from './shape.ts';
import { drawRectangle, drawText } from './svg.ts';

/** Of the picture, in pixels: what is drawn for a page is twice as large here. */
const scale = 2;
const margin = 56;
const gap = 28;

const title = { size: 50, leading: 58, fill: inks.ink } as const;
const subtitle = { size: 27, leading: 38, fill: inks.quiet } as const;
const credit = { size: 22, leading: 30, fill: inks.quiet } as const;

interface Lines {
  readonly svg: readonly string[];
  /** In pixels. */
  readonly height: number;
}

const printer = unified().use(rehypeStringify, { closeSelfClosing: true, space: 'svg' }).freeze();

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

/** Draws the picture of a figure as SVG: its words above it, its credit below it. */
const drawFigure = (figure: FigurePicture, { headline, sans }: CardType): string => {
  const { drawing } = figure;
  const inner = drawing.width * scale;
  const [width, top] = [inner + 2 * margin, margin];
  const head = drawLines(figure.title, headline, title, top, inner, 3);
  const below = top + head.height + 6;
  const measured = drawLines(figure.subtitle, sans, subtitle, below, inner, 3);
  const start = below + measured.height + gap;
  const end = start + drawing.height * scale + gap;
  const foot = drawLines(figure.credit, sans, credit, end + 18, inner, 2);
  const height = Math.round(end + 18 + foot.height + margin);
  const svg = dressDrawing(element('g', drawing.content, { className: ['drawing'] }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">`,
    drawRectangle(0, 0, width, height, inks.paper),
    ...head.svg,
    ...measured.svg,
    `<g transform="translate(${String(margin)} ${String(start)}) scale(${String(scale)})">`,
    printer.stringify({ type: 'root', children: [svg] }),
    '</g>',
    drawRectangle(margin, end, inner, 1, inks.rule),
    ...foot.svg,
    '</svg>',
  ].join('');
};

/** Draws the picture of a figure without regard to any store. */
export const paintFigure = async (figure: FigurePicture): Promise<Uint8Array> =>
  rasteriseText(drawFigure(figure, await loadCardType()));
