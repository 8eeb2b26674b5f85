import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { readBodyTree } from '../read-html.ts';

const printer = unified().use(rehypeStringify).freeze();

const unescape = (words: string): string =>
  words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Puts HTML in the place of cards that hold Markdown. */
export const toHtml = (html: string): string =>
  html.replaceAll(/<import-markdown>([^]*?)<\/import-markdown>/g, (_, written: string) =>
    printer.stringify(readBodyTree({ kind: 'markdown', text: unescape(written) })),
  );
