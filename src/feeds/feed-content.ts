import type { ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { toFullAddress } from '../domain/absolute-address.ts';
import type { Article } from '../domain/article.ts';
import { makeBody } from '../domain/body/make-body.ts';
import { toNote } from '../domain/body/parts/claim.ts';
import type { Edition } from '../domain/edition.ts';
import { cleanAttributes } from './clean-attributes.ts';
import { element } from '../domain/body/element.ts';
import { placeOtherLanguages } from './place-other-languages.ts';
import { plainBoxes } from './plain-boxes.ts';
import { writeNumbersOut } from '../domain/body/written-numbers.ts';

const printer = unified().use(rehypeStringify).freeze();

/** What an item says beside the body of its story. */
export interface Around {
  readonly before: readonly ElementContent[];
  readonly after: readonly ElementContent[];
}

/** HTML of elements, as a feed carries it. */
export const printHtml = (children: Root['children']): string =>
  printer.stringify({ type: 'root', children });

/** The notes of the marked statements, in their order: a feed reader opens none in the text. */
const listNotes = (article: Article, edition: Edition): ElementContent[] =>
  article.claims.length === 0
    ? []
    : [
        element('h2', [edition.text.evidence.list]),
        element(
          'ol',
          article.claims.map((claim) => element('li', toNote(claim, article, edition))),
        ),
      ];

/**
 * The text of a story as the tree that feed readers get.
 * @param address full address of the story, for relative addresses and fragments
 * @param around what comes before and after the text
 */
export const toFeedTree = (
  article: Article,
  address: string,
  edition: Edition,
  around: Around = { before: [], after: [] },
): Root => {
  const tree: Root = {
    type: 'root',
    children: [
      ...around.before,
      ...makeBody(article.body, 'toFeed', article, edition),
      ...listNotes(article, edition),
      ...around.after,
    ],
  };
  plainBoxes(tree);
  writeNumbersOut(tree);
  placeOtherLanguages(tree, edition);
  cleanAttributes((written) => toFullAddress(written, address, edition))(tree);
  return tree;
};
