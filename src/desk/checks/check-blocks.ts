import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { Document } from '../reading/document.ts';

/** Words as they are spoken, and none of the signs of which programs are made. */
const looksLikeProse = (words: string): boolean =>
  words.split(/\s+/).filter((word) => /^["“‘(]?\p{L}[\p{L}\p{M}’'-]*[.,;:!?"”’)]*$/u.test(word)).length >=
    4 && !/[{}<>=;$\\|_/]|\(\)|^\s*[#*+>-]|::/mu.test(words);

/** Finds paragraphs that blanks make code of, and those that a line below makes a heading of. */
export const checkBlocks = (document: Document): Finding[] => {
  const { indentedCode = [], underlinedHeadings = [] } = document.body?.slips ?? {};
  return [
    ...indentedCode
      .filter(({ words }) => looksLikeProse(words))
      .map(({ words, offset }): Finding => ({
        id: 'indented-code',
        file: document,
        offset,
        message: `The blanks before ${quote(words.split('\n')[0])} make code of the paragraph. Delete them; around code write lines of \`\`\`.`,
      })),
    ...underlinedHeadings
      // A line that somebody drew below a heading is about as long.
      .filter(({ words, line }) => line.length * 2 <= words.length)
      .map(({ words, line, offset }): Finding => ({
        id: 'underlined-heading',
        file: document,
        offset,
        message: `The line ${line} below makes a heading of ${quote(words)}. Put an empty line between them, or write ## before the words.`,
      })),
  ];
};
