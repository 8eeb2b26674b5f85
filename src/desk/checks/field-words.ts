import type { FieldPath } from '../reading/fields.ts';
import { isOwnWords } from './own-words.ts';
import { setQuotesOf } from '../reading/quotation-marks.ts';

/** HTML codes that copied headlines contain. */
const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ', ndash: '–', mdash: '—', hellip: '…' },
  ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', eacute: 'é', euro: '€' },
};

const reference = /&(?:#(?<decimal>\d{1,6})|#x(?<hex>[\da-f]{1,5})|(?<name>[a-z]{2,8}));/gi;

const toSign = (
  written: string,
  { decimal, hex, name }: Readonly<Record<string, string | undefined>>,
): string => {
  if (name !== undefined) return named[name.toLowerCase()] ?? written;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)
    ? String.fromCodePoint(code)
    : written;
};

/** The characters that HTML codes in a field mean. */
export const readCodes = (written: string): string =>
  written.replaceAll(reference, (...match) =>
    toSign(match[0], match.at(-1) as Record<string, string | undefined>),
  );

/** One space where there are several in a row. */
export const joinSpaces = (written: string): string => written.replaceAll(/ {2,}/g, ' ');

/**
 * A field as it should be written. Every message about its characters suggests this form, so that whoever follows
 * one is not sent on to the next.
 * @param language of the file, which has quotation marks of its own
 */
export const toRightWords = (written: string, path: FieldPath, language: string): string =>
  isOwnWords(path) ? joinSpaces(setQuotesOf(readCodes(written), language)) : readCodes(written);
