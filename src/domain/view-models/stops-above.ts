import type { Element } from 'hast';
import type { PublishedArticle } from '../article.ts';

/**
 * Stops of a story's page that are always above its text: four ways to skip, the site's name, five sections, search and
 * feeds, the theme, and of the story itself what it is filed under, its evidence, its contents and further key points.
 */
const fixedStops = 17;

const countLinks = (node: Element): number =>
  (node.tagName === 'a' ? 1 : 0) +
  node.children.reduce((sum, child) => sum + (child.type === 'element' ? countLinks(child) : 0), 0);

/**
 * Counts the stops of the keyboard from the top of a story's page to its text, at the width that has the most.
 * @param lead the picture at its head, with links in its caption
 */
export const countStopsAbove = (
  { authors, corrections }: Pick<PublishedArticle, 'authors' | 'corrections'>,
  lead: Element | undefined,
): number =>
  // One for what "as of" means, one for newer stories.
  fixedStops +
  2 +
  authors.length +
  (corrections.some(({ material }) => material) ? 1 : 0) +
  (lead === undefined ? 0 : countLinks(lead));
