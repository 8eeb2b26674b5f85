import type { Element, ElementContent } from 'hast';
import type { Box, Drawing } from '../../../../src/figures/drawing.ts';
import { measure } from '../measure.ts';
import { textOf } from '../read-drawing.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Every element of a drawing, in its order, whatever it lies in. */
export const listElements = (content: readonly ElementContent[]): Element[] =>
  content.flatMap((child) => (child.type === 'element' ? [child, ...listElements(child.children)] : []));

export const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

export const numberOf = (properties: Properties, name: string): number => Number(properties[name] ?? 0);

/** Points of a path's d: ends and handles of its pieces, in pixels. */
export const readPath = (d: string): [number, number][] => {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', written = ''] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (written.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    if (letter === 'h' || letter === 'v') {
      if (letter === 'h') x += numbers[0] ?? 0;
      else y += numbers[0] ?? 0;
      points.push([x, y]);
      continue;
    }
    // How many numbers a piece has; the last two are where it ends.
    const size = { c: 6, s: 4 }[letter] ?? 2;
    for (let at = 0; at + size <= numbers.length; at += size) {
      const [startX, startY] = letter === letter.toUpperCase() ? [0, 0] : [x, y];
      for (let pair = at; pair < at + size; pair += 2) {
        [x, y] = [startX + (numbers[pair] ?? 0), startY + (numbers[pair + 1] ?? 0)];
        points.push([x, y]);
      }
    }
  }
  return points;
};

/** Boxes of the words of a drawing, as its measure has them; a link is as large as what can be hit. */
export const listWords = ({ content }: Drawing): { text: string; box: Box }[] => {
  const linked = listElements(content).flatMap((element) =>
    element.tagName === 'a' ? listElements(element.children) : [],
  );
  return listElements(content).flatMap((element) => {
    const { properties } = element;
    if (element.tagName === 'rect') {
      const [left, top] = [numberOf(properties, 'x'), numberOf(properties, 'y')];
      const [width, height] = [numberOf(properties, 'width'), numberOf(properties, 'height')];
      return [{ text: 'link', box: { left, top, right: left + width, bottom: top + height } }];
    }
    if (element.tagName !== 'text' || linked.includes(element)) return [];
    const width = measure(textOf(element), 12);
    const [x, y] = [numberOf(properties, 'x'), numberOf(properties, 'y')];
    const left = hasClass(element, 'name') ? x - width / 2 : x;
    return [{ text: textOf(element), box: { left, top: y - 9, right: left + width, bottom: y + 3 } }];
  });
};

/** Where places are drawn, in pixels, in their order. */
export const readPlaces = ({ content }: Drawing): [number, number][] =>
  listElements(content)
    .filter((element) => hasClass(element, 'place'))
    .map(({ properties }): [number, number] => {
      const [x = NaN, y = NaN] = (String(properties.transform).match(/-?[\d.]+/g) ?? []).map(Number);
      return [x, y];
    });
