import { articleParts } from '../../domain/article-parts.ts';
import { toFigureAnchor } from '../../domain/figure-id.ts';
import { listClaimDestinations, listFigureIds } from '../addresses/destinations.ts';
import type { Document } from '../reading/document.ts';
import { findValue, listItems } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';

/** Ids of footnotes, as remark-rehype makes them. */
const ofFootnotes = /^(?:footnote-label$|user-content-fn)/;

/**
 * Finds headings whose id something else of the page has: two things of one id are not HTML, and a link would
 * lead to whichever comes first.
 */
export const checkHeadingIds = (document: Document): Finding[] => {
  const taken = new Set(['main', ...listPartsOf(document)]);
  return (document.body?.headings ?? [])
    .filter(({ id }) => taken.has(id) || ofFootnotes.test(id))
    .map(({ id, offset }) => ({
      id: 'reserved-heading',
      file: document,
      offset,
      message: `This heading would get the id ${quote(id)}, which another part of the page already has. Reword the heading.`,
    }));
};

const listPartsOf = (document: Document): string[] => {
  switch (document.collection) {
    case 'articles':
      return [
        ...Object.values(articleParts),
        ...listClaimDestinations(document).map(({ anchor }) => anchor),
        ...listFigureIds(document).flatMap((id) => [toFigureAnchor(id), `${toFigureAnchor(id)}-title`]),
        ...(document.body?.claims ?? []).map((_, index) => `note-${String(index + 1)}`),
        ...(document.fields === undefined ? [] : listItems(document.fields, 'sources')).map(
          (source) => `source-${String(findValue(source, ['id']))}`,
        ),
      ];
    case 'pages':
      return document.id === 'corrections' ? ['all-corrections'] : [];
    default:
      return [];
  }
};
