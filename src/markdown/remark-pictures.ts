import type { Definition, Root } from 'mdast';
import type { VFile } from 'vfile';
import { type FindMarks, typesetLine } from './remark-typeset.ts';
import { visit, visitAll } from './visit.ts';

/** As an address, in which codes that are written stay as they are. */
const toAddress = (url: string): string => encodeURI(url.toWellFormed()).replaceAll('%25', '%');

/**
 * Makes of each picture an element that Astro does not take for one of its own: it would put the file itself into
 * the site, with the place where it was taken and all else that is in it. Its title is printed below it, and is
 * typeset. Runs last.
 *
 * in:  ![A goose](goose.png "It's a goose (Drawing: Example)")
 * out: <img src="goose.png" alt="A goose" title="It’s a goose (Drawing: Example)">
 */
export const remarkPictures =
  (findMarks: FindMarks) =>
  (tree: Root, file: VFile): void => {
    const marks = findMarks(file.path);
    const definitions = new Map<string, Definition>();
    visit(tree, 'definition', (node) => {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    });
    visitAll(tree, (node, index, parent) => {
      if ((node.type !== 'image' && node.type !== 'imageReference') || !parent || index === undefined) return;
      const { url = '', title } = node.type === 'image' ? node : (definitions.get(node.identifier) ?? {});
      parent.children[index] = {
        // Nothing in it: the words are the element's attributes.
        type: 'emphasis',
        children: [],
        data: {
          hName: 'img',
          hProperties: {
            src: toAddress(url),
            alt: node.alt ?? '',
            ...(typeof title === 'string' ? { title: typesetLine(title, marks) } : {}),
          },
        },
      };
    });
  };
