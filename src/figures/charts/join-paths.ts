import type { Element } from 'hast';
import { shape } from '../drawing.ts';

/** Lines of one look as one path: there are many, and each would say its look again. */
export const joinPaths = (elements: readonly Element[]): Element[] => {
  const isLine = ({ tagName, properties }: Element): boolean =>
    tagName === 'path' && Object.keys(properties).join(' ') === 'd className';
  const groups = Map.groupBy(elements.filter(isLine), ({ properties }) => String(properties.className));
  return [
    ...[...groups.values()].map((lines) =>
      shape('path', {
        d: lines.map(({ properties }) => String(properties.d)).join(''),
        className: lines[0]?.properties.className ?? [],
      }),
    ),
    ...elements.filter((element) => !isLine(element)),
  ];
};
