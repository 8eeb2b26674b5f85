import type { Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

const parser = unified().use(rehypeParse).freeze();

/** Elements without words for readers. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'template', 'svg', 'iframe', 'object']);

/** Words of the text, with a space wherever an element begins or ends: none of what is compared counts spaces. */
const listWords = (root: Root): string => {
  const words: string[] = [];
  const stack: Nodes[] = [root];
  // No recursion: a page may be nested however deeply.
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text') words.push(node.value);
    if ('children' in node && !(node.type === 'element' && silent.has(node.tagName)))
      stack.push(...node.children.toReversed());
  }
  return words.join(' ');
};

/** The words of a page; of one that is nested too deeply for the parser, what is between its tags. */
const readWords = (html: string): string => {
  try {
    return listWords(parser.parse(html));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return html.replace(/<[^<>]*>/g, ' ');
  }
};

/** What a script holds of a text as JSON: "\u2019" and "\"" as the characters they are. */
const readScript = (script: string): string =>
  script
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\["/]/g, (escaped) => escaped.slice(1))
    .replace(/\\[nrt]/g, ' ')
    .replace(/<[^<>]*>/g, ' ');

/** What is in the scripts of a page. One that nobody closes is none, and must not be looked for to the end again and again. */
const listScripts = (html: string): string[] =>
  html
    .split(/<\/script/i)
    .slice(0, -1)
    .map((before) =>
      before
        .split(/<script\b/i)
        .slice(1)
        .join(' '),
    );

/**
 * A text as it is compared: without capitals and spaces, and with one form for quotation marks, hyphens and dashes;
 * what stands between words is kept, so that 1.5 is not 15.
 */
const toPlain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cf}\s]+/gu, '')
    .replace(/["'`´“”„‟«»‹›‘’‚‛]/gu, '')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .toLowerCase();

/** Finds passages in a page. */
export type FindWords = (words: string) => boolean;

/**
 * Reads a page to find passages in it, as text: whatever their markup, spaces and quotation marks. Words that the
 * page hands to a script count too, since the script may print them.
 * @param isHtml false for plain text
 */
export const openPage = (text: string, isHtml: boolean): FindWords => {
  if (!isHtml) {
    const plain = toPlain(text);
    return (words) => plain.includes(toPlain(words));
  }
  const plain = toPlain(readWords(text));
  let inScripts: string | undefined;
  return (words) => {
    const wanted = toPlain(words);
    if (plain.includes(wanted)) return true;
    inScripts ??= toPlain(listScripts(text).map(readScript).join(' '));
    return inScripts.includes(wanted);
  };
};
