import type { Root } from 'hast';
import type { VFile } from 'vfile';
import type { TextPart } from './text-parts.ts';
import { visit } from './visit.ts';

/** How a body is kept; handed in, since this room knows nothing of who reads it. */
export interface BodyOptions {
  readonly write: (tree: Root) => string;
  /** What is kept of the parts of a text, by which translations are compared with it. */
  readonly digest?: (parts: readonly TextPart[]) => string;
}

/**
 * Leaves the body as data in the frontmatter, as `body`, beside the facts that the plugins before it found; the
 * editor's own fields are kept elsewhere. Nothing is left as HTML. Runs last.
 *
 * in:  <p>A goose: <img src="goose.png" alt="A goose"></p>
 * out: frontmatter.body = a paragraph with a part "picture"
 */
export const rehypeBody =
  ({ write, digest }: BodyOptions) =>
  (tree: Root, file: VFile): void => {
    let pictures = 0;
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'img' || !parent || index === undefined) return;
      pictures += 1;
      const { dataFigure, ...written } = node.properties;
      parent.children[index] = {
        type: 'part',
        kind: 'picture',
        fields: { number: pictures, written, ...(dataFigure === undefined ? {} : { isFigure: true }) },
        children: [],
      };
    });
    const { words, headings } = (file.data.astro?.frontmatter ?? {}) as Readonly<Record<string, unknown>>;
    const parts = digest?.(file.data.textParts ?? []);
    file.data.astro = { ...file.data.astro, frontmatter: { words, headings, parts, body: write(tree) } };
    tree.children = [];
  };
