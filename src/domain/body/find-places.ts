import type { Parents } from 'hast';
import type { BodyTree, Part } from './body.ts';

/** Where a part is in the text. */
export interface Place {
  /** Headings of the second depth that come before it. */
  readonly section: number;
  /** Which block of the text it is in, such as a paragraph or an item of a list; counted as they begin. */
  readonly block: number;
}

/** What holds a passage of text of its own. */
const blocks = /^(?:p|li|t[dh]|d[td]|div|blockquote|(?:fig)?caption)$/;

/** Where each part is in the text, in the order in which they are read. */
export const findPlaces = (tree: BodyTree): Map<Part, Place> => {
  const places = new Map<Part, Place>();
  let [section, lastBlock] = [0, 0];
  const read = (node: Parents | Part, around: number): void => {
    if (node.type === 'part') places.set(node, { section, block: around });
    let block = around;
    if (node.type === 'element') {
      if (node.tagName === 'h2') section += 1;
      if (blocks.test(node.tagName)) block = lastBlock += 1;
    }
    for (const child of node.children) if ('children' in child) read(child, block);
  };
  read(tree, 0);
  return places;
};
