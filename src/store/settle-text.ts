import type { FilesBeside, OriginalClaim } from '../domain/body/part-kind.ts';
import { readBody, writeBody } from '../domain/body/compact-body.ts';
import { type SettledBody, settleBody } from '../domain/body/settle-body.ts';
import type { StoredBody } from '../domain/body/body.ts';
import { linkNames, type LinkedName } from '../domain/body/link-names.ts';
import { markOtherLanguages } from '../domain/body/mark-other-languages.ts';
import type { FindLanguage } from './other-languages.ts';

/** A body of which a page can be made, with what was found in it. */
export interface SettledText extends Omit<SettledBody, 'tree'> {
  readonly body: StoredBody;
}

/** Where the links of a text lead. */
export interface TextLinks {
  /** What it leads to where it first names it. */
  readonly linked: readonly LinkedName[];
  /** In which other language a page is, as BCP 47; undefined where the site has one language. */
  readonly findLanguage: FindLanguage | undefined;
}

/**
 * Settles the body of a story, or of a page without sources.
 * @param files what lies beside the text
 */
export const settleText = (
  body: StoredBody,
  sourceIds: readonly string[],
  files: FilesBeside,
  { linked = [], findLanguage }: Partial<TextLinks> = {},
): SettledText => {
  const { tree, ...found } = settleBody(readBody(body), sourceIds, files);
  const marked = findLanguage === undefined ? tree : markOtherLanguages(tree, findLanguage);
  return { body: writeBody(linkNames(marked, linked)), ...found };
};

/** What a translation is settled by. */
export interface OriginalText {
  /** The statements of the original, by their anchors. */
  readonly claims: ReadonlyMap<string, OriginalClaim>;
  /** In which other language a page is, as BCP 47. */
  readonly findLanguage: FindLanguage;
}

/** Settles the body of a translation: what it says of its statements, the original says. */
export const settleTranslation = (
  body: StoredBody,
  sourceIds: readonly string[],
  files: FilesBeside,
  { claims, findLanguage }: OriginalText,
): SettledText => {
  const { tree, ...found } = settleBody(readBody(body), sourceIds, files, claims);
  return { body: writeBody(markOtherLanguages(tree, findLanguage)), ...found };
};
