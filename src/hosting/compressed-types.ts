import { textTypes } from './file-types.ts';
import type { HeaderRule } from './response-headers.ts';

/** Types of everything that is text, without their character set: what shrinks when it is compressed. */
export const listCompressedTypes = (rules: readonly HeaderRule[]): readonly string[] => [
  ...new Set([...textTypes, ...rules.flatMap(({ headers }) => headers['Content-Type']?.split(';')[0] ?? [])]),
];
