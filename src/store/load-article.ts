import { isOfEachEdition } from '../domain/addresses/edition-address.ts';
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

/** Hubs are there if a story is, which has them for sure; stories are there that are translated. */
const toHas =
  (slugs: ReadonlySet<string>) =>
  (address: string): boolean => {
    const [, slug] = /^\/articles\/([^/]+)\//.exec(address) ?? [];
    return isOfEachEdition(address) && (slug === undefined || slugs.has(slug));
  };

/**
 * Loads a story in another language.
 * @param slugs of the stories that its language has
 */
export const loadTranslation = async (
  { id, data: words, rendered }: Entry<'translations'>,
  { slug, data, claims, parts }: Original,
  slugs: ReadonlySet<string>,
): Promise<LoadedArticle> => {
  const { body, ...facts } = toRenderedFacts(rendered);
  const sourceIds = data.sources.map(({ id }) => id);
  const original = {
    claims: new Map(claims.map((claim) => [claim.anchor, claim])),
    language: site.language,
    has: toHas(slugs),
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
