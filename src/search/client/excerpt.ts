import { type Asked, findAskedFor } from './found-word.ts';
import { make } from './parts.ts';

/** A word that is marked as found, with what Pagefind takes for a part of it: its comma, its quotation mark. */
const aroundWord = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

const toWord = (marked: string): string => aroundWord.exec(marked)?.[2] ?? '';

/** Where a word may start: in Chinese and Japanese at any sign. */
const wordStart = /(?<!\w)|(?=\P{ASCII})/gu;

/**
 * Characters at the start of a passage that only say the headline again, or the end of it: the index has it before
 * the text, and it is above the passage.
 */
export const countHeadline = (passage: string, headline: string): number => {
  const toPlain = (text: string): string => text.replace(/\s/gu, ' ');
  const [plain, whole] = [toPlain(passage), toPlain(headline)];
  for (const { index } of whole.matchAll(wordStart)) {
    const end = whole.slice(index);
    const behind = plain.slice(end.length);
    // Pagefind ends a headline with a full stop, unless a mark of its own does.
    if (plain.startsWith(end) && (/^[.。]/u.test(behind) || /[?!…？！]$/u.test(end)))
      return plain.length - behind.replace(/^[.。]? */u, '').length;
  }
  return 0;
};

/** The end of a sentence, with the marks that close around it. */
const sentenceEnd = /[.?!…:。？！：][\s\])"”’»）」』]*$/u;

/**
 * Tells whether a passage begins, and whether it ends, within a sentence.
 * @param text of the story, from which the passage is
 */
export const findCuts = (
  passage: string,
  text: string,
): { readonly isCutBefore: boolean; readonly isCutAfter: boolean } => {
  const toPlain = (words: string): string => words.replace(/\s/gu, ' ').trim();
  const [plain, whole] = [toPlain(passage), toPlain(text)];
  const at = whole.indexOf(plain);
  return {
    isCutBefore: at !== 0 && !sentenceEnd.test(whole.slice(0, Math.max(0, at))),
    isCutAfter: !sentenceEnd.test(plain) && (at < 0 || at + plain.length < whole.length),
  };
};

/**
 * Turns Pagefind's excerpt (text with <mark> around the words found) into nodes. Nothing but text and
 * marks gets through, whatever the excerpt holds. Where it is cut within a sentence it says so.
 * @param story of which the passage is: its text, and its headline, which the passage does not repeat
 * @param asked words of the query
 */
export const toExcerptNodes = (
  excerpt: string,
  { text, headline }: { readonly text: string; readonly headline: string },
  asked: Asked,
): (string | HTMLElement)[] => {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  const marked = [...body.querySelectorAll('mark')].map(({ textContent }) => toWord(textContent));
  const askedFor = findAskedFor(asked, marked);
  const whole = body.textContent;
  const dropped = countHeadline(whole, headline);
  const { isCutBefore, isCutAfter } = findCuts(whole, text);
  let toDrop = dropped;
  const nodes = [...body.childNodes].flatMap((node) => {
    const piece = node.textContent ?? '';
    const content = piece.slice(toDrop);
    toDrop = Math.max(0, toDrop - piece.length);
    const [, before = '', word = '', after = ''] = aroundWord.exec(content) ?? [];
    return node.nodeName === 'MARK' && askedFor.has(word)
      ? [before, make('mark', {}, word), after]
      : [content];
  });
  if (dropped >= whole.length) return [];
  return [...(isCutBefore && dropped === 0 ? ['… '] : []), ...nodes, ...(isCutAfter ? [' …'] : [])];
};
