import { posix } from 'node:path';
import { isScalar, parseDocument } from 'yaml';
import { readNamedLanguage } from '../../domain/file-language.ts';
import { countBehind } from '../../domain/translation-digest.ts';
import { toArticlePath, toTranslationPath } from '../new/names.ts';
import { findClosest } from '../problems/closest.ts';
import { quote } from '../problems/quote.ts';
import type { Document } from '../reading/document.ts';
import { findCollection, parseFile } from '../reading/parse-file.ts';
import type { FolderFile } from '../reading/read-folder.ts';
import { splitFrontmatter } from '../reading/split-frontmatter.ts';
import { listStoryFiles } from '../reading/story-files.ts';
import { digestOriginal, readTranslates } from '../reading/translations.ts';
import { Refusal } from '../user-error.ts';
import { formatParts } from '../checks/format-parts.ts';

/** A translation cannot be accepted; the message is for the person at the keyboard. */
export class UnfitTranslation extends Refusal {}

/** What accepting a translation takes. */
export interface Acceptance {
  /** Path below the content folder. */
  readonly path: string;
  /** The file as it is to be written; undefined where nothing has to change. */
  readonly text: string | undefined;
  /** What the command says. */
  readonly message: string;
}

const suggest = (written: string, known: Iterable<string>, otherwise: string): string => {
  const closest = findClosest(written, known);
  return closest === undefined ? otherwise : `Did you mean ${quote(closest)}?`;
};

const read = (files: readonly FolderFile[], path: string): Document | undefined => {
  const file = files.find((one) => one.path === path);
  const collection = findCollection(path);
  return file && collection && parseFile(file, collection).document;
};

/** Where the value of "translates" is written, or is to be written, in UTF-16 code units. */
const findValue = (
  text: string,
): { readonly start: number; readonly end: number; readonly isThere: boolean } => {
  const split = splitFrontmatter(text);
  if (split.kind !== 'split') return { start: 0, end: 0, isThere: false };
  const document = parseDocument(split.yaml);
  const node: unknown = document.get('translates', true);
  if (isScalar(node) && node.range) {
    const [start, end] = node.range;
    // An empty value has no place of its own; the field is written above it then.
    if (end > start) return { start: split.yamlStart + start, end: split.yamlStart + end, isThere: true };
  }
  return { start: split.yamlStart, end: split.yamlStart, isThere: false };
};

/** The text of a translation that rests on other parts; nothing else in it changes by a byte. */
export const writeTranslates = (text: string, translates: string): string => {
  const { start, end, isThere } = findValue(text);
  const breaks = text.includes('\r\n') ? '\r\n' : '\n';
  const written = isThere ? translates : `translates: ${translates}${breaks}`;
  return `${text.slice(0, start)}${written}${text.slice(end)}`;
};

/** The name of a story as people write it: that of its folder, or a path to it. */
const toSlug = (written: string): string =>
  /(?:^|\/)articles\/([^/]+)/.exec(written.replaceAll('\\', '/'))?.[1] ?? written.replace(/\/$/, '');

/**
 * Says of a translation that it has all that its original says now.
 * @param story the name of its folder, or a path to it
 * @throws UnfitTranslation where there is no such story, no such translation, or one of them cannot be read
 */
export const acceptTranslation = (
  files: readonly FolderFile[],
  story: string,
  language: string,
): Acceptance => {
  const slug = toSlug(story);
  const stories = listStoryFiles(files);
  const originalPath = stories.get(slug)?.path ?? toArticlePath(slug);
  const path = toTranslationPath(slug, language);
  const original = read(files, originalPath);
  if (original === undefined) {
    const slugs = [...stories.keys()];
    throw new UnfitTranslation(
      `There is no story ${quote(slug)}. ${suggest(slug, slugs, 'Use the name of a folder in content/articles/.')}`,
    );
  }
  if (path === originalPath) {
    throw new UnfitTranslation(`${path} tells its story itself, and rests on no other.`);
  }
  const translation = read(files, path);
  if (translation === undefined) {
    const languages = files.flatMap(({ path: other }) =>
      posix.dirname(other) === posix.dirname(path) && other !== originalPath
        ? (readNamedLanguage(other) ?? [])
        : [],
    );
    throw new UnfitTranslation(
      languages.length === 0
        ? `The story ${quote(slug)} has no translation. Begin one with: npm run new -- translation ${slug} ${language}`
        : `The story ${quote(slug)} is not in ${quote(language)}. ${suggest(language, languages, `Its languages: ${languages.join(', ')}.`)}`,
    );
  }
  const now = digestOriginal(original);
  const unreadable = now === undefined ? originalPath : translation.fields === undefined ? path : undefined;
  if (now === undefined || unreadable !== undefined) {
    throw new UnfitTranslation(
      `${unreadable ?? path} cannot be read. Fix it first: npm run check -- content/${unreadable ?? path}`,
    );
  }
  const before = readTranslates(translation);
  if (before === now)
    return { path, text: undefined, message: `${path} already rests on the original as it is now.` };
  const parts = formatParts(countBehind(before ?? '', now));
  return {
    path,
    text: writeTranslates(translation.text, now),
    message:
      before === undefined
        ? `${path} now rests on the original as it is: ${parts}.`
        : parts === ''
          ? `${path} now rests on the original as it is: its parts are the same, in another order.`
          : `${path} now rests on the original as it is. It was ${parts} behind.`,
  };
};
