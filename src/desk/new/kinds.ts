import type { CollectionName } from '../../schemas/collections.ts';
import { publisherKinds } from '../../schemas/publisher.ts';
import { workTypes } from '../../schemas/work-type.ts';

/** Something that has to be known before a file can be laid out. */
export interface Question {
  /** Name of the flag, and of the field unless it is "slug". */
  readonly name: string;
  /** As it is asked on a terminal. */
  readonly asks: string;
  /** True where the file is wrong without it. */
  readonly isRequired: boolean;
  /** True for a list: the answer is separated by commas. */
  readonly isList?: boolean;
  /** What may be answered: words, or the ids of a collection. */
  readonly choices?: readonly string[] | CollectionName;
  /** What an empty answer means. */
  readonly otherwise?: string;
}

/** A kind of file that can be laid out. */
export interface Kind {
  readonly collection: CollectionName;
  readonly questions: readonly Question[];
}

const slug: Question = {
  name: 'slug',
  asks: 'Name in the address, if not made of the words above',
  isRequired: false,
};

/** What "npm run new" lays out, by the word that stands behind it. */
export const kinds = {
  article: {
    collection: 'articles',
    questions: [
      { name: 'title', asks: 'Headline', isRequired: true },
      {
        name: 'topics',
        asks: 'Topics, the main one first',
        isRequired: true,
        isList: true,
        choices: 'topics',
      },
      { name: 'countries', asks: 'Countries, by ISO code such as KP', isRequired: false, isList: true },
      { name: 'authors', asks: 'Authors', isRequired: true, isList: true, choices: 'authors' },
      { name: 'type', asks: 'Type of work', isRequired: false, choices: workTypes, otherwise: 'analysis' },
      slug,
    ],
  },
  author: {
    collection: 'authors',
    questions: [
      { name: 'name', asks: 'Name', isRequired: true },
      {
        name: 'kind',
        asks: 'Kind',
        isRequired: false,
        choices: ['person', 'organisation'],
        otherwise: 'person',
      },
      { name: 'role', asks: 'What the author does here, in a few words', isRequired: false },
      slug,
    ],
  },
  topic: {
    collection: 'topics',
    questions: [
      { name: 'name', asks: 'Name', isRequired: true },
      { name: 'description', asks: 'What belongs under it, in one sentence', isRequired: true },
      slug,
    ],
  },
  source: {
    collection: 'sources',
    questions: [
      { name: 'name', asks: 'Name, as it prints its own', isRequired: true },
      { name: 'kind', asks: 'Kind', isRequired: true, choices: publisherKinds },
      { name: 'country', asks: 'Country of its seat, by ISO code such as KP', isRequired: false },
      { name: 'independence', asks: 'Who controls or funds it, in one sentence', isRequired: false },
      { name: 'url', asks: 'Home page', isRequired: false },
      slug,
    ],
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof kinds;

/** True for a word that names a kind. */
export const isKindName = (word: string | undefined): word is KindName =>
  word !== undefined && Object.hasOwn(kinds, word);
