import type { Document } from '../reading/document.ts';
import { type FieldPath, findValue, formatFieldPath } from '../reading/fields.ts';
import type { Finding, Mend } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { setQuotes } from './typographic-quotes.ts';

/** Fields that hold our own words for readers. Unlike texts they are printed exactly as they are written. */
const ownWords: ReadonlySet<string> = new Set([
  'title',
  'standfirst',
  'kicker',
  'keyPoints',
  'question',
  'text',
  'reason',
  'wrong',
  'right',
  'describedAs',
  'dateNote',
  'note',
  'description',
  'independence',
  'role',
]);

/** The headline of a source is a quotation: it stays as it was printed. */
const isOwn = (path: FieldPath): boolean => {
  const name = path.findLast((step) => typeof step === 'string') ?? '';
  return ownWords.has(name) && !(path[0] === 'sources' && name === 'title');
};

/** Text in double quotation marks has a backslash before each that it holds. */
const toMend = (document: Document, offset: number, written: string, right: string): Mend => ({
  written: document.text.startsWith(`"`, offset) ? written.replaceAll('"', String.raw`\"`) : written,
  right: right.includes('"') ? right.replaceAll('"', String.raw`\"`) : right,
});

/** Finds slips of typing in fields that are printed as they stand, and double blanks in texts. */
export const checkTypography = (document: Document): Finding[] => [
  ...[...(document.fields?.places.values() ?? [])].flatMap(({ path, value: offset }): Finding[] => {
    const written = findValue(document.fields?.value, path);
    if (typeof written !== 'string' || !isOwn(path)) return [];
    const place = { file: document, offset, field: formatFieldPath(path) };
    const set = setQuotes(written);
    const single = written.replaceAll(/ {2,}/g, ' ');
    return [
      ...(set === written
        ? []
        : [
            {
              ...place,
              id: 'straight-quote' as const,
              message: `A typewriter quotation mark or apostrophe is printed as it stands in a field. Write ${quote(set)}.`,
              mend: toMend(document, offset, written, set),
            },
          ]),
      ...(single === written
        ? []
        : [
            {
              ...place,
              id: 'double-blank' as const,
              message: `Two blanks stand side by side. Write ${quote(single)}.`,
              mend: toMend(document, offset, written, single),
            },
          ]),
    ];
  }),
  ...(document.body?.doubleBlanks ?? []).map(({ written, offset }): Finding => ({
    id: 'double-blank',
    file: document,
    offset,
    message: 'Two blanks stand side by side. Write one.',
    mend: { written, right: ' ' },
  })),
];
