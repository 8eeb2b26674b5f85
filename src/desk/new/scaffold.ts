import { toSlug } from '../../domain/address.ts';
import { setQuotes } from '../checks/typographic-quotes.ts';
import { toWrite } from '../checks/unwritten.ts';
import type { Answers } from './gather-answers.ts';
import { kinds, type KindName } from './kinds.ts';
import { assertName, toArticlePath, UnfitAnswers } from './names.ts';
import { splitList } from './split-list.ts';

/** A file as it is to be written. */
export interface NewFile {
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
const toText = (text: string): string => JSON.stringify(setQuotes(text.replaceAll(/\s+/g, ' ')));

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

/** What a story rests on, until the first source is written. */
interface Surroundings {
  readonly instant: Date;
  /** A publisher that exists. */
  readonly publisher: string | undefined;
}

const toArticle = (answers: Answers, { instant, publisher }: Surroundings): string => {
  if (publisher === undefined) {
    throw new UnfitAnswers(
      'A story needs a source, and there is no publisher yet. Start with: npm run new -- source',
    );
  }
  const moment = instant.toISOString().replace(/\.\d+Z$/, 'Z');
  const countries = splitList(answers.get('countries') ?? '').map((code) => code.toUpperCase());
  return [
    '---',
    `title: ${toText(answers.get('title') ?? '')}`,
    `standfirst: "${toWrite} one or two sentences that say what the reader will know afterwards."`,
    `type: ${toWord(answers.get('type') ?? 'analysis')}`,
    'draft: true',
    `published: ${moment}`,
    `authors: ${toList(splitList(answers.get('authors') ?? ''))}`,
    `topics: ${toList(splitList(answers.get('topics') ?? ''))}`,
    ...optional('countries', countries.length === 0 ? undefined : toList(countries)),
    'sources:',
    '  - id: source-1',
    `    publisher: ${toWord(publisher)}`,
    `    describedAs: "${toWrite} what the first source is; its publisher, address and date"`,
    '    url: "https://example.com/"',
    `    date: ${moment.slice(0, 10)}`,
    '---',
    '',
    `${toWrite} what happened, who says so, and where [@source-1].`,
    '',
  ].join('\n');
};

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
  }
};

/**
 * Makes a file of a kind. Pure: the same answers give the same file.
 * @throws UnfitAnswers when the words make no name, or a story has no publisher to begin with
 */
export const scaffold = (kind: KindName, answers: Answers, surroundings: Surroundings): NewFile => {
  const { collection } = kinds[kind];
  const words = answers.get('title') ?? answers.get('name') ?? '';
  const slug = answers.get('slug') ?? cutAtHyphen(toSlug(words));
  if (slug === '') {
    throw new UnfitAnswers(
      'No address can be made from these words. Write one in Latin letters: --slug a-name',
    );
  }
  assertName(slug);
  const path =
    collection === 'articles'
      ? toArticlePath(slug)
      : `${collection}/${slug}.${collection === 'sources' ? 'yaml' : 'md'}`;
  return { path, text: toFileText(kind, answers, surroundings) };
};
