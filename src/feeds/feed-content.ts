import type { ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { cleanAttributes } from './clean-attributes.ts';
import type { Edition } from '../domain/edition.ts';
import { plainFootnotes } from './plain-footnotes.ts';
import { plainNotes } from './plain-notes.ts';
import { plainParts } from './plain-parts.ts';

const parser = unified().use(rehypeParse, { fragment: true }).freeze();
const printer = unified().use(rehypeStringify).freeze();

/** What an item says beside the body of its story. */
export interface Around {
  readonly before: readonly ElementContent[];
  readonly after: readonly ElementContent[];
}

/** HTML of elements, as a feed carries it. */
export const printHtml = (children: Root['children']): string =>
  printer.stringify({ type: 'root', children });

/**
 * Turns the HTML of a story's body into the tree that feed readers get.
 * @param html the body as the page shows it
 * @param address full address of the story, for relative addresses and fragments
 * @param around what comes before and after the body
 */
export const toFeedTree = (
  html: string,
  address: string,
  edition: Edition,
  around: Around = { before: [], after: [] },
): Root => {
  const tree: Root = parser.parse(html);
  // The order matters: notes and footnotes are known by what the cleaning takes away.
  plainNotes(edition.text.evidence.notes)(tree);
  plainFootnotes(tree);
  plainParts(tree);
  tree.children = [...around.before, ...tree.children, ...around.after];
  cleanAttributes(address)(tree);
  return tree;
};
