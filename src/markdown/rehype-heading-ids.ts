import type { Element, Root } from 'hast';
import type { VFile } from 'vfile';
import { toHeadingIds } from './heading-ids.ts';
import { toHeadingWords } from './heading-words.ts';
import { visit } from './visit.ts';

/**
 * Gives headings ids of their words, where an editor gave them none. Runs when citations have become numbers, so that
 * none gets into an address.
 *
 * in:  <h2>What is known</h2> <h2>🚀</h2>
 * out: <h2 id="what-is-known">What is known</h2> <h2 id="heading">🚀</h2>
 */
export const rehypeHeadingIds =
  () =>
  (tree: Root, file: VFile): void => {
    const headings: Element[] = [];
    visit(tree, 'element', (node) => {
      if (/^h[1-6]$/.test(node.tagName) && node.properties.id === undefined) headings.push(node);
    });
    const ids = toHeadingIds(headings.map(toHeadingWords), file.data.anchors?.values());
    for (const [index, heading] of headings.entries()) heading.properties.id = ids[index] ?? '';
  };
