import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { visit } from './visit.ts';

/**
 * Counts the words of the body and leaves the number as `words` in the frontmatter that Astro hands on,
 * for the reading time. Citations do not count. Changes nothing in the tree.
 *
 * in:  <p>Fifty launchers [@st] were shown.</p>
 * out: frontmatter.words = 4
 */
export const rehypeWordCount =
  () =>
  (tree: Root, file: VFile): void => {
    let words = 0;
    visit(tree, 'text', (node) => {
      words += node.value.replace(/\[@[^\]]*\]/g, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
    });
    file.data.astro = {
      ...file.data.astro,
      frontmatter: { ...file.data.astro?.frontmatter, words },
    };
  };
