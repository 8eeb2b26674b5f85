import { findClosest, formatSuggestion } from '../problems/closest.ts';
import { type ClaimDestination, listClaimDestinations, listMatters } from '../addresses/destinations.ts';
import type { Document } from '../reading/document.ts';
import { type FieldPath, findValue, listItems } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { quote, toOneLine } from '../problems/quote.ts';
import { atField } from './at-field.ts';

/** Finds corrections that belong to a statement or a heading that the story does not have. */
export const checkCorrectionPlaces = (document: Document): Finding[] => {
  const { fields, body, collection } = document;
  if (collection !== 'articles' || fields === undefined || body === undefined) return [];
  const claims = listClaimDestinations(document);
  const names = new Set([...claims.map(({ anchor }) => anchor), ...listMatters(document)]);
  const headings = new Set(body.headings.map((heading) => heading.id));
  const check = (
    path: FieldPath,
    known: ReadonlySet<string>,
    noun: string,
    advise: (written: string) => string,
  ): Finding[] => {
    const written = findValue(fields.value, path);
    if (typeof written !== 'string' || written === '' || known.has(written)) return [];
    const suggestion = formatSuggestion(written, known);
    const closest = findClosest(written, known);
    return [
      {
        id: 'unknown-correction-place',
        ...atField(document, fields, path),
        message: `${quote(written)} is not a ${noun} in this story.${suggestion === '' ? ` ${advise(written)}` : suggestion}`,
        ...(closest === undefined ? {} : { fix: { written, right: closest } }),
      },
    ];
  };
  return listItems(fields, 'corrections').flatMap((_, index) => [
    ...check(['corrections', index, 'claim'], names, 'statement', (written) =>
      adviseOnClaims(written, claims),
    ),
    ...check(
      ['corrections', index, 'heading'],
      headings,
      'heading',
      () => 'Write the heading in lower case with hyphens for spaces, e.g. what-is-known.',
    ),
  ]);
};

/** Statements that a message names. */
const maxNamed = 20;
/** Words by which it names one. */
const maxWords = 8;

/** Names the statements that could be meant: those that have the words written, or else all. */
const adviseOnClaims = (written: string, claims: readonly ClaimDestination[]): string => {
  if (claims.length === 0)
    return 'The story has no marked statements: remove the line, or name a heading instead.';
  const alike = claims.filter(({ words }) => words.toLowerCase().includes(written.toLowerCase()));
  const named = alike.length > 0 ? alike : claims;
  const list = named.slice(0, maxNamed).map(({ anchor, words }) => `${anchor} (${toOpening(words)})`);
  if (named.length > maxNamed) list.push('…');
  return `Write one of: ${toOneLine(list.join(', '))}.`;
};

const toOpening = (text: string): string => {
  const words = text.split(' ');
  return words.length > maxWords ? `${words.slice(0, maxWords).join(' ')} …` : text;
};
