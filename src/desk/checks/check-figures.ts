import { isFigureName } from '../../domain/body/figure-names.ts';
import { notation } from '../../domain/body/notation.ts';
import { listFigureIds } from '../addresses/destinations.ts';
import { suggestClosest } from '../problems/closest.ts';
import { identifier } from '../../schemas/identifier.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { Document } from '../reading/document.ts';
import { findValue } from '../reading/fields.ts';
import { atField } from './at-field.ts';

/** Finds the name of a figure that the story does not have, where other sites should show it. */
const checkShared = (article: Document): Finding[] => {
  const { fields, body } = article;
  const written = fields && findValue(fields.value, ['shareFigure']);
  if (fields === undefined || body === undefined || typeof written !== 'string') return [];
  // What can be no name is left to the schema.
  if (!identifier('figure').safeParse(written).success) return [];
  const ids = listFigureIds(article);
  if (ids.includes(written)) return [];
  return [
    {
      id: 'bad-figure',
      ...atField(article, fields, ['shareFigure']),
      ...suggestClosest(
        `The story has no figure ${quote(written)}.`,
        written,
        ids,
        ids.length === 0 ? 'Leave the field out.' : `Its figures: ${ids.map(quote).join(', ')}.`,
      ),
    },
  ];
};

/** Finds figures that are read as words, or are outside a story, and charts that do not say what they measure. */
export const checkFigures = (document: Document): Finding[] => {
  const { parts = [], unreadFigures = [] } = document.body ?? {};
  const toFinding = (offset: number, message: string): Finding => ({
    id: 'bad-figure',
    file: document,
    offset,
    message,
  });
  const figures = parts.filter(({ name }) => isFigureName(name));
  if (document.collection !== 'articles' && document.collection !== 'translations') {
    return [...figures, ...unreadFigures].map(({ name, offset }) =>
      toFinding(offset, `Only stories can show a ${name}. Put it in a story, and link to that.`),
    );
  }
  return [
    ...checkShared(document),
    ...unreadFigures.map(({ name, written, offset }) =>
      toFinding(
        offset,
        `${quote(written)} is not read as a ${name}. Begin a line with three colons, and put the title and the attributes directly after the name: ${notation[name]?.example ?? ''}. For the literal characters write \\${written}.`,
      ),
    ),
    ...figures
      .filter(({ attributes }) => attributes.has('lead'))
      .slice(1)
      .map(({ attributes, offset }) =>
        toFinding(
          attributes.get('lead')?.offset ?? offset,
          'An earlier figure of this story has lead=yes too, and only one can lead. Leave it out here.',
        ),
      ),
    ...figures
      .filter(({ name, lead }) => name === 'chart' && lead === '')
      .map(({ offset }) =>
        toFinding(
          offset,
          'The chart does not say what is measured. Begin it with a paragraph: Launchers shown, by year.',
        ),
      ),
  ];
};
