import type { Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Pictures in a line of words get a line of their own. */
export const splitPictures = (children: readonly RootContent[]): RootContent[] =>
  children.flatMap((node): RootContent[] => {
    if (node.type === 'blockquote') return [node];
    if (
      node.type !== 'paragraph' ||
      !node.children.some((child) => child.type === 'image') ||
      node.children.length === 1
    )
      return [node];
    const blocks: Paragraph[] = [];
    let words: PhrasingContent[] = [];
    const flush = (): void => {
      while (words[0]?.type === 'break') words.shift();
      while (words.at(-1)?.type === 'break') words.pop();
      if (words.some((child) => child.type !== 'text' || child.value.trim() !== ''))
        blocks.push({ type: 'paragraph', children: words });
      words = [];
    };
    for (const child of node.children) {
      if (child.type === 'image') {
        flush();
        blocks.push({ type: 'paragraph', children: [child] });
      } else words.push(child);
    }
    flush();
    return blocks;
  });

const isPhrasing = (node: Nodes): boolean =>
  ![
    'paragraph',
    'heading',
    'list',
    'listItem',
    'blockquote',
    'code',
    'table',
    'tableRow',
    'tableCell',
    'thematicBreak',
    'definition',
  ].includes(node.type);

/** What a cell of a table may hold: all in one line, items and paragraphs with a semicolon between them. */
export const toLine = (nodes: readonly Nodes[]): PhrasingContent[] => {
  const lines = nodes.reduce<PhrasingContent[][]>((all, node) => {
    if (isPhrasing(node)) {
      const last = all.at(-1);
      if (last === undefined || last.length === 0) all.push([node as PhrasingContent]);
      else last.push(node as PhrasingContent);
      return all;
    }
    const inner: PhrasingContent[] =
      'children' in node
        ? toLine(node.children)
        : node.type === 'code'
          ? [{ type: 'inlineCode', value: node.value.replaceAll(/\s+/g, ' ') }]
          : [];
    return inner.length === 0 ? all : [...all, inner, []];
  }, []);
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => [...(index === 0 ? [] : [{ type: 'text' as const, value: '; ' }]), ...line]);
};

const isBlank = (node: Nodes): boolean =>
  node.type === 'break' ||
  (node.type === 'text' && /^[\s\u00A0]*$/.test(node.value)) ||
  (['emphasis', 'strong', 'delete', 'paragraph'].includes(node.type) &&
    'children' in node &&
    node.children.every(isBlank));

/** Takes out what has nothing to read: empty paragraphs, and emphasis of nothing. */
export const dropEmpty = (children: readonly RootContent[]): RootContent[] => {
  const drop = (nodes: readonly Nodes[], isFlow: boolean): Nodes[] =>
    nodes
      .filter((node) => !(isBlank(node) && (isFlow || ['emphasis', 'strong', 'delete'].includes(node.type))))
      .map((node) => {
        if ('children' in node && !['tableRow', 'table'].includes(node.type))
          node.children = drop(
            node.children,
            ['blockquote', 'listItem', 'footnoteDefinition'].includes(node.type),
          ) as never;
        return node;
      });
  return drop(children, true) as RootContent[];
};

/** Prints Markdown as this site's stories are written. */
export const printMarkdown = (root: Root): string =>
  toMarkdown(root, {
    extensions: [gfmToMarkdown()],
    bullet: '-',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    incrementListMarker: true,
  });
