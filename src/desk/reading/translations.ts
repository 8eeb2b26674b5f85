import { digestParts, digestStory } from '../../domain/translation-digest.ts';
import { listTextParts } from '../../markdown/text-parts.ts';
import { type Content, type Document, documentsOf } from './document.ts';
import { parseMarkdown } from './markdown-tree.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

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

/**
 * What a translation of a story would rest on, as the store makes it of the same file.
 * @returns undefined for a story that cannot be read
 */
export const digestOriginal = ({ text, fields, body }: Document): string | undefined => {
  const split = splitFrontmatter(text);
  if (split.kind !== 'split' || fields === undefined || body === undefined) return undefined;
  return digestStory(fields.value, digestParts(listTextParts(parseMarkdown(split.body))));
};

/** What a translation says that it rests on; undefined where it cannot be read, or was never written by the command. */
export const readTranslates = ({ fields }: Document): string | undefined => {
  const written = fields?.value.translates;
  return typeof written === 'string' && written !== unaccepted ? written : undefined;
};

/** Stands in a translation that nobody has compared with its original yet. */
export const unaccepted = 'x00000';
