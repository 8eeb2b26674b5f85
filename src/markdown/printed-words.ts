import type { Nodes, Root } from 'mdast';
import { headingAnchor } from './anchors.ts';

/** Stands for a sign of the file that is not printed as it is written: of Markdown, code, a tag, an address, an escape. */
export const blot = '\0';

const blotOut = (written: string): string => written.replaceAll(/[^\r\n]/g, blot);

/** What means something else than it is: an escaped sign, a reference to one. */
const escaped = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,30});/gi;

/** Comments and tags of HTML. A comment without an end hides what was meant for readers, so it is not one. */
const markup = /<!--(?:-?>|.*?-->)|<(?!!--)[/!?a-z][^<>]*>?/gis;

const toPrinted = (node: Nodes, parent: Nodes | undefined, written: string): string | undefined => {
  switch (node.type) {
    case 'text':
      return (parent?.type === 'heading' ? written.replace(headingAnchor, blotOut) : written).replaceAll(
        escaped,
        blotOut,
      );
    case 'html':
      return written.replaceAll(markup, blotOut).replaceAll(escaped, blotOut);
    default:
      return undefined;
  }
};

/**
 * The words of a body where they are in the file, with everything else blotted out, line breaks excepted: what looks
 * like notation here is no notation, and would reach readers as it is written.
 * @param markdown the text that the tree was made of, and which nothing has changed since
 * @returns a text of the same length
 */
export const toPrintedWords = (tree: Root, markdown: string): string => {
  const pieces: string[] = [];
  let end = 0;
  const read = (node: Nodes, parent?: Nodes): void => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from !== undefined && to !== undefined && from >= end) {
      const printed = toPrinted(node, parent, markdown.slice(from, to));
      if (printed !== undefined) {
        pieces.push(blotOut(markdown.slice(end, from)), printed);
        end = to;
      }
    }
    if ('children' in node) for (const child of node.children) read(child, node);
  };
  read(tree);
  pieces.push(blotOut(markdown.slice(end)));
  return pieces.join('');
};
