import { type Fields, findValue, formatFieldPath } from './fields.ts';
import type { CheckedFile } from './finding.ts';

/** A character that ought not to be there. */
export interface PlacedSign {
  readonly sign: string;
  readonly offset: number;
  /** The field that it was written into by a code such as "\b"; left out where it stands in the text itself. */
  readonly field?: string;
}

/** A file with its fields, where it has some that could be read. */
export type SignedFile = CheckedFile & { readonly fields?: Fields | undefined };

/** "U+202E" */
export const toSignName = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Finds characters in a file, or else in what YAML made of codes in it.
 * @param pattern with the flag g
 */
export const findSigns = (document: SignedFile, pattern: RegExp): PlacedSign[] => {
  const inText = [...document.text.matchAll(pattern)].map((match) => ({
    sign: match[0],
    offset: match.index,
  }));
  // Where they stand in the text, YAML has read them from there.
  if (inText.length > 0) return inText;
  return [...(document.fields?.places.values() ?? [])].flatMap(({ value: offset, path }) => {
    const written = findValue(document.fields?.value, path);
    const [sign] = typeof written === 'string' ? (written.match(pattern) ?? []) : [];
    return sign === undefined ? [] : [{ sign, offset, field: formatFieldPath(path) }];
  });
};
