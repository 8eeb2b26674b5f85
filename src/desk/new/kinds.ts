import type { CollectionName } from '../../schemas/collections.ts';
import { dossierKinds } from '../../schemas/dossier.ts';
import { publisherKinds } from '../../schemas/publisher.ts';
import { workTypes } from '../../schemas/work-type.ts';
import { site } from '../../site.ts';

/** Something that has to be known before a file can be made. */
export interface Question {
  /** Name of the flag, and of the field unless it is "slug". */
  readonly name: string;
  /** As it is asked on a terminal. */
  readonly prompt: string;
  /** True where the file is wrong without it. */
  readonly isRequired: boolean;
  /** True for a list: the answer is separated by commas. */
  readonly isList?: boolean;
  /** What may be answered: words, or the ids of a collection. */
  readonly choices?: readonly string[] | CollectionName;
  /** What an empty answer means. */
  readonly fallback?: string;
  /** True for what only those give who know of it: nobody is asked. */
  readonly isFlagOnly?: boolean;
}

/** A kind of file that "npm run new" can make. */
export interface Kind {
  readonly collection: CollectionName;
  readonly questions: readonly Question[];
  /** Names of those that may be answered by words behind the kind, in their order. */
  readonly words?: readonly string[];
}

const slug: Question = {
  name: 'slug',
  prompt: 'Name for the address, if it should not be made from the words above',
  isRequired: false,
};

/** A story that is told in another language may be translated into the site's own. */
const translatedInto =
  Object.keys(site.editions).length === 0 ? [] : [...Object.keys(site.editions), site.language];

/** What "npm run new" can make, by the name it goes by on the command line. */
export const kinds = {
  article: {
    collection: 'articles',
    questions: [
      { name: 'title', prompt: 'Headline', isRequired: true },
      {
        name: 'topics',
        prompt: 'Topics, the main one first',
        isRequired: true,
        isList: true,
        choices: 'topics',
      },
      { name: 'countries', prompt: 'Countries, as ISO codes such as KP', isRequired: false, isList: true },
      { name: 'authors', prompt: 'Authors', isRequired: true, isList: true, choices: 'authors' },
      { name: 'type', prompt: 'Type of work', isRequired: false, choices: workTypes, fallback: 'analysis' },
      {
        name: 'sources',
        prompt: 'File of addresses of sources, one on each line; # begins a comment',
        isRequired: false,
        isFlagOnly: true,
      },
      {
        name: 'language',
        prompt: 'Language, for a story that the site has in another one than its own alone',
        isRequired: false,
        isFlagOnly: true,
        choices: Object.keys(site.editions),
      },
      slug,
    ],
  },
  author: {
    collection: 'authors',
    questions: [
      { name: 'name', prompt: 'Name', isRequired: true },
      {
        name: 'kind',
        prompt: 'Kind',
        isRequired: false,
        choices: ['person', 'organisation'],
        fallback: 'person',
      },
      { name: 'role', prompt: 'What the author does here, in a few words', isRequired: false },
      slug,
    ],
  },
  topic: {
    collection: 'topics',
    questions: [
      { name: 'name', prompt: 'Name', isRequired: true },
      { name: 'description', prompt: 'What belongs under this topic, in one sentence', isRequired: true },
      slug,
    ],
  },
  source: {
    collection: 'sources',
    questions: [
      { name: 'name', prompt: 'Name, as the publisher spells it', isRequired: true },
      { name: 'kind', prompt: 'Kind', isRequired: true, choices: publisherKinds },
      {
        name: 'country',
        prompt: 'Country where the publisher is based, as an ISO code such as KP',
        isRequired: false,
      },
      {
        name: 'independence',
        prompt: 'Who controls or funds the publisher, in one sentence',
        isRequired: false,
      },
      { name: 'url', prompt: 'Home page', isRequired: false },
      slug,
    ],
  },
  event: {
    collection: 'events',
    questions: [
      { name: 'date', prompt: 'Day on which it happened, such as 2026-02-19', isRequired: true },
      { name: 'title', prompt: 'What happened, and who says so, in one line', isRequired: true },
      {
        name: 'sources',
        prompt: 'Addresses of its sources, with spaces between them',
        isRequired: false,
      },
      slug,
    ],
  },
  dossier: {
    collection: 'dossiers',
    questions: [
      { name: 'name', prompt: 'Name under which readers know it', isRequired: true },
      { name: 'kind', prompt: 'Kind', isRequired: true, choices: dossierKinds },
      { name: 'definition', prompt: 'Who or what it is, in a sentence', isRequired: true },
      { name: 'topics', prompt: 'Topics', isRequired: false, isList: true, choices: 'topics' },
      { name: 'countries', prompt: 'Countries, as ISO codes such as KP', isRequired: false, isList: true },
      slug,
    ],
  },
  translation: {
    collection: 'translations',
    words: ['story', 'language'],
    questions: [
      { name: 'story', prompt: 'Story, by the name of its folder', isRequired: true, choices: 'articles' },
      {
        name: 'language',
        prompt: 'Language',
        isRequired: true,
        choices: translatedInto,
      },
      { name: 'translator', prompt: 'Translator', isRequired: true, choices: 'authors' },
    ],
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof kinds;

/** True for a word that names a kind. */
export const isKindName = (word: string | undefined): word is KindName =>
  word !== undefined && Object.hasOwn(kinds, word);
