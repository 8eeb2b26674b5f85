import type { Element, ElementContent } from 'hast';

/** Makes an element of an HTML tree; plain words become text. */
export const element = (
  tagName: string,
  children: readonly (ElementContent | string)[],
  properties: Element['properties'] = {},
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

/** Makes a link. */
export const link = (words: string, href: string): Element => element('a', [words], { href });
