import type { Edition } from '../domain/edition.ts';
import { type OtherLanguage, toWrittenLanguage } from '../domain/written-language.ts';
import type { Entries } from '../entries/handed-entries.ts';
import { loadNames } from './names.ts';
import type { References } from './to-article.ts';
import { loadSourceHealth } from './source-health.ts';

/** Words of a file in other languages, by language. */
interface Translated<Words extends object> {
  readonly editions: Readonly<Partial<Record<string, Words>>>;
}

/** The words of a file as an edition has them; what nobody has translated stays as it is. */
export const inEdition = <Words extends object, Data extends Translated<Words>>(
  data: Data,
  { folder, language }: Pick<Edition, 'folder' | 'language'>,
): Data => (folder === '' ? data : { ...data, ...data.editions[language] });

/** The language of words of a file, where the edition has none of its own for them. */
export const toWordsLanguage = <Words extends object>(
  { editions }: Translated<Words>,
  edition: Edition,
  word: keyof Words,
): OtherLanguage | undefined =>
  editions[edition.language]?.[word] === undefined ? toWrittenLanguage(edition) : undefined;

/** What the stories of an edition are looked up in. */
export const toReferences = (
  { authors, topics, countries, sources, events }: Entries,
  edition: Edition,
): References => ({
  authors: new Map(
    authors.map(({ id, data }) => {
      const { name, kind } = inEdition(data, edition);
      return [id, { id, name, kind, ...(name !== data.name && { originalName: data.name }) }];
    }),
  ),
  topics: new Map(topics.map(({ id, data }) => [id, { id, name: inEdition(data, edition).name }])),
  keywords: {
    topics: new Map(topics.map(({ id, data }) => [id, data.keywords])),
    countries: new Map(countries.map(({ id, data }) => [id.toUpperCase(), data.keywords])),
  },
  publishers: new Map(
    sources.map(({ id, data }) => {
      const language = toWordsLanguage(data, edition, 'name');
      return [id, { ...inEdition(data, edition), ...(language && { language }) }];
    }),
  ),
  events: new Map(
    events.map(({ id, data }) => {
      const { date, title, status, sources: addresses } = inEdition(data, edition);
      return [id, { id, day: date, title, status, sources: addresses }];
    }),
  ),
  health: loadSourceHealth(),
  toName: loadNames(edition),
});
