import { posix } from 'node:path';
import { findLostWord, toSlug } from '../../domain/address.ts';
import { day } from '../../schemas/moment.ts';
import { site } from '../../site.ts';
import { toWrite } from '../checks/unwritten.ts';
import { formatSuggestion } from '../problems/closest.ts';
import { quote } from '../problems/quote.ts';
import type { Document } from '../reading/document.ts';
import type { Answers } from './gather-answers.ts';
import { kinds, type KindName } from './kinds.ts';
import { assertName, toArticlePath, toTranslationPath, UnfitAnswers } from './names.ts';
import { scaffoldTranslation } from './scaffold-translation.ts';
import { splitList } from './split-list.ts';
import { languageNames } from '../../domain/language-names.ts';
import { setQuotesOf } from '../reading/quotation-marks.ts';
import { languageOf } from '../reading/translations.ts';

/** A file as it is to be written. */
export interface NewFile {
  /** A folder or a file that must not be there yet, below the content folder; left out, it is the file. */
  readonly claims?: string;
  /** Path below the content folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Longer names make addresses that nobody reads out. */
const maxSlugChars = 60;

const cutAtHyphen = (slug: string): string =>
  slug.length <= maxSlugChars
    ? slug
    : slug
        .slice(0, maxSlugChars + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, maxSlugChars);

/** Text of YAML in double quotes, printed marks for typewriter ones; JSON's notation is part of YAML's. */
const toText = (text: string, language: string = site.language): string =>
  JSON.stringify(setQuotesOf(text.replaceAll(/\s+/g, ' '), language));

/** A word that YAML takes for nothing but text is left as it is, as editors write it. */
const toWord = (word: string): string => (/^[A-Za-z][\w-]*$/.test(word) ? word : JSON.stringify(word));

const toList = (items: readonly string[]): string => `[${items.map(toWord).join(', ')}]`;

const optional = (name: string, value: string | undefined): string[] =>
  value === undefined ? [] : [`${name}: ${value}`];

const optionalWord = (answers: Answers, name: string): string[] => {
  const answer = answers.get(name);
  return optional(name, answer === undefined ? undefined : toWord(answer));
};

const optionalText = (answers: Answers, name: string): string[] => {
  const answer = answers.get(name);
  return optional(name, answer === undefined ? undefined : toText(answer));
};

/** A source to begin a story with. */
export interface FirstSource {
  readonly address: string;
  /** Id of its publisher, if that is known. */
  readonly publisher: string | undefined;
}

/** What a story rests on, until the first source is written. */
export interface Surroundings {
  readonly instant: Date;
  /** A publisher that exists. */
  readonly publisher: string | undefined;
  /** Left out, there is one to be replaced. */
  readonly sources?: readonly FirstSource[];
  /** Finds a story that is to be translated. */
  readonly findStory?: (slug: string) => Document | undefined;
  /** Names of all stories. */
  readonly stories?: readonly string[];
}

/** Makes sure that a story or a dossier has something to rest on. @throws UnfitAnswers where there is no publisher */
export const assertPublisher = (publisher: string | undefined, what = 'story'): string => {
  if (publisher !== undefined) return publisher;
  throw new UnfitAnswers(
    `A ${what} needs a source, and there is no publisher yet. Start with: npm run new -- source`,
  );
};

/** A source whose description and date are still to be written, and its publisher where nobody knows that. */
const toSource = (
  { address, publisher }: FirstSource,
  number: number,
  day: string,
  standIn: string,
): string[] => [
  `  - id: source-${String(number)}`,
  ...(publisher === undefined
    ? [`    publisher: ${toWord(standIn)} # ${toWrite} whose page this is`]
    : [`    publisher: ${toWord(publisher)}`]),
  `    describedAs: "${toWrite} what it is, and its date"`,
  `    url: ${JSON.stringify(address)}`,
  `    date: ${day}`,
];

/** What stands for the first source while there is none. */
const toPlaceholder = (day: string, publisher: string): string[] => [
  '  - id: source-1',
  `    publisher: ${toWord(publisher)}`,
  `    describedAs: "${toWrite} what the first source is; its publisher, address and date"`,
  '    url: "https://example.com/"',
  `    date: ${day}`,
];

const toArticle = (
  answers: Answers,
  { instant, publisher: existing, sources = [] }: Surroundings,
): string => {
  const publisher = assertPublisher(existing);
  const moment = instant.toISOString().replace(/\.\d+Z$/, 'Z');
  const day = moment.slice(0, 10);
  const countries = splitList(answers.get('countries') ?? '').map((code) => code.toUpperCase());
  const cited = sources.length === 0 ? ['@source-1'] : sources.map((_, at) => `@source-${String(at + 1)}`);
  return [
    '---',
    ...optionalWord(answers, 'language'),
    `title: ${toText(answers.get('title') ?? '', answers.get('language'))}`,
    `standfirst: "${toWrite} one or two sentences that say what the reader will know afterwards."`,
    `type: ${toWord(answers.get('type') ?? 'analysis')}`,
    'draft: true',
    `published: ${moment}`,
    `authors: ${toList(splitList(answers.get('authors') ?? ''))}`,
    `topics: ${toList(splitList(answers.get('topics') ?? ''))}`,
    ...optional('countries', countries.length === 0 ? undefined : toList(countries)),
    'sources:',
    ...(sources.length === 0
      ? toPlaceholder(day, publisher)
      : sources.flatMap((source, at) => toSource(source, at + 1, day, publisher))),
    '---',
    '',
    `${toWrite} what happened, who says so, and where [${cited.join('; ')}].`,
    '',
  ].join('\n');
};

/** A dossier with a first property, whose value and source are still to be written. */
const toDossier = (answers: Answers, { instant, publisher: existing }: Surroundings): string => {
  const publisher = assertPublisher(existing, 'dossier');
  const day = instant.toISOString().slice(0, 10);
  const topics = splitList(answers.get('topics') ?? '');
  const countries = splitList(answers.get('countries') ?? '').map((code) => code.toUpperCase());
  return [
    ...optionalText(answers, 'name'),
    ...optionalWord(answers, 'kind'),
    'draft: true',
    ...optionalText(answers, 'definition'),
    ...optional('countries', countries.length === 0 ? undefined : toList(countries)),
    ...optional('topics', topics.length === 0 ? undefined : toList(topics)),
    'properties:',
    `  - property: "${toWrite} what is known, e.g. its range"`,
    `    value: "${toWrite} the value"`,
    '    cite: source-1',
    '    status: claimed',
    `    by: "${toWrite} who says so"`,
    `    date: ${day}`,
    'sources:',
    ...toPlaceholder(day, publisher),
    '',
  ].join('\n');
};

/** A translation of a story. @throws UnfitAnswers where there is no such story */
const toTranslation = (answers: Answers, { instant, findStory, stories = [] }: Surroundings): string => {
  const slug = answers.get('story') ?? '';
  const original = findStory?.(slug);
  if (original === undefined) {
    throw new UnfitAnswers(
      `There is no story ${quote(slug)}.${formatSuggestion(slug, stories) || ' Use the name of a folder in content/articles/.'}`,
      ['story'],
    );
  }
  const language = answers.get('language') ?? '';
  if (languageOf(original) === language) {
    throw new UnfitAnswers(
      `The story is told in ${languageNames('en').of(language) ?? language}, in content/${original.path}: that is what translations rest on.`,
      ['language'],
    );
  }
  return scaffoldTranslation(original, {
    language,
    translator: answers.get('translator') ?? '',
    day: instant.toISOString().slice(0, 10),
  });
};

/** Addresses as they are written one after another. */
const splitAddresses = (written: string): string[] => written.split(/,?\s+|,$/).filter((item) => item !== '');

const toFileText = (kind: KindName, answers: Answers, surroundings: Surroundings): string => {
  const country = answers.get('country');
  const url = answers.get('url');
  switch (kind) {
    case 'article':
      return toArticle(answers, surroundings);
    case 'author':
      return [
        '---',
        ...optionalText(answers, 'name'),
        ...optionalWord(answers, 'kind'),
        ...optionalText(answers, 'role'),
        '---',
        '',
      ].join('\n');
    case 'topic':
      return [
        '---',
        ...optionalText(answers, 'name'),
        ...optionalText(answers, 'description'),
        '---',
        '',
      ].join('\n');
    case 'source':
      return [
        ...optionalText(answers, 'name'),
        ...optionalWord(answers, 'kind'),
        ...optional('country', country === undefined ? undefined : toWord(country.toUpperCase())),
        ...optionalText(answers, 'independence'),
        ...optional('url', url === undefined ? undefined : JSON.stringify(url)),
        '',
      ].join('\n');
    case 'dossier':
      return toDossier(answers, surroundings);
    case 'translation':
      return toTranslation(answers, surroundings);
    case 'event': {
      const sources = splitAddresses(answers.get('sources') ?? '');
      return [
        `date: ${answers.get('date') ?? ''}`,
        ...optionalText(answers, 'title'),
        ...(sources.length === 0 ? [] : ['sources:', ...sources.map((url) => `  - ${JSON.stringify(url)}`)]),
        '',
      ].join('\n');
    }
  }
};

/**
 * The name of a file, from the answers.
 * @throws UnfitAnswers when the words make no name, or only part of one
 */
const toName = (answers: Answers): string => {
  const said = answers.get('slug');
  if (said !== undefined) return said;
  const words = answers.get('title') ?? answers.get('name') ?? '';
  const lost = findLostWord(words);
  const slug = cutAtHyphen(toSlug(words));
  if (lost === undefined && slug !== '') return slug;
  throw new UnfitAnswers(
    `No address can be made of ${quote(lost ?? words)}. Write one in Latin letters: --slug a-name`,
    ['slug'],
  );
};

/** The day of an event, which begins the name of its file. @throws UnfitAnswers for what is no day */
const toDay = (answers: Answers): string => {
  const parsed = day.safeParse(answers.get('date'));
  if (parsed.success) return parsed.data;
  throw new UnfitAnswers(`date: ${parsed.error.issues[0]?.message ?? ''}`, ['date']);
};

/** Where a translation goes. @throws UnfitAnswers for what would lead away from its story */
const placeTranslation = (answers: Answers): string => {
  const [slug, language] = [answers.get('story') ?? '', answers.get('language') ?? ''];
  assertName(slug);
  assertName(language);
  return toTranslationPath(slug, language);
};

/** @throws UnfitAnswers for what is no language of the site besides its own */
const assertLanguage = (language: string): void => {
  const known = Object.keys(site.editions);
  if (known.includes(language)) return;
  throw new UnfitAnswers(
    known.length === 0
      ? 'The site has one language, in which a story is told without --language. Others are named under editions in content/site.yaml.'
      : `${quote(language)} is no other language of the site.${formatSuggestion(language, known) || ` Write one of them: ${known.join(', ')}.`}`,
    ['language'],
  );
};

const toPath = (kind: KindName, answers: Answers): string => {
  const { collection } = kinds[kind];
  if (collection === 'translations') return placeTranslation(answers);
  const name = toName(answers);
  switch (collection) {
    case 'articles': {
      assertName(name);
      const language = answers.get('language');
      if (language === undefined) return toArticlePath(name);
      assertLanguage(language);
      return toTranslationPath(name, language);
    }
    case 'events': {
      const date = toDay(answers);
      const dated = name.startsWith(`${date}-`) ? name : `${date}-${name}`;
      assertName(dated);
      return `${collection}/${dated}.yaml`;
    }
    default:
      assertName(name);
      return `${collection}/${name}.${collection === 'sources' || collection === 'dossiers' ? 'yaml' : 'md'}`;
  }
};

/**
 * Makes a file of a kind. Pure: the same answers give the same file.
 * @throws UnfitAnswers when the words make no name, an event has no day, or a story has no publisher to begin with
 */
export const scaffold = (kind: KindName, answers: Answers, surroundings: Surroundings): NewFile => {
  const path = toPath(kind, answers);
  return {
    path,
    text: toFileText(kind, answers, surroundings),
    // Someone's pictures may lie in the folder of a story.
    ...(kinds[kind].collection === 'articles' && { claims: posix.dirname(path) }),
  };
};
