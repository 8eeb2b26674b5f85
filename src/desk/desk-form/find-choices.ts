import { toCountry } from '../../domain/country.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { countryCodes } from '../../schemas/country-code.ts';
import { type Document, documentsOf } from '../reading/document.ts';
import type { Choice, Choices } from './form-fields.ts';

/** Fields that name files of a collection. */
const references: Readonly<Record<string, CollectionName>> = {
  authors: 'authors',
  topics: 'topics',
  events: 'events',
  'sources.publisher': 'sources',
};

const collator = new Intl.Collator('en');

const byLabel = (choices: readonly Choice[]): Choice[] =>
  choices.toSorted((a, b) => collator.compare(a.label, b.label));

const toChoice = ({ id, fields }: Document): Choice => {
  const { name, title, date } = fields?.value ?? {};
  const called = typeof name === 'string' ? name : typeof title === 'string' ? title : id;
  // Events are looked for by their day.
  return { value: id, label: typeof date === 'string' ? `${date}: ${called}` : called };
};

/** What may be chosen in the fields of a story. */
export const findChoices = (documents: readonly Document[]): Choices =>
  new Map([
    ...Object.entries(references).map(
      ([field, collection]) =>
        [field, byLabel(documentsOf({ documents }, collection).map(toChoice))] as const,
    ),
    [
      'countries',
      byLabel([...countryCodes].map((code) => ({ value: code, label: toCountry(code, 'en').name }))),
    ],
  ]);
