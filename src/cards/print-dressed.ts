import type { ElementContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { element } from '../domain/body/element.ts';
import { dressDrawing } from './figure-style.ts';

const printer = unified().use(rehypeStringify, { closeSelfClosing: true, space: 'svg' }).freeze();

/**
 * What is drawn for a page, as SVG with the looks of a light page in its elements.
 * @param className what the drawing is, besides a drawing
 */
export const printDressed = (
  content: readonly ElementContent[],
  className: readonly string[] = [],
): string => {
  const dressed = dressDrawing(element('g', [...content], { className: ['drawing', ...className] }));
  // Its looks say it all: classes would only be read by a page.
  return printer.stringify({ type: 'root', children: [dressed] }).replaceAll(/ class="[^"]*"/g, '');
};
