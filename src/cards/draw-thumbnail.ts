import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { element } from '../domain/body/element.ts';
import type { SmallDrawing } from '../figures/small/small-drawing.ts';
import { dressDrawing } from './figure-style.ts';
import { inks } from './ink.ts';
import { toSvg } from './svg.ts';

const printer = unified().use(rehypeStringify, { closeSelfClosing: true, space: 'svg' }).freeze();

/** A figure drawn small, as SVG with the looks of a light page in its elements. */
export const printSmall = ({ content }: SmallDrawing): string => {
  const dressed = dressDrawing(element('g', [...content], { className: ['drawing'] }));
  // Its looks say it all: classes would only be read by a page.
  return printer.stringify({ type: 'root', children: [dressed] }).replaceAll(/ class="[^"]*"/g, '');
};

/** A figure drawn small, as a picture of its own. */
export const drawThumbnail = (drawing: SmallDrawing): string =>
  toSvg(drawing.width, drawing.height, inks.paper, [printSmall(drawing)]);
