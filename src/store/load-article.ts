import type { StoredBody } from '../domain/body/body.ts';
import { hasPart } from '../domain/body/compact-body.ts';
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

/** What is made of a story's text and of what lies beside it. */
export type SettledStory = ReturnType<typeof settleText> & Awaited<ReturnType<typeof loadBeside>>;

/** A story settled, and whether it follows from its own file alone: no other was looked for. */
export interface Settled {
  readonly story: SettledStory;
  readonly isAlone: boolean;
}

/** Settles a story, or finds what was made of the same before. @param body as it was read */
export type SettleOnce = (
  entry: Pick<Entry<'articles'>, 'readFrom'>,
  body: StoredBody,
  settle: () => Promise<Settled>,
) => Promise<SettledStory>;

const settleNow: SettleOnce = async (_entry, _body, settle) => (await settle()).story;

/** Parts that show a file beside their story, or a page that leads to one; charts, maps and tables open theirs. */
const showingFiles = ['picture', 'embed', 'document'];

const settleStory = async (
  { id, data }: Pick<Entry<'articles'>, 'id' | 'data'>,
  body: StoredBody,
  links: Partial<TextLinks>,
): Promise<Settled> => {
  const { openTable, openMap } = filesBeside(id);
  let isAlone = data.picture === undefined && !showingFiles.some((kind) => hasPart(body, kind));
  const noting =
    <File>(open: (name: string) => File) =>
    (name: string): File => {
      isAlone = false;
      return open(name);
    };
  const sourceIds = data.sources.map((source) => source.id);
  const text = settleText(body, sourceIds, { openTable: noting(openTable), openMap: noting(openMap) }, links);
  return { story: { ...text, ...(await loadBeside(id, data, body)) }, isAlone };
};

/**
 * Loads a story in the language in which it is told.
 * @param links where those of its text lead
 * @param settleOnce knows what was settled before
 */
export const loadArticle = async (
  entry: Entry<'articles'>,
  links: Partial<TextLinks>,
  settleOnce: SettleOnce = settleNow,
): Promise<LoadedArticle> => {
  const { id, data, rendered } = entry;
  const { body, ...facts } = toRenderedFacts(rendered);
  return {
    slug: id,
    data,
    ...facts,
    ...(await settleOnce(entry, body, () => settleStory(entry, body, links))),
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
