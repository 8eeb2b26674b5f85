import type { Asker } from './ask.ts';
import { facetIds } from './facets.ts';
import { findNearestHubs } from './nearest-hubs.ts';
import { findPart, make, makeButton, makeLinkItem } from './parts.ts';
import type { Query } from './query.ts';
import { readHubs } from './read-hubs.ts';
import { splitWords } from './search-words.ts';
import { fill, formatArticles, joinNames, quoteWords, type SearchTexts, showName } from './texts.ts';

/** Newest stories offered to whoever found none. */
const newestArticles = 3;

/** A query with something removed, and the name of what was removed. */
interface Lighter {
  readonly without: string;
  readonly query: Query;
}

/** The query without each of its words, where there are several: a story must have them all. */
const listFewerWords = (query: Query, texts: SearchTexts): readonly Lighter[] => {
  const words = splitWords(query.words);
  return words.length < 2
    ? []
    : words.map((word, index) => ({
        without: quoteWords(texts, word),
        query: { ...query, words: words.toSpliced(index, 1).join(' ') },
      }));
};

/** The query without each thing that narrows it, the last one first. */
const listLighter = (query: Query, texts: SearchTexts): readonly Lighter[] => {
  const { from, to, ...timeless } = query;
  const words = query.words.trim();
  const facets = facetIds.flatMap((facet): Lighter[] => {
    const { [facet]: values, ...others } = query.facets;
    return values
      ? [
          {
            without: joinNames(
              texts,
              values.map((value) => showName(texts, value)),
            ),
            query: { ...query, facets: others },
          },
        ]
      : [];
  });
  return [
    ...(from === undefined && to === undefined ? [] : [{ without: texts.range, query: timeless }]),
    ...facets.toReversed(),
    ...listFewerWords(query, texts),
    // Words are what a reader came with: they go last.
    ...(words === '' || facets.length === 0
      ? []
      : [{ without: quoteWords(texts, words), query: { ...query, words: '' } }]),
  ];
};

/** What the empty state is made from. */
interface Surroundings {
  readonly search: ParentNode;
  readonly texts: SearchTexts;
  readonly asker: Asker;
  /** Whether nothing else was asked for meanwhile. */
  readonly isNew: () => boolean;
  /** Searches for another query. */
  readonly goTo: (query: Query) => void;
}

/** Offers what is near to a query that found nothing: less of it, subjects like it, the newest stories. */
export const showEmptyState = async (
  query: Query,
  { search, texts, asker, isNew, goTo }: Surroundings,
): Promise<void> => {
  const section = findPart(search, 'section', '.empty');
  const hubs = readHubs(search);
  const offer = (name: string, items: readonly HTMLLIElement[]): void => {
    const part = findPart(section, 'section', `[data-offer=${name}]`);
    findPart(part, 'ul').replaceChildren(...items);
    part.hidden = items.length === 0;
  };
  const lighter = await Promise.all(
    listLighter(query, texts).map(async (one) => ({
      ...one,
      total: (await asker.ask(one.query)).hits.length,
    })),
  );
  const { hits } = await asker.ask({ words: '', facets: {} });
  const newest = await Promise.all(hits.slice(0, newestArticles).map((hit) => hit.data()));
  if (!isNew()) return;
  offer(
    'lighter',
    lighter
      .filter(({ total }) => total > 0)
      .map(({ without, query: less, total }) => {
        const words = fill(texts.without, { filter: without, stories: formatArticles(texts, total) });
        return make(
          'li',
          {},
          makeButton(words, () => {
            goTo(less);
          }),
        );
      }),
  );
  offer(
    'near',
    (['topic', 'country'] as const)
      .flatMap((facet) => findNearestHubs(query.words, hubs[facet] ?? []))
      .map(({ name, address }) => makeLinkItem(name, address)),
  );
  offer(
    'newest',
    newest.map(({ meta, url }) => makeLinkItem(meta.title ?? url, url)),
  );
  section.hidden = false;
};
