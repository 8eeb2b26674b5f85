import { collections } from '../../schemas/collections.ts';
import { countryCodes } from '../../schemas/country-code.ts';
import { type Content, type Document, documentsOf, articlesOf } from '../reading/document.ts';
import { listItems } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';

/** Everything that stories list in a field, drafts included: a hub may be prepared together with its first story. */
const listNamed = (content: Content, field: 'topics' | 'countries'): ReadonlySet<unknown> =>
  new Set(articlesOf(content).flatMap(({ fields }) => (fields ? listItems(fields, field) : [])));

/** A file with problems of its own must be fixed first: its name may be what is wrong. */
const isSound = ({ collection, fields, id }: Document): boolean =>
  fields !== undefined &&
  id === id.toLowerCase() &&
  collections[collection].schema.safeParse(fields.value).success;

/** Finds files of topics and countries that no story names: their pages would be empty. */
export const checkUnusedHubs = (content: Content): Finding[] => {
  const topics = listNamed(content, 'topics');
  const countries = listNamed(content, 'countries');
  return [
    ...documentsOf(content, 'topics')
      .filter((topic) => isSound(topic) && /^[a-z\d-]+$/.test(topic.id) && !topics.has(topic.id))
      .map((topic): Finding => ({
        id: 'topic-without-story',
        file: topic,
        offset: 0,
        message: `No story has the topic ${quote(topic.id)}, so its page is empty. Add it to a story, or remove the file.`,
      })),
    ...documentsOf(content, 'countries')
      .filter((country) => isSound(country) && countryCodes.has(country.id.toUpperCase()))
      .filter((country) => !countries.has(country.id.toUpperCase()))
      .map((country): Finding => ({
        id: 'country-without-story',
        file: country,
        offset: 0,
        message: `No story has the country ${quote(country.id.toUpperCase())}, so this introduction has no page. Add it to a story, or remove the file.`,
      })),
  ];
};
