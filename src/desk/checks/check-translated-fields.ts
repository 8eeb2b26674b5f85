import { digestStory, listDigestsOf, type PartOfStory } from '../../domain/translation-digest.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { Content, Document } from '../reading/document.ts';
import { type FieldPath, type Fields, findValue, listItems } from '../reading/fields.ts';
import { listTranslations, readTranslates } from '../reading/translations.ts';
import { atField } from './at-field.ts';

/** A list that an original and its translation have alike. */
interface List {
  readonly name: 'keyPoints' | 'outlook' | 'corrections' | 'changes';
  readonly kind: PartOfStory;
  readonly one: string;
  readonly several: string;
}

const lists: readonly List[] = [
  { name: 'keyPoints', kind: 'key point', one: 'key point', several: 'key points' },
  { name: 'outlook', kind: 'question', one: 'question', several: 'questions' },
  { name: 'corrections', kind: 'correction', one: 'correction', several: 'corrections' },
  { name: 'changes', kind: 'change', one: 'change', several: 'changes' },
];

/** Words that an original may have, where they are in it and where in a translation; "#" stands for a place in a list. */
const words: readonly {
  readonly there: readonly string[];
  readonly here: readonly string[];
  readonly kind: PartOfStory;
}[] = [
  { there: ['kicker'], here: ['kicker'], kind: 'kicker' },
  { there: ['picture', 'alt'], here: ['picture', 'alt'], kind: 'lead picture' },
  { there: ['picture', 'caption'], here: ['picture', 'caption'], kind: 'lead picture' },
  { there: ['outlook', '#', 'resolves', 'criteria'], here: ['outlook', '#', 'resolves'], kind: 'question' },
  { there: ['outlook', '#', 'outcome', 'text'], here: ['outlook', '#', 'outcome', 'text'], kind: 'question' },
  { there: ['outlook', '#', 'note'], here: ['outlook', '#', 'note'], kind: 'question' },
];

/** What both files say of themselves. */
interface Pair {
  readonly translation: Document;
  readonly here: Fields;
  readonly there: Fields;
  /** Digests of the fields that the translation rests on; undefined where it says nothing of that. */
  readonly translates: string | undefined;
  readonly now: string;
}

/**
 * Finds words of a translation that its original has no place for, and those that it lacks. What was changed in the
 * original since is behind it: that is told elsewhere.
 */
export const checkTranslatedFields = (content: Content): Finding[] =>
  listTranslations(content).flatMap(({ translation, original }) => {
    const { fields: here } = translation;
    const there = original?.fields;
    if (here === undefined || there === undefined) return [];
    const pair: Pair = {
      translation,
      here,
      there,
      translates: readTranslates(translation),
      now: digestStory(there.value, ''),
    };
    return [...lists.flatMap((list) => checkList(pair, list)), ...checkWords(pair)];
  });

const count = (n: number, { one, several }: List): string => `${String(n)} ${n === 1 ? one : several}`;

const checkList = ({ translation, here, there, translates, now }: Pair, list: List): Finding[] => {
  const [own, others] = [listItems(here, list.name).length, listItems(there, list.name).length];
  if (own === others) return [];
  const before = translates === undefined ? undefined : listDigestsOf(translates, list.kind);
  const after = listDigestsOf(now, list.kind);
  // New ones at the end keep their own words until they are translated; the places of all others are those of before.
  const isBehind =
    before?.length === own && own < others && before.every((_, index) => after[index] === before[index]);
  if (isBehind || (list.name === 'keyPoints' && before?.length === own)) return [];
  return [
    {
      id: 'unpaired-words',
      ...atField(translation, here, [list.name]),
      message: `The original has ${count(others, list)}, and this has ${String(own)}. Write one for each, in the same order.`,
    },
  ];
};

const toPath = (steps: readonly string[], index: number): FieldPath =>
  steps.map((step) => (step === '#' ? index : step));

const checkWords = ({ translation, here, there, translates, now }: Pair): Finding[] =>
  words.flatMap(({ there: steps, here: ownSteps, kind }) => {
    const isListed = steps.includes('#');
    const places = isListed
      ? Math.min(listItems(here, 'outlook').length, listItems(there, 'outlook').length)
      : 1;
    return Array.from({ length: places }, (_, index) => index).flatMap((index): Finding[] => {
      const digest = listDigestsOf(now, kind)[index];
      const isBehind =
        translates !== undefined && digest !== undefined && !translates.split(' ').includes(digest);
      const path = toPath(ownSteps, index);
      const own = findValue(here.value, path);
      const other = findValue(there.value, toPath(steps, index));
      if (isBehind || typeof own === typeof other) return [];
      const name = ownSteps
        .filter((step) => step !== '#')
        .join('.')
        .replace('outlook.', '');
      if (typeof other === 'string') {
        return [
          {
            id: 'unpaired-words',
            ...atField(translation, here, path),
            message: `The original has words here that this lacks: ${quote(other)}. Add ${name}.`,
          },
        ];
      }
      return typeof own === 'string' && digest !== undefined
        ? [
            {
              id: 'unpaired-words',
              ...atField(translation, here, path),
              message: `The original has nothing of the kind, so this is printed nowhere. Remove ${name}.`,
            },
          ]
        : [];
    });
  });
