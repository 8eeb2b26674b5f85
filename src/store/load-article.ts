import { isOfEachEdition } from '../domain/addresses/edition-address.ts';
import { toCountry } from '../domain/country.ts';
import type { LinkedName } from '../domain/body/link-names.ts';
import { digestStory, toBehind } from '../domain/translation-digest.ts';
import type { Entry } from '../entries/handed-entries.ts';
import { site } from '../site.ts';
import { filesBeside, filesBesideIn } from './data-files.ts';
import { findDocuments } from './documents.ts';
import { loadLead } from './lead.ts';
import { loadPictures, loadStills } from './pictures.ts';
import { toRenderedFacts } from './rendered-facts.ts';
import { settleText, settleTranslation } from './settle-text.ts';
import type { LoadedArticle } from './to-article.ts';
import { translateArticle } from './translation.ts';

/** What a translation needs of its original. */
export type Original = Pick<LoadedArticle, 'slug' | 'data' | 'claims' | 'parts'>;

/** What lies beside a text, and is shown in it. */
const loadBeside = async (
  slug: string,
  { picture }: Pick<LoadedArticle['data'], 'picture'>,
  body: Parameters<typeof loadPictures>[1],
): Promise<Pick<LoadedArticle, 'pictures' | 'stills' | 'documents' | 'lead'>> => {
  const folder = `articles/${slug}`;
  return {
    pictures: await loadPictures(folder, body),
    stills: await loadStills(folder, body),
    documents: await findDocuments(slug, body),
    lead: await loadLead(folder, picture),
  };
};

/**
 * Loads a story of the site's first language.
 * @param linked what its text leads to where it first names it
 */
export const loadArticle = async (
  { id, data, rendered }: Entry<'articles'>,
  linked: readonly LinkedName[],
): Promise<LoadedArticle> => {
  const { body, ...facts } = toRenderedFacts(rendered);
  const sourceIds = data.sources.map((source) => source.id);
  return {
    slug: id,
    data,
    ...facts,
    ...settleText(body, sourceIds, filesBeside(id), linked),
    ...(await loadBeside(id, data, body)),
  };
};

/** Hubs of one piece of an address, and the ids or slugs of those that a language has. */
type OwnHubs = Readonly<
  Record<'articles' | 'topics' | 'countries' | 'authors' | 'sources', ReadonlySet<string>>
>;

/** What a language has of its own: its stories, and the pages of what they name. */
export const toOwnHubs = (originals: readonly Original[]): OwnHubs => {
  const listOf = (list: (data: Original['data']) => readonly string[]): ReadonlySet<string> =>
    new Set(originals.flatMap(({ data }) => list(data)));
  return {
    articles: new Set(originals.map(({ slug }) => slug)),
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

/**
 * Loads a story in another language.
 * @param hubs what its language has pages of
 */
export const loadTranslation = async (
  { id, data: words, rendered }: Entry<'translations'>,
  { slug, data, claims, parts }: Original,
  hubs: OwnHubs,
): Promise<LoadedArticle> => {
  const { body, ...facts } = toRenderedFacts(rendered);
  const sourceIds = data.sources.map(({ id }) => id);
  const original = {
    claims: new Map(claims.map((claim) => [claim.anchor, claim])),
    language: site.language,
    has: toHas(hubs),
  };
  const translated = translateArticle(data, words);
  return {
    slug,
    data: translated,
    translation: {
      translator: words.translator,
      on: words.translated,
      language: site.language,
      behind: toBehind(words.translates, digestStory(data, parts)),
    },
    ...facts,
    ...settleTranslation(body, sourceIds, filesBesideIn(slug, id.slice(slug.length + 1)), original),
    ...(await loadBeside(slug, translated, body)),
  };
};
