import type { CardFigure } from '../domain/share-card.ts';
import { balanceLines } from '../figures/break-lines.ts';
import { type DrawnPart, drawMarks } from './card-drawing.ts';
import { clipText } from './clip-text.ts';
import { keepDrawable } from './drawable.ts';
import type { Family } from './face.ts';
import { cardSize, grid, margin, measureWidth } from './grid.ts';
import { inks } from './ink.ts';
import { printDressed } from './print-dressed.ts';
import { drawLine, type Room, toSetter } from './set-text.ts';
import { type TextDirection, toDirection } from './shape.ts';
import { drawRectangle } from './svg.ts';

/** How much larger a figure is on a card than it was drawn: cards are looked at in half their size. */
const scale = 1.75;
const title = { size: 22, leading: 28, fill: inks.quiet, lines: 2 } as const;
/** Between the words of the card and the figure, and between its title and its drawing. */
const gaps = { beside: 48, below: 10 } as const;

/** What is left of the card beside a figure, which is where lines end. */
export const toRoomBeside = ({ drawing }: CardFigure, direction: TextDirection): Room => {
  const width = measureWidth - drawing.width * scale - gaps.beside;
  return { left: direction === 'ltr' ? margin : cardSize.width - margin - width, width };
};

/** Draws the figure of a story beside the words of its card: what it shows in words, and below them its marks. */
export const drawCardFigure = (
  { title: words, drawing }: CardFigure,
  family: Family,
  direction: TextDirection,
): DrawnPart[] => {
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  const left = direction === 'ltr' ? cardSize.width - margin - width : margin;
  const drawable = keepDrawable(words, family);
  const own = toDirection(drawable);
  const setter = toSetter(family, own);
  const lines =
    drawable === '' ? [] : clipText(drawable, title.lines, width / title.size, setter.measure, balanceLines);
  const bottom = grid.text.bottom;
  const top = bottom - height;
  return [
    ...lines.map((line, index) =>
      drawLine(
        setter.set(line),
        'start',
        own,
        top - gaps.below - (lines.length - 1 - index) * title.leading - 4,
        title,
        { left, width },
      ),
    ),
    drawMarks(
      [
        drawRectangle(left - 1, top - 1, width + 2, height + 2, inks.rule),
        drawRectangle(left, top, width, height, inks.paper),
        `<svg x="${String(left)}" y="${String(top)}" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(drawing.width)} ${String(drawing.height)}">`,
        printDressed(drawing.content),
        '</svg>',
      ].join(''),
      left - 1,
      top - 1,
      width + 2,
      height + 2,
    ),
  ];
};
