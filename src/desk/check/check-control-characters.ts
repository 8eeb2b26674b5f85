import type { Document } from './document.ts';
import { findValue, formatFieldPath } from './fields.ts';
import type { Finding } from './finding.ts';

/** Signs that steer machines and show nothing; XML 1.0, in which feeds are written, cannot hold most of them. */
const control = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

const toName = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Finds control characters, as they come with text copied from elsewhere; also those written as "\b" in YAML. */
export const checkControlCharacters = (document: Document): Finding[] => {
  const toFinding = (sign: string, offset: number, field?: string): Finding => ({
    id: 'control-character',
    file: document,
    offset,
    ...(field === undefined ? {} : { field }),
    message: `An invisible control character (${toName(sign)}) stands here. Delete it: no feed can hold it.`,
  });
  const inText = [...document.text.matchAll(control)].map((match) => toFinding(match[0], match.index));
  // Where they stand in the text, YAML has read them from there.
  if (inText.length > 0) return inText;
  return [...(document.fields?.places.values() ?? [])].flatMap(({ value: offset, path }) => {
    const written = findValue(document.fields?.value, path);
    const [sign] = typeof written === 'string' ? (written.match(control) ?? []) : [];
    return sign === undefined ? [] : [toFinding(sign, offset, formatFieldPath(path))];
  });
};
