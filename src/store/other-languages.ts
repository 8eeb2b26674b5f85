import {
  findEditionFolder,
  isOfEachEdition,
  listEditionFolders,
  toFolderLanguage,
} from '../domain/addresses/edition-address.ts';
import { toCountry } from '../domain/country.ts';
import type { Article } from '../schemas/article.ts';
import { site } from '../site.ts';

/** The language in which a story is told, as BCP 47. */
export const toToldLanguage = ({ language }: Pick<Article, 'language'>): string => language ?? site.language;

/** Hubs of one piece of an address, and the ids or slugs of those that a language has. */
type OwnHubs = Readonly<
  Record<'articles' | 'topics' | 'countries' | 'authors' | 'sources', ReadonlySet<string>>
>;

/** A story as far as it says what a language has pages of. */
interface OwnStory {
  readonly slug: string;
  readonly data: Pick<Article, 'topics' | 'countries' | 'authors' | 'sources'>;
}

/** What a language has of its own: its stories, and the pages of what they name. */
const toOwnHubs = (stories: readonly OwnStory[]): OwnHubs => {
  const listOf = (list: (data: OwnStory['data']) => readonly string[]): ReadonlySet<string> =>
    new Set(stories.flatMap(({ data }) => list(data)));
  return {
    articles: new Set(stories.map(({ slug }) => slug)),
    topics: listOf(({ topics }) => topics),
    countries: listOf(({ countries }) => countries.map((code) => toCountry(code, 'en').slug)),
    authors: listOf(({ authors }) => authors),
    sources: listOf(({ sources }) => sources.map(({ publisher }) => publisher)),
  };
};

/**
 * Whether a language has a page at an address. Of lists that come with enough stories nothing is known here: links to
 * them lead to those of the first language.
 */
const toHas =
  (hubs: OwnHubs) =>
  (address: string): boolean => {
    if (!isOfEachEdition(address)) return false;
    const [path = ''] = address.split(/[?#]/);
    const [first = '', second, ...rest] = path.split('/').filter((piece) => piece !== '');
    // The lists that every language has.
    if (second === undefined) return true;
    const isBeside = rest.length === 0 || (rest.length === 1 && rest.join('').includes('.'));
    if (!Object.hasOwn(hubs, first)) return rest.length === 0 && second.includes('.');
    return hubs[first as keyof OwnHubs].has(second) && (first === 'articles' || isBeside);
  };

const editionFolders = listEditionFolders(site);

/** Says in which other language than a text's own the site has what is at an address, as BCP 47. */
export type FindLanguage = (address: string) => string | undefined;

const findNamedLanguage: FindLanguage = (address) =>
  toFolderLanguage(findEditionFolder(address, editionFolders));

/**
 * For texts in the site's first language, which has all that is in no folder. Undefined where it is the only one: no text
 * of such a site is gone through for it.
 */
export const findOtherLanguage = editionFolders.length === 0 ? undefined : findNamedLanguage;

/**
 * For texts in another language.
 * @param stories those that it has
 */
export const toLanguageFinder = (language: string, stories: readonly OwnStory[]): FindLanguage => {
  const has = toHas(toOwnHubs(stories));
  return (address) => {
    const named = findNamedLanguage(address);
    if (named !== undefined) return named === language ? undefined : named;
    return has(address) ? undefined : site.language;
  };
};
