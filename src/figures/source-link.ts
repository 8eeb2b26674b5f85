import type { Element, ElementContent } from 'hast';
import type { CitedSource } from './cited.ts';
import { shape } from './drawing.ts';

/** The number of a source in a drawing, as a link that says more than a number to those who hear it. */
export const sourceLink = (
  { href, name }: Omit<CitedSource, 'id'>,
  children: readonly ElementContent[],
  properties: Readonly<Record<string, string | string[]>> = {},
): Element => shape('a', { href, ...(name === '' ? {} : { ariaLabel: name }), ...properties }, children);
