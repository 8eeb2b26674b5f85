import { formatSuggestion } from './closest.ts';
import { listClaimAnchors, listMatters } from './destinations.ts';
import type { Document } from './document.ts';
import { type FieldPath, findPlace, findValue, formatFieldPath, listItems } from './fields.ts';
import type { Finding } from './finding.ts';
import { quote } from './quote.ts';

/** Finds corrections that belong to a claim or a heading that the story does not have. */
export const checkCorrectionPlaces = (document: Document): Finding[] => {
  const { fields, body, collection } = document;
  if (collection !== 'articles' || fields === undefined || body === undefined) return [];
  const claims = new Set([...listClaimAnchors(document), ...listMatters(document)]);
  const headings = new Set(body.headings.map((heading) => heading.id));
  const check = (path: FieldPath, known: ReadonlySet<string>, noun: string, advice: string): Finding[] => {
    const written = findValue(fields.value, path);
    if (typeof written !== 'string' || written === '' || known.has(written)) return [];
    const suggestion = formatSuggestion(written, known);
    return [
      {
        id: 'unknown-correction-place',
        file: document,
        offset: findPlace(fields, path),
        field: formatFieldPath(path),
        message: `${quote(written)} is no ${noun} of this story.${suggestion === '' ? ` ${advice}` : suggestion}`,
      },
    ];
  };
  const anchors =
    claims.size === 0
      ? 'It has no claims: remove the line, or name a heading.'
      : 'Claims are counted from 1 in the order of the text, e.g. claim-1; or write the id of one.';
  return listItems(fields, 'corrections').flatMap((_, index) => [
    ...check(['corrections', index, 'claim'], claims, 'claim', anchors),
    ...check(
      ['corrections', index, 'heading'],
      headings,
      'heading',
      'Write the heading in lower case with hyphens for blanks, e.g. what-is-known.',
    ),
  ]);
};
