import type { Nodes, Root, Text } from 'mdast';
import { toSourceIndex } from './source-offset.ts';
import { visit } from './visit.ts';

/**
 * Sets the bracket of each escaped citation, \[@id] or [\@id], apart in an element of its own. The tree of
 * Markdown has forgotten what was escaped; so set apart, nothing takes it for a citation.
 * @param markdown the text that the tree was made of
 */
export const setEscapedBracketsApart = (tree: Root, markdown: string): void => {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('[@')) return undefined;
    const start = node.position?.start.offset ?? 0;
    const source = markdown.slice(start, node.position?.end.offset);
    for (const { index: at } of node.value.matchAll(/\[(?=@)/g)) {
      const cut = toSourceIndex(node.value, source, at);
      if (!isEscaped(source, cut)) continue;
      const before = toText(node, node.value.slice(0, at), 0, cut);
      const bracket = toText(node, '[', cut, cut + 1);
      const rest = toText(node, node.value.slice(at + 1), cut + 1, source.length);
      const apart: Nodes = { type: 'emphasis', data: { hName: 'span' }, children: [bracket] };
      parent.children.splice(index, 1, before, apart, rest);
      return index + 2;
    }
    return undefined;
  });
};

/** Two backslashes are one that is printed. */
const isEscaped = (source: string, at: number): boolean =>
  (/\\*$/.exec(source.slice(0, at))?.[0].length ?? 0) % 2 === 1 || source[at + 1] === '\\';

/** A piece of a text node. Of its place only the offset is true, which is all that anyone asks for. */
const toText = (node: Text, value: string, from: number, to: number): Text => {
  const { position } = node;
  if (position === undefined) return { type: 'text', value };
  const offset = position.start.offset ?? 0;
  return {
    type: 'text',
    value,
    position: {
      start: { ...position.start, offset: offset + from },
      end: { ...position.end, offset: offset + to },
    },
  };
};
