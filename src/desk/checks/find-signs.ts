import type { Body } from '../reading/body.ts';
import { type Fields, findValue, formatFieldPath } from '../reading/fields.ts';
import type { CheckedFile } from '../problems/finding.ts';

/** A character that ought not to be there. */
export interface PlacedSign {
  readonly sign: string;
  /** The sign itself, or the reference to it in Markdown. */
  readonly written: string;
  readonly offset: number;
  /** The field that it was written into by a code such as "\b"; left out where it stands in the text itself. */
  readonly field?: string;
}

/** A file with its fields and its body, where it has such that could be read. */
export type SignedFile = CheckedFile & {
  readonly fields?: Fields | undefined;
  readonly body?: Pick<Body, 'hiddenSigns'> | undefined;
};

/** "U+202E" */
export const toSignName = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Finds characters in a file, or else in what YAML made of codes in it, and where Markdown refers to them.
 * @param pattern with the flag g
 */
export const findSigns = (document: SignedFile, pattern: RegExp): PlacedSign[] => {
  const inText = [...document.text.matchAll(pattern)].map((match) => ({
    sign: match[0],
    written: match[0],
    offset: match.index,
  }));
  const referredTo = (document.body?.hiddenSigns ?? []).filter(({ sign }) => sign.match(pattern) !== null);
  // Where they stand in the text, YAML has read them from there.
  return [...(inText.length > 0 ? inText : findInFields(document, pattern)), ...referredTo];
};

const findInFields = (document: SignedFile, pattern: RegExp): PlacedSign[] =>
  [...(document.fields?.places.values() ?? [])].flatMap(({ value: offset, path }) => {
    const written = findValue(document.fields?.value, path);
    const [sign] = typeof written === 'string' ? (written.match(pattern) ?? []) : [];
    return sign === undefined ? [] : [{ sign, written: sign, offset, field: formatFieldPath(path) }];
  });
