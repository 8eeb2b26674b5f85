import { make } from './parts.ts';

/**
 * Turns Pagefind's excerpt (text with <mark> around the words found) into nodes. Nothing but text and
 * marks gets through, whatever the excerpt holds.
 */
export const toExcerptNodes = (excerpt: string): (Text | HTMLElement)[] => {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    const content = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return document.createTextNode(content);
    return make('mark', {}, content);
  });
};
