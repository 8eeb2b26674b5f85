import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { Document } from '../reading/document.ts';

/** Whether something reads like a sentence rather than code. */
const looksLikeProse = (words: string): boolean =>
  words.split(/\s+/).filter((word) => /^["“‘(]?\p{L}[\p{L}\p{M}’'-]*[.,;:!?"”’)]*$/u.test(word)).length >=
    4 && !/[{}<>=;$\\|_/]|\(\)|^\s*[#*+>-]|::/mu.test(words);

/** Finds paragraphs that indentation turns into code, and those that a line below turns into headings. */
export const checkBlocks = (document: Document): Finding[] => {
  const { indentedCode = [], underlinedHeadings = [] } = document.body?.slips ?? {};
  return [
    ...indentedCode
      .filter(({ words }) => looksLikeProse(words))
      .map(({ words, offset }): Finding => ({
        id: 'indented-code',
        file: document,
        offset,
        message: `The indentation turns ${quote(words.split('\n')[0])} into code. Remove it; to show code, put it between two lines of \`\`\`.`,
      })),
    ...underlinedHeadings
      // A line drawn on purpose is about as long as the heading.
      .filter(({ words, line }) => line.length * 2 <= words.length)
      .map(({ words, line, offset }): Finding => ({
        id: 'underlined-heading',
        file: document,
        offset,
        message: `The line ${line} below turns ${quote(words)} into a heading. Put an empty line between them, or write ## before the text.`,
      })),
  ];
};
