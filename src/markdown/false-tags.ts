import type { Nodes, Root, Text } from 'mdast';
import { isElementName } from './html-elements.ts';
import { visit } from './visit.ts';

const tag = /<\/?([a-z][a-z\d-]*)[^<>]*>/gi;

/** Blocks that hold words; in others HTML is a block of its own. */
const inlineParents: ReadonlySet<Nodes['type']> = new Set([
  ...(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete'] as const),
  ...(['link', 'linkReference', 'textDirective', 'leafDirective'] as const),
]);

const isFalse = (name: string): boolean => !isElementName(name);

/** Makes words of what is between pointed brackets and is no tag. */
export const keepFalseTags = (tree: Root): void => {
  visit(tree, 'html', (node, index, parent) => {
    const [whole, name = ''] = /^<\/?([a-z][a-z\d-]*)[^<>]*>$/i.exec(node.value) ?? [];
    if (whole !== undefined && isFalse(name) && parent && index !== undefined) {
      const words: Text = { type: 'text', value: node.value, position: node.position };
      const isBlock = !inlineParents.has(parent.type);
      const replacement: Nodes = isBlock ? { type: 'paragraph', children: [words] } : words;
      parent.children.splice(index, 1, replacement as never);
      return;
    }
    node.value = node.value.replaceAll(tag, (written, named: string) =>
      isFalse(named) ? written.replace('<', '&lt;') : written,
    );
  });
};
