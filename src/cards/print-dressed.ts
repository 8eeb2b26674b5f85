import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { element } from '../domain/body/element.ts';
import type { Family } from './face.ts';
import { dressDrawing } from './figure-style.ts';
import { outlineWords } from './outline-words.ts';
import type { TextDirection } from './shape.ts';

const printer = unified().use(rehypeStringify, { closeSelfClosing: true, space: 'svg' }).freeze();

/** What the words of a drawing are set in. */
interface Words {
  readonly family: Family;
  /** Of the page for which it was drawn. */
  readonly direction: TextDirection;
}

/**
 * What is drawn for a page, as SVG with the looks of a light page in its elements.
 * @param className what the drawing is, besides a drawing
 * @param words left out where it has none
 */
export const printDressed = (
  content: readonly ElementContent[],
  className: readonly string[] = [],
  words?: Words,
): string => {
  const dressed = dressDrawing(element('g', [...content], { className: ['drawing', ...className] }));
  const drawn = words === undefined ? dressed : outlineWords(dressed, words.family, words.direction);
  // Its looks say it all: classes would only be read by a page.
  return printer.stringify({ type: 'root', children: [drawn] }).replaceAll(/ class="[^"]*"/g, '');
};
