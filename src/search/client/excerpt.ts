import { findAskedFor } from './found-word.ts';
import { make } from './parts.ts';

/** A word that is marked as found, with what Pagefind takes for a part of it: its comma, its quotation mark. */
const aroundWord = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

const toWord = (marked: string): string => aroundWord.exec(marked)?.[2] ?? '';

/**
 * Characters at the start of a passage that only say the headline again, or the end of it: the index has it before
 * the text, and it is above the passage.
 */
export const countHeadline = (passage: string, headline: string): number => {
  const toPlain = (text: string): string => text.replace(/\s/gu, ' ');
  const [plain, words] = [toPlain(passage), toPlain(headline).split(' ')];
  for (const index of words.keys()) {
    const end = words.slice(index).join(' ');
    const behind = plain.slice(end.length);
    // Pagefind ends a headline with a full stop, unless a mark of its own does.
    if (plain.startsWith(end) && (behind.startsWith('.') || /[?!…]$/u.test(end)))
      return plain.length - behind.replace(/^\.? */u, '').length;
  }
  return 0;
};

/**
 * Turns Pagefind's excerpt (text with <mark> around the words found) into nodes. Nothing but text and
 * marks gets through, whatever the excerpt holds.
 * @param headline of the story, which the passage does not repeat
 * @param asked words of the query
 */
export const toExcerptNodes = (
  excerpt: string,
  headline: string,
  asked: readonly string[],
): (string | HTMLElement)[] => {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  const marked = [...body.querySelectorAll('mark')].map(({ textContent }) => toWord(textContent));
  const askedFor = findAskedFor(asked, marked);
  let toDrop = countHeadline(body.textContent, headline);
  return [...body.childNodes].flatMap((node) => {
    const whole = node.textContent ?? '';
    const content = whole.slice(toDrop);
    toDrop = Math.max(0, toDrop - whole.length);
    const [, before = '', word = '', after = ''] = aroundWord.exec(content) ?? [];
    return node.nodeName === 'MARK' && askedFor.has(word)
      ? [before, make('mark', {}, word), after]
      : [content];
  });
};
