import { dropForbiddenCharacters } from './xml-characters.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (words: string): string =>
  dropForbiddenCharacters(words).replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** A piece of XML, written and escaped. */
export interface Xml {
  readonly xml: string;
}

/**
 * Writes an element.
 * @param content text, which is escaped, or elements
 */
export const toElement = (
  name: string,
  content: string | readonly Xml[] = [],
  attributes: Readonly<Record<string, string>> = {},
): Xml => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const inner = typeof content === 'string' ? escape(content) : content.map(({ xml }) => xml).join('');
  return { xml: `<${name}${written.join('')}${inner === '' ? '/>' : `>${inner}</${name}>`}` };
};

/** An element as a whole document, one child a line. */
export const toXmlDocument = (
  name: string,
  children: readonly Xml[],
  attributes: Readonly<Record<string, string>>,
): string => {
  const lines = children.map(({ xml }) => `${xml}\n`);
  const { xml } = toElement(name, [{ xml: `\n${lines.join('')}` }], attributes);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
};
