import type { Answer } from './ask.ts';
import { findFeeds } from './feeds.ts';
import { findPart, make, makeLinkItem } from './parts.ts';
import type { Hit } from './pagefind.ts';
import { formatQuery, type Query } from './query.ts';
import { readHubs } from './read-hubs.ts';
import { fill, type SearchTexts } from './texts.ts';

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

/** Says which words were searched for instead, where those of the query were misspelt. */
const showSpelling = (
  search: ParentNode,
  corrected: string,
  query: Query,
  texts: SearchTexts,
  goTo: (query: Query) => void,
): void => {
  const verbatim: Query = { ...query, isVerbatim: true };
  const link = make('a', { href: formatQuery(verbatim) }, fill(texts.instead, { words: query.words.trim() }));
  link.onclick = (event) => {
    event.preventDefault();
    goTo(verbatim);
  };
  const line = findPart(search, 'p', '.spelling');
  line.replaceChildren(fill(texts.corrected, { words: corrected }), ' ', link);
  line.hidden = false;
};

/**
 * Finds what belongs above the stories: dossiers, and what the words were corrected to.
 * @param goTo searches for another query
 * @returns what shows it
 */
export const prepareAbove = async (
  search: ParentNode,
  answer: Answer,
  query: Query,
  texts: SearchTexts,
  goTo: (query: Query) => void,
): Promise<() => void> => {
  const showDossiers = await prepareDossiers(search, answer, query);
  return () => {
    showDossiers();
    if (answer.corrected !== undefined) showSpelling(search, answer.corrected, query, texts, goTo);
  };
};

/**
 * Shows the feeds of what is chosen.
 * @param search names the pairs of topic and country that have feeds, divided by spaces
 */
export const showFeeds = (search: HTMLElement, query: Query): void => {
  const aside = findPart(search, 'aside', '.follow');
  const feeds = findFeeds(query, readHubs(search), new Set(search.dataset.crossings?.split(' ')));
  findPart(aside, 'ul').replaceChildren(...feeds.map(({ name, address }) => makeLinkItem(name, address)));
  aside.hidden = feeds.length === 0;
};
