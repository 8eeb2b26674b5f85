import { digestStory, toBehind } from '../domain/translation-digest.ts';
import type { Entry } from '../entries/handed-entries.ts';
import { filesBeside, filesBesideIn } from './data-files.ts';
import { findDocuments } from './documents.ts';
import { loadLead } from './lead.ts';
import { type FindLanguage, toToldLanguage } from './other-languages.ts';
import { loadPictures, loadStills } from './pictures.ts';
import { toRenderedFacts } from './rendered-facts.ts';
import { settleText, settleTranslation, type TextLinks } from './settle-text.ts';
import type { LoadedArticle } from './to-article.ts';
import { translateArticle } from '../domain/translate-article.ts';

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
 * Loads a story in the language in which it is told.
 * @param links where those of its text lead
 */
export const loadArticle = async (
  { id, data, rendered }: Entry<'articles'>,
  links: Partial<TextLinks>,
): Promise<LoadedArticle> => {
  const { body, ...facts } = toRenderedFacts(rendered);
  const sourceIds = data.sources.map((source) => source.id);
  return {
    slug: id,
    data,
    ...facts,
    ...settleText(body, sourceIds, filesBeside(id), links),
    ...(await loadBeside(id, data, body)),
  };
};

/**
 * Loads a story in another language than that in which it is told.
 * @param findLanguage in which other language a link of its text leads to a page
 */
export const loadTranslation = async (
  { id, data: words, rendered }: Entry<'translations'>,
  { slug, data, claims, parts }: Original,
  findLanguage: FindLanguage,
): Promise<LoadedArticle> => {
  const { body, ...facts } = toRenderedFacts(rendered);
  const sourceIds = data.sources.map(({ id }) => id);
  const original = { claims: new Map(claims.map((claim) => [claim.anchor, claim])), findLanguage };
  const translated = translateArticle(data, words);
  return {
    slug,
    data: translated,
    translation: {
      translator: words.translator,
      on: words.translated,
      language: toToldLanguage(data),
      behind: toBehind(words.translates, digestStory(data, parts)),
    },
    ...facts,
    ...settleTranslation(body, sourceIds, filesBesideIn(slug, id.slice(slug.length + 1)), original),
    ...(await loadBeside(slug, translated, body)),
  };
};
