import type { Element, ElementContent } from 'hast';
import { keepDrawable } from './drawable.ts';
import type { Family } from './face.ts';
import { shapeText, type TextDirection, toDirection } from './shape.ts';
import { outlineText } from './svg.ts';

/** What is said of the words of a drawing, by themselves or by what they are in. */
interface Look {
  readonly direction: TextDirection;
  /** The direction of each text is that of its words; it still begins where its surroundings say. */
  readonly isPlaintext: boolean;
  /** In pixels of the drawing. */
  readonly size: number;
  readonly anchor: string;
}

/** Properties of text that an outline has no use for. */
const ofText: ReadonlySet<string> = new Set([
  ...(['x', 'y', 'direction', 'unicode-bidi', 'text-anchor', 'textAnchor'] as const),
  ...(['font-family', 'font-size', 'font-weight', 'font-style'] as const),
]);

const toLook = ({ properties }: Element, outer: Look): Look => {
  const { direction } = properties;
  return {
    direction: direction === 'ltr' || direction === 'rtl' ? direction : outer.direction,
    isPlaintext: properties['unicode-bidi'] === 'plaintext',
    size: Number(properties['font-size'] ?? outer.size),
    anchor: String(properties['text-anchor'] ?? properties.textAnchor ?? outer.anchor),
  };
};

const toWords = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) => (node.type === 'text' ? node.value : 'children' in node ? toWords(node.children) : ''))
    .join('');

/** Where a line begins from the left, by where it is held. */
const toLeft = (x: number, width: number, { anchor, direction }: Look): number => {
  if (anchor === 'middle') return x - width / 2;
  return (anchor === 'end') === (direction === 'ltr') ? x - width : x;
};

const outline = (text: Element, look: Look, family: Family): Element => {
  const words = keepDrawable(toWords(text.children), family);
  const line = shapeText(words, family, look.isPlaintext ? toDirection(words) : look.direction);
  const [x, y] = [Number(text.properties.x ?? 0), Number(text.properties.y ?? 0)];
  const own = Object.entries(text.properties).filter(([name]) => !ofText.has(name));
  return {
    ...text,
    tagName: 'path',
    properties: {
      ...Object.fromEntries(own),
      d: outlineText(line, toLeft(x, line.width * look.size, look), y, look.size),
    },
    children: [],
  };
};

/**
 * Puts outlines in the place of the words of a drawing. The program that makes pixels of it would look for the letters
 * of a word in one face alone, and knows no line that is written from right to left.
 * @param drawing with its looks in its elements
 * @param direction of the page for which it was drawn
 */
export const outlineWords = (drawing: Element, family: Family, direction: TextDirection): Element => {
  const visit = (element: Element, outer: Look): Element => {
    const look = toLook(element, outer);
    if (element.tagName === 'text') return outline(element, look, family);
    return {
      ...element,
      children: element.children.map((child): ElementContent =>
        child.type === 'element' ? visit(child, look) : child,
      ),
    };
  };
  return visit(drawing, { direction, isPlaintext: false, size: 12, anchor: 'start' });
};
