import type { Parents } from 'hast';
import type { BodyTree, Part } from './body.ts';
import { isFigureName } from './figure-names.ts';

/** Where a part is in the text. */
export interface Place {
  /** Headings of the second depth that come before it. */
  readonly section: number;
  /** Which block of the text it is in, such as a paragraph or an item of a list; counted as they begin. */
  readonly block: number;
  /**
   * In which line of the text it begins, counted from 0 as if lines broke anywhere and with what stands between blocks;
   * undefined where it has no margin beside it, as in a table.
   */
  readonly line: number | undefined;
}

/** What holds a passage of text of its own. */
const blocks = /^(?:p|li|t[dh]|d[td]|div|blockquote|(?:fig)?caption|h[1-6])$/;

/** From which no note reaches the margin: evidence.css leaves the same out. */
const withoutMargin = /^(?:td|th|caption)$/;

/** Letters in a line of the text, and lines between blocks, above a heading and of a figure, at least. */
const measures = { letters: 70, gap: 0.7, heading: 1, figure: 6 } as const;

/** Where each part is in the text, in the order in which they are read. */
export const findPlaces = (tree: BodyTree): Map<Part, Place> => {
  const places = new Map<Part, Place>();
  let [section, lastBlock, line, letters] = [0, 0, 0, 0];
  const endBlock = (): void => {
    if (letters > 0) line += Math.ceil(letters / measures.letters) + measures.gap;
    letters = 0;
  };
  const read = (node: Parents | Part, around: number, hasMargin: boolean): void => {
    if (node.type === 'part') {
      places.set(node, {
        section,
        block: around,
        line: hasMargin ? line + letters / measures.letters : undefined,
      });
      if (isFigureName(node.kind)) line += measures.figure;
    }
    const name = node.type === 'element' ? node.tagName : '';
    const isBlock = blocks.test(name);
    const block = isBlock ? (lastBlock += 1) : around;
    if (name === 'h2') section += 1;
    if (isBlock) endBlock();
    if (/^h\d$/.test(name)) line += measures.heading;
    for (const child of node.children)
      if ('children' in child) read(child, block, hasMargin && !withoutMargin.test(name));
      else if (child.type === 'text') letters += child.value.trim() === '' ? 0 : child.value.length;
    if (isBlock) endBlock();
  };
  read(tree, 0, true);
  return places;
};
