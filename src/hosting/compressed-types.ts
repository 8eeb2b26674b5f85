import { textTypes, toFileType } from './file-types.ts';
import { type HeaderRule, toResponseHeaders } from './response-headers.ts';

const withoutCharset = (type: string): string => type.split(';')[0] ?? type;

/** Types of everything that is text, without their character set: what shrinks when it is compressed. */
export const listCompressedTypes = (rules: readonly HeaderRule[]): readonly string[] => [
  ...new Set([
    ...textTypes,
    ...rules.flatMap(({ headers }) =>
      headers['Content-Type'] === undefined ? [] : [withoutCharset(headers['Content-Type'])],
    ),
  ]),
];

/** The endings of files that hold another one in compressed form, as servers look for them, the smaller one first. */
export const compressedEndings = ['br', 'gz'] as const;
export type CompressedEnding = (typeof compressedEndings)[number];

/**
 * Makes what tells whether a file is text.
 * @returns a function of the file's address, from the root of the site
 */
export const toTextTest = (rules: readonly HeaderRule[]): ((address: string) => boolean) => {
  const types = new Set(listCompressedTypes(rules));
  return (address) =>
    types.has(withoutCharset(toResponseHeaders(rules, address)['Content-Type'] ?? toFileType(address)));
};
