import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { Document } from '../reading/document.ts';
import { listFieldTexts } from '../reading/fields.ts';

/** Those that copied headlines contain. */
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

/** Finds HTML codes in fields, such as "AT&amp;T". Fields are not HTML, so readers would see the code. */
export const checkEntities = (document: Document): Finding[] =>
  listFieldTexts(document.fields).flatMap(({ field, offset, written }): Finding[] => {
    if (!written.includes('&') || /^https?:\/\/\S+$/.test(written)) return [];
    const right = written.replaceAll(reference, (...match) =>
      toSign(match[0], match.at(-1) as Record<string, string | undefined>),
    );
    if (right === written) return [];
    return [
      {
        id: 'entity-in-field',
        file: document,
        offset,
        field,
        message: `Readers would see an HTML code instead of a character. Write ${quote(right)}.`,
      },
    ];
  });
