import type { FilesBeside, OriginalClaim } from '../domain/body/part-kind.ts';
import { readBody, writeBody } from '../domain/body/compact-body.ts';
import { type SettledBody, settleBody } from '../domain/body/settle-body.ts';
import type { StoredBody } from '../domain/body/body.ts';
import { linkNames, type LinkedName } from '../domain/body/link-names.ts';
import { markOtherLanguages } from '../domain/body/mark-other-languages.ts';

/** A body of which a page can be made, with what was found in it. */
export interface SettledText extends Omit<SettledBody, 'tree'> {
  readonly body: StoredBody;
}

/**
 * Settles the body of a story, or of a page without sources.
 * @param files what lies beside the text
 * @param linked what the text leads to where it first names it
 */
export const settleText = (
  body: StoredBody,
  sourceIds: readonly string[],
  files: FilesBeside,
  linked: readonly LinkedName[] = [],
): SettledText => {
  const { tree, ...found } = settleBody(readBody(body), sourceIds, files);
  return { body: writeBody(linkNames(tree, linked)), ...found };
};

/** What a translation is settled by. */
export interface OriginalText {
  /** The statements of the original, by their anchors. */
  readonly claims: ReadonlyMap<string, OriginalClaim>;
  /** Of the site's first language. */
  readonly language: string;
  /** Whether the language of the translation has something at an address. */
  readonly has: (address: string) => boolean;
}

/** Settles the body of a translation: what it says of its statements, the original says. */
export const settleTranslation = (
  body: StoredBody,
  sourceIds: readonly string[],
  files: FilesBeside,
  { claims, language, has }: OriginalText,
): SettledText => {
  const { tree, ...found } = settleBody(readBody(body), sourceIds, files, claims);
  return { body: writeBody(markOtherLanguages(tree, language, has)), ...found };
};
