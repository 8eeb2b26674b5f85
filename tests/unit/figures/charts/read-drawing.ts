import type { Element, ElementContent } from 'hast';
import type { Box } from '../../../../src/figures/drawing.ts';
import { measure } from '../measure.ts';
import { textOf } from '../read-drawing.ts';

/** An element where it stands on the drawing; what is moved there is a number, which its style sheet centres. */
const move = (element: Element, [dx, dy]: readonly [number, number]): Element =>
  dx === 0 && dy === 0
    ? element
    : {
        ...element,
        properties: {
          ...element.properties,
          x: String(Number(element.properties.x ?? 0) + dx),
          y: String(Number(element.properties.y ?? 0) + dy),
          ...(element.tagName === 'text' ? { textAnchor: 'middle' } : {}),
        },
      };

/** Every element of a drawing, outermost first. */
export const walk = (content: readonly ElementContent[], by: readonly [number, number] = [0, 0]): Element[] =>
  content.flatMap((node) => {
    if (node.type !== 'element') return [];
    const place = /^translate\((\S+) (\S+)\)$/.exec(String(node.properties.transform)) ?? [];
    const [dx, dy] = [Number(place[1] ?? 0), Number(place[2] ?? 0)];
    return [
      node.tagName === 'g' || node.tagName === 'a' ? node : move(node, by),
      ...walk(node.children, [by[0] + dx, by[1] + dy]),
    ];
  });

export const classesOf = ({ properties }: Element): readonly string[] =>
  Array.isArray(properties.className) ? properties.className.map(String) : [];

/** The elements of a group by its class. */
export const inGroup = (content: readonly ElementContent[], name: string): Element[] =>
  walk(content)
    .filter((element) => element.tagName === 'g' && classesOf(element).includes(name))
    .flatMap(({ children }) => children.filter((child) => child.type === 'element'));

/** Where a text is, by its base line and the width that tests assume. */
export const toTextBox = (element: Element, direction: 'ltr' | 'rtl'): Box => {
  const hand = classesOf(element)[0] ?? '';
  const size = hand === 'tag' || hand === 'strong' ? 13 : 12;
  const width = measure(textOf(element), size) * (hand === 'strong' ? 1.07 : 1);
  const [x, y] = [Number(element.properties.x), Number(element.properties.y)];
  const anchor = element.properties.textAnchor ?? 'start';
  const isLeftward = (anchor === 'end') === (direction === 'ltr');
  const left = anchor === 'middle' ? x - width / 2 : isLeftward ? x - width : x;
  return { left, right: left + width, top: y - size * 0.8, bottom: y + size * 0.2 };
};

/** The points of a path of upper-case commands, in order. */
export const toPoints = (path: Element): [number, number][] => {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command, numbers = ''] of String(path.properties.d).matchAll(/([MLHV])([-\d. ]+)/g)) {
    const [first = 0, second = 0] = numbers.split(' ').map(Number);
    if (command === 'H') x = first;
    else if (command === 'V') y = first;
    else [x, y] = [first, second];
    // A step along is no point of its own.
    if (command !== 'H') points.push([x, y]);
  }
  return points;
};

/** The box of a shape; undefined for texts and groups. */
export const toShapeBox = (element: Element): Box | undefined => {
  const read = (name: string): number => Number(element.properties[name]);
  if (element.tagName === 'rect') {
    return {
      left: read('x'),
      top: read('y'),
      right: read('x') + read('width'),
      bottom: read('y') + read('height'),
    };
  }
  if (element.tagName === 'circle') {
    const [x, y, r] = [read('cx'), read('cy'), read('r')];
    return { left: x - r, right: x + r, top: y - r, bottom: y + r };
  }
  if (element.tagName !== 'path') return undefined;
  const points = toPoints(element);
  return {
    left: Math.min(...points.map(([x]) => x)),
    right: Math.max(...points.map(([x]) => x)),
    top: Math.min(...points.map(([, y]) => y)),
    bottom: Math.max(...points.map(([, y]) => y)),
  };
};

/** The outer edges of a bar, whatever its outline: an outline stands within it by three quarters of a pixel. */
export const toBarBox = (bar: Element): Box => {
  if (bar.tagName === 'rect') return toShapeBox(bar) ?? { left: 0, right: 0, top: 0, bottom: 0 };
  const [outline] = bar.children.filter((child) => child.type === 'element');
  const box = outline && toShapeBox(outline);
  if (!box) throw new Error('a bar without an outline');
  if (classesOf(outline).length === 0) return box;
  return { left: box.left - 0.75, right: box.right + 0.75, top: box.top - 0.75, bottom: box.bottom + 0.75 };
};

/** The middles of all dots in an element. */
export const toDots = (element: Element): [number, number][] => {
  if (element.tagName === 'circle') return [[Number(element.properties.cx), Number(element.properties.cy)]];
  if (!classesOf(element).includes('dot')) {
    return element.children.flatMap((child) => (child.type === 'element' ? toDots(child) : []));
  }
  const shapes = element.children.filter((child) => child.type === 'element');
  const [first] = shapes;
  if (!first) return [];
  if (first.tagName === 'circle') return toDots(first);
  // Two halves, each beside the middle.
  const [x, top] = toPoints(first)[0] ?? [NaN, NaN];
  const radius = Number(/v|0 (\d+(?:\.\d+)?)z/.exec(String(first.properties.d))?.[1]) / 2;
  return [[x + 1.5, top + radius]];
};
