import type { Heading, Nodes } from 'mdast';
import { parseCitations } from '../../markdown/citation.ts';
import { toHeadingIds } from '../../markdown/heading-ids.ts';

/** Dashes as src/markdown/remark-typeset.ts sets them: they change the id. Its other marks fall out of it. */
const typesetDashes = (text: string): string => text.replaceAll('---', '—').replaceAll('--', '–');

/** A citation becomes a number that is not part of the id, and the space before it goes too. */
const dropCitations = (text: string): string =>
  parseCitations(text)
    .map((part, index, parts) =>
      part.kind === 'citation'
        ? ''
        : parts[index + 1]?.kind === 'citation'
          ? part.value.trimEnd()
          : part.value,
    )
    .join('');

/** Text of a heading as the site sees it: without descriptions of images, without tags. */
export const toHeadingText = (node: Nodes): string => {
  if (node.type === 'text') return typesetDashes(dropCitations(node.value));
  if (node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(toHeadingText).join('') : '';
};

/** The ids of the headings of one page, in their order, where no anchor gives them one. */
export const toIdsOfHeadings = (headings: readonly Heading[], anchors: Iterable<string>): string[] =>
  toHeadingIds(headings.map(toHeadingText), anchors);
