import type { SmallDrawing } from '../figures/small/small-drawing.ts';
import { inks } from './ink.ts';
import { printDressed } from './print-dressed.ts';
import { toSvg } from './svg.ts';

/** A figure drawn small, as a picture of its own. */
export const drawThumbnail = ({ width, height, content }: SmallDrawing): string =>
  toSvg(width, height, inks.paper, [printDressed(content)]);
