import type { Root } from 'hast';
import { SKIP } from 'unist-util-visit';
import { visit } from './visit.ts';

/** What the plugin is told: this room knows no kind of document. */
export interface DocumentOptions {
  /** The name of the file that a link means, where it leads to a document beside the text. */
  readonly toDocument: (href: string) => string | undefined;
}

/**
 * Makes a part of each link to a document beside the text, around the link. Runs when headings have their words.
 *
 * in:  <a href="report.pdf">The report</a>
 * out: part "document" with its file, around: <a href="report.pdf">The report</a>
 */
export const rehypeDocuments =
  ({ toDocument }: DocumentOptions) =>
  (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'a' || !parent || index === undefined) return undefined;
      const file = toDocument(node.properties.href ?? '');
      if (file === undefined) return undefined;
      node.properties.href = file;
      parent.children[index] = { type: 'part', kind: 'document', fields: { file }, children: [node] };
      return SKIP;
    });
  };
