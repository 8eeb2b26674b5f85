import type { Answer } from './ask.ts';
import { findFeeds } from './feeds.ts';
import type { Hubs } from './hubs.ts';
import { findPart, make, makeLinkItem } from './parts.ts';
import type { Hit } from './pagefind.ts';
import type { Query } from './query.ts';

/** Dossiers shown above stories. */
const shown = 3;

/** What tells dossiers from stories in the index; they have no other filter and no date. */
const filters = { page: { any: ['dossier'] } };

/**
 * Finds the dossiers that the words of a query find, the best first; none where filters are chosen, which only stories
 * have.
 */
export const findDossiers = async (
  { term, pagefind }: Pick<Answer, 'term' | 'pagefind'>,
  { facets, from, to }: Query,
): Promise<readonly Hit[]> => {
  const isNarrowed = Object.keys(facets).length > 0 || from !== undefined || to !== undefined;
  if (isNarrowed || term === null || term === undefined) return [];
  const { results } = await pagefind.search(term, { filters });
  return results.slice(0, shown);
};

/**
 * Finds the dossiers that belong above the stories, each with what it is about.
 * @returns what shows them, for the moment at which the stories are shown: nothing jumps that comes together
 */
export const prepareDossiers = async (
  search: ParentNode,
  answer: Answer,
  query: Query,
): Promise<() => void> => {
  const hits = await findDossiers(answer, query);
  const found = await Promise.all(hits.map((hit) => hit.data()));
  return () => {
    const section = findPart(search, 'section', '.found-dossiers');
    section.hidden = found.length === 0;
    findPart(section, 'ul').replaceChildren(
      ...found.map(({ url, meta }) => {
        const item = makeLinkItem(meta.title ?? url, url);
        item.append(make('p', { className: 'meta' }, meta.standfirst ?? ''));
        return item;
      }),
    );
  };
};

/**
 * Shows the feeds of what is chosen.
 * @param crossings pairs of topic and country that have feeds, divided by spaces
 */
export const showFeeds = (aside: HTMLElement, query: Query, hubs: Hubs, crossings = ''): void => {
  const feeds = findFeeds(query, hubs, new Set(crossings.split(' ')));
  findPart(aside, 'ul').replaceChildren(...feeds.map(({ name, address }) => makeLinkItem(name, address)));
  aside.hidden = feeds.length === 0;
};
