import { posix } from 'node:path';
import { toEditionFolder } from '../../domain/addresses/edition-address.ts';
import { toNameIn } from '../../domain/documents/name-in.ts';
import { readNamedLanguage } from '../../domain/file-language.ts';
import { digestParts, digestStory } from '../../domain/translation-digest.ts';
import { listTextParts } from '../../markdown/text-parts.ts';
import { languages } from '../../schemas/language.ts';
import { site } from '../../site.ts';
import { type Content, type Document, documentsOf } from './document.ts';
import { parseMarkdown } from './markdown-tree.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import type { WrittenAttributes } from './written-attributes.ts';

/** Whose words a translation has, and in which language. */
export interface TranslationName {
  readonly slug: string;
  readonly language: string;
}

/**
 * in:  "geese-cross/ar"
 * out: { slug: "geese-cross", language: "ar" }
 */
export const toTranslationName = (id: string): TranslationName => {
  const at = id.lastIndexOf('/');
  return { slug: id.slice(0, at), language: id.slice(at + 1) };
};

/** The language in which a file is written. */
export const languageOf = ({ path }: Pick<Document, 'path'>): string =>
  readNamedLanguage(path) ?? site.language;

/** The folder of its addresses: "" in the site's own language, "/ar" in another. */
export const editionFolderOf = (document: Pick<Document, 'path'>): string => {
  const language = languageOf(document);
  return language === site.language ? '' : toEditionFolder(language);
};

/** A translation with the story that it translates; undefined where there is none. */
export interface TranslatedStory extends TranslationName {
  readonly translation: Document;
  readonly original: Document | undefined;
}

/** The translations of a content folder, each with its original. */
export const listTranslations = (content: Pick<Content, 'documents'>): TranslatedStory[] => {
  const translations = documentsOf(content, 'translations');
  if (translations.length === 0) return [];
  const originals = new Map(documentsOf(content, 'articles').map((article) => [article.id, article]));
  return translations.map((translation) => {
    const name = toTranslationName(translation.id);
    return { ...name, translation, original: originals.get(name.slug) };
  });
};

const digestDocument = ({ text, fields, body }: Document): string | undefined => {
  const split = splitFrontmatter(text);
  if (split.kind !== 'split' || fields === undefined || body === undefined) return undefined;
  return digestStory(fields.value, digestParts(listTextParts(parseMarkdown(split.body))));
};

/** Several checks ask, each once for every translation of a story, and its whole body is read to answer. */
const digested = new WeakMap<Document, string | undefined>();

/**
 * What a translation of a story would rest on, as the store makes it of the same file.
 * @returns undefined for a story that cannot be read
 */
export const digestOriginal = (original: Document): string | undefined => {
  if (!digested.has(original)) digested.set(original, digestDocument(original));
  return digested.get(original);
};

/** What a translation says that it rests on; undefined where it cannot be read, or was never written by the command. */
export const readTranslates = ({ fields }: Document): string | undefined => {
  const written = fields?.value.translates;
  return typeof written === 'string' && written !== unaccepted ? written : undefined;
};

/** Stands in a translation that nobody has compared with its original yet. */
export const unaccepted = 'x00000';

const inLanguage = new RegExp(String.raw`\.(?:${languages.join('|')})(?=\.[^.]*$)`);

/** The name that it has for all languages. */
export const toNameInAll = (name: string): string => name.replace(inLanguage, '');

/** Files that a text names, and of which there may be one in its language. */
const filesInLanguage: readonly string[] = ['data', 'places'];

/** What a text shows, by the names of the files that are shown. */
const withFilesInLanguage = <Shown extends WrittenAttributes>(
  shown: readonly Shown[],
  toShown: (name: string) => string,
): Shown[] =>
  shown.map((part) => ({
    ...part,
    attributes: new Map(
      [...part.attributes].map(([name, attribute]) => [
        name,
        filesInLanguage.includes(name) ? { ...attribute, value: toShown(attribute.value) } : attribute,
      ]),
    ),
  }));

/**
 * A translation as a story: what its text shows, with the fields of its original, which says once for all languages
 * what they rest on. Findings about these fields are for the original, not for this.
 */
const toShownTranslation = (
  { translation, original, language }: TranslatedStory,
  paths: Content['paths'],
): Document => {
  const folder = posix.dirname(translation.path);
  const toShown = (name: string): string => {
    const inOwn = toNameIn(name, language);
    return paths.has(posix.join(folder, inOwn)) ? inOwn : name;
  };
  const { body } = translation;
  return {
    ...translation,
    collection: 'articles',
    fields: original?.fields,
    body: body && {
      ...body,
      tables: withFilesInLanguage(body.tables, toShown),
      parts: withFilesInLanguage(body.parts, toShown),
    },
  };
};

/** Translations as stories of their own. */
export const listShownTranslations = (content: Pick<Content, 'documents' | 'paths'>): Document[] =>
  listTranslations(content).map((story) => toShownTranslation(story, content.paths));

/** Everything that shows files beside it: stories, and their translations. */
export const listShownStories = (content: Pick<Content, 'documents' | 'paths'>): Document[] => [
  ...documentsOf(content, 'articles'),
  ...listShownTranslations(content),
];
