import type { ShareCard } from '../domain/share-card.ts';
import { type DrawnPart, drawBox } from './card-drawing.ts';
import { clipText } from './clip-text.ts';
import { keepDrawable } from './drawable.ts';
import { drawCardFigure, toRoomBeside } from './draw-card-figure.ts';
import { drawEvidence } from './draw-evidence.ts';
import { drawWords } from './draw-words.ts';
import type { CardType, Family } from './face.ts';
import { furnitureSize, grid, margin, measureWidth } from './grid.ts';
import { inks } from './ink.ts';
import { drawLine, toSetter } from './set-text.ts';
import { shapeText } from './shape.ts';

const house = { size: 38, fill: inks.ink } as const;
const houseTracking = -0.02;
const quiet = { size: furnitureSize, fill: inks.quiet } as const;
/** The least distance between what is at one margin and what is at the other. */
const apart = 60;

/** As many subjects as fit beside the date, the first ones. */
const fitSubjects = (card: ShareCard, family: Family): string => {
  const { measure } = toSetter(family, card.direction);
  const room = (measureWidth - apart) / furnitureSize - measure(card.date);
  const subjects = card.subjects.map((subject) => keepDrawable(subject, family));
  for (let count = subjects.length; count > 0; count -= 1) {
    const shown = subjects.slice(0, count).join(card.between);
    const words = count < subjects.length ? `${shown} …` : shown;
    if (measure(words) <= room) return words;
  }
  return '';
};

/** Draws a card of its parts: text as glyphs, so that no other program's fonts or line breaks have a say. */
export const drawCard = (card: ShareCard, { headline, text, sans }: CardType): DrawnPart[] => {
  const { direction, figure } = card;
  const name = shapeText(keepDrawable(card.house, headline), headline, direction, houseTracking);
  const furniture = toSetter(sans, direction);
  const kickerRoom = (measureWidth - apart - name.width * house.size) / furnitureSize;
  const [kicker = ''] = clipText(keepDrawable(card.kicker, sans), 1, kickerRoom, furniture.measure);
  return [
    drawLine(name, 'start', direction, grid.houseBaseline, house),
    drawLine(furniture.set(kicker), 'end', direction, grid.houseBaseline - 2, {
      ...quiet,
      fill: inks.accent,
    }),
    drawBox(margin, grid.rule, measureWidth, 2, inks.ink),
    ...drawWords(card, { headline, text }, figure && toRoomBeside(figure, direction)),
    ...(figure === undefined ? [] : drawCardFigure(figure, sans, direction)),
    drawLine(furniture.set(fitSubjects(card, sans)), 'start', direction, grid.metaBaseline, quiet),
    drawLine(furniture.set(card.date), 'end', direction, grid.metaBaseline, quiet),
    ...drawEvidence(card, sans),
    drawLine(furniture.set(card.sources), 'end', direction, grid.legendBaseline, quiet),
  ];
};
