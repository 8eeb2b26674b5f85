import type { Article } from '../domain/article.ts';
import type { Edition } from '../domain/edition.ts';
import { isInOtherLetters } from '../domain/mark-foreign-words.ts';
import type { Entries } from '../entries/handed-entries.ts';

/** A file whose words may be said in other languages. */
interface Translated<Words extends string> {
  readonly editions: Readonly<Partial<Record<string, Readonly<Partial<Record<Words, string | undefined>>>>>>;
}

/** What nobody has said in a language, of some words of a file. */
const findUnsaid = <Word extends string>(
  data: Translated<Word> & Readonly<Partial<Record<Word, string | undefined>>>,
  words: readonly Word[],
  language: string,
): string[] =>
  words.flatMap((word) => {
    const written: string | undefined = data[word];
    return written === undefined || data.editions[language]?.[word] !== undefined ? [] : [written];
  });

/** What a story says in words that were written once, for all languages. */
const listOfArticle = ({ sources, claims, lead, translation }: Article): string[] => [
  ...sources.flatMap(({ relays, origin }) => [relays ?? '', origin ?? '']),
  ...claims.flatMap(({ speakers }) => speakers),
  ...(translation === undefined ? [] : [lead?.words.credit ?? '']),
];

/**
 * Words that the pages of an edition have in the first language of the site: names of the topics, authors and
 * publishers of its stories that nobody has said in its own, and what its stories say in words of the original.
 * @returns none for the first language
 */
export const listForeignWords = (
  entries: Entries,
  articles: readonly Article[],
  matterTitles: ReadonlyMap<string, string>,
  { folder, language, site }: Edition,
): readonly string[] => {
  if (folder === '') return [];
  const named = {
    topics: new Set(articles.flatMap(({ topics }) => topics.map(({ id }) => id))),
    authors: new Set(
      articles.flatMap(({ authors, translation }) =>
        [...authors, ...(translation ? [translation.translator] : [])].map(({ id }) => id),
      ),
    ),
    sources: new Set(articles.flatMap(({ sources }) => sources.map(({ publisher }) => publisher.id))),
    events: new Set(articles.flatMap(({ events }) => events.map(({ id }) => id))),
  };
  const matters = new Set(articles.flatMap(({ claims }) => claims.flatMap(({ matter }) => matter ?? [])));
  const own = site.editions[language as keyof typeof site.editions] ?? {};
  const unsaid = [
    ...entries.topics
      .filter(({ id }) => named.topics.has(id))
      .flatMap(({ data }) => findUnsaid(data, ['name', 'description'], language)),
    ...entries.authors
      .filter(({ id }) => named.authors.has(id))
      .flatMap(({ data }) => findUnsaid(data, ['name', 'role'], language)),
    ...entries.sources
      .filter(({ id }) => named.sources.has(id))
      .flatMap(({ data }) => findUnsaid(data, ['name'], language)),
    ...entries.events
      .filter(({ id }) => named.events.has(id))
      .flatMap(({ data }) => findUnsaid(data, ['title'], language)),
    ...[...matterTitles].flatMap(([id, title]) => (matters.has(id) ? [title] : [])),
    ...(['name', 'tagline', 'description'] as const).flatMap((word) =>
      own[word] === undefined ? [site[word]] : [],
    ),
  ];
  const written = articles.flatMap(listOfArticle).filter((words) => isInOtherLetters(words, language));
  return [...new Set([...unsaid, ...written])].filter((words) => words !== '').toSorted();
};
