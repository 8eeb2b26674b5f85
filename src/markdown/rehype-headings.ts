import type { Root } from 'hast';
import type { VFile } from 'vfile';
import { toHeadingWords } from './heading-words.ts';
import { visit } from './visit.ts';

/** A heading of the body. */
interface ListedHeading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/**
 * Leaves the headings as `headings` in the frontmatter. Astro's own list has "${" for each "{", which is meant
 * for MDX. Runs when headings have their ids; changes nothing in the tree.
 *
 * in:  <h2 id="the-set-1-2">The set {1, 2}</h2>
 * out: frontmatter.headings = [{ depth: 2, id: 'the-set-1-2', text: 'The set {1, 2}' }]
 */
export const rehypeHeadings =
  () =>
  (tree: Root, file: VFile): void => {
    const headings: ListedHeading[] = [];
    visit(tree, 'element', (node) => {
      const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
      // That of the footnotes is made with them.
      if (depth === undefined || node.properties.id === 'footnote-label') return;
      headings.push({ depth: Number(depth), id: node.properties.id ?? '', text: toHeadingWords(node) });
    });
    file.data.astro = {
      ...file.data.astro,
      frontmatter: { ...file.data.astro?.frontmatter, headings },
    };
  };
