import type { FilesBeside } from '../domain/body/part-kind.ts';
import { readBody, writeBody } from '../domain/body/compact-body.ts';
import { type SettledBody, settleBody } from '../domain/body/settle-body.ts';
import type { StoredBody } from '../domain/body/body.ts';
import { linkNames, type LinkedName } from '../domain/body/link-names.ts';

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
