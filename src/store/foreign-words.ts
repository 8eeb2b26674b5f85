import type { Article } from '../domain/article.ts';
import type { Edition } from '../domain/edition.ts';
import { isInOtherLetters } from '../domain/letters.ts';
import type { ForeignWords } from '../domain/mark-foreign-words.ts';
import { type OtherLanguage, toWrittenLanguage } from '../domain/written-language.ts';
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

/** Words with the language in which they are: letters that are not those of a story's language are of the first. */
const toWritten = (article: Article, { language, site }: Pick<Edition, 'language' | 'site'>): Written[] =>
  listOfArticle(article).flatMap((words) => {
    const other = toWrittenLanguage({ language, site }, words, article.translation?.language);
    return other === undefined || !isInOtherLetters(words, language) ? [] : [{ words, other }];
  });

interface Written {
  readonly words: string;
  readonly other: OtherLanguage;
}

const toGroups = (written: readonly Written[]): ForeignWords[] =>
  [...Map.groupBy(written, ({ other }) => other.code)].flatMap(([, group]) => {
    const [first] = group;
    const words = [...new Set(group.map((one) => one.words))].filter((one) => one !== '').toSorted();
    return first === undefined || words.length === 0 ? [] : [{ language: first.other, words }];
  });

/**
 * Words that the pages of an edition have in other languages: names of the topics, authors and publishers of its stories
 * that nobody has said in its own, and what its stories say in words of the original.
 * @returns by language; none for the first one, unless it has translations of what is told in others
 */
export const listForeignWords = (
  entries: Entries,
  articles: readonly Article[],
  matterTitles: ReadonlyMap<string, string>,
  edition: Edition,
): readonly ForeignWords[] => {
  const { language, site } = edition;
  const written = articles.flatMap((article) => toWritten(article, edition));
  const first = toWrittenLanguage(edition);
  if (first === undefined) return toGroups(written);
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
  return toGroups([...unsaid.map((words) => ({ words, other: first })), ...written]);
};
