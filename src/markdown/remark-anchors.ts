import type { Heading, Html, Nodes, Root } from 'mdast';
import { SKIP } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { dropHeadingAnchor, findAnchorFault, findHeadingAnchor, findHtmlAnchors } from './anchors.ts';
import { toKeyOf } from './written-directive.ts';
import { visit } from './visit.ts';

/**
 * Reads the anchors that an editor gave to places: {#id} after a heading, <a name="id">, an id of an element. Each
 * waits under a key in file.data.anchors for rehypeAnchors, so that the sanitiser needs to let nothing but the key
 * through. What cannot be an anchor, or is another's, is passed over; the desk reports it.
 *
 * in:  ## What is known {#known}
 *      <a name="table-2"></a>The second table
 * out: <h2 data-anchor="…-1">What is known</h2>
 *      <p><span data-anchor="…-2"></span><a></a>The second table</p>
 */
export const remarkAnchors =
  () =>
  (tree: Root, file: VFile): void => {
    const toKey = toKeyOf(String(file.value));
    const anchors = new Map<string, string>();
    const taken = new Set<string>();

    const keep = (anchor: string | undefined): string | undefined => {
      if (anchor === undefined || findAnchorFault(anchor, taken) !== undefined) return undefined;
      taken.add(anchor);
      const key = toKey(taken.size);
      anchors.set(key, anchor);
      return key;
    };

    visit(tree, ['heading', 'html'], (node, index, parent) => {
      if (node.type === 'heading') {
        readHeading(node, keep);
        return SKIP;
      }
      const places = findHtmlAnchors((node as Html).value).flatMap((anchor) => {
        const key = keep(anchor);
        return key === undefined ? [] : [toPlace(key, parent?.type === 'root')];
      });
      if (places.length === 0 || !parent || index === undefined) return undefined;
      parent.children.splice(index, 0, ...(places as never[]));
      return index + places.length + 1;
    });
    file.data.anchors = anchors;
  };

const readHeading = (heading: Heading, keep: (anchor: string | undefined) => string | undefined): void => {
  const anchor = findHeadingAnchor(heading);
  if (anchor === undefined) return;
  dropHeadingAnchor(heading);
  const key = keep(anchor);
  if (key !== undefined) heading.data = { ...heading.data, hProperties: { dataAnchor: key } };
};

/** An empty place in running text, or between blocks. */
const toPlace = (key: string, isBlock: boolean): Nodes => ({
  type: 'emphasis',
  children: [],
  data: { hName: isBlock ? 'div' : 'span', hProperties: { dataAnchor: key } },
});

declare module 'vfile' {
  interface DataMap {
    /** The anchors that an editor gave to places of a body, by the key of their element. */
    anchors: ReadonlyMap<string, string>;
  }
}
