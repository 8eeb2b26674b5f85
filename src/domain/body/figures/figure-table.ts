import type { Element, ElementContent } from 'hast';
import type { CitedSource } from '../../../figures/cited.ts';
import type { Edition } from '../../edition.ts';
import { element, link } from '../element.ts';
import { toCitation } from '../parts/citation.ts';
import { closeTogether, inLines, type SetRows, toTable } from '../parts/table.ts';
import type { Drawn } from './figure-kind.ts';

/** How the table of a figure is made. */
export interface TableForm {
  readonly set: SetRows;
  readonly toSources: (
    cited: readonly CitedSource[],
    edition: Edition,
  ) => readonly (ElementContent | string)[];
}

/** The numbers of sources as links, divided by commas. */
export const toNumberLinks = (cited: readonly CitedSource[], { text }: Edition): (Element | string)[] =>
  cited.flatMap(({ number, href }, index) => [
    ...(index > 0 ? [text.punctuation.list] : []),
    link(number, href),
  ]);

export const asHtml: TableForm = { set: inLines, toSources: toNumberLinks };

/** Markdown has no numbers of sources: each is a footnote. */
export const asMarkdown: TableForm = {
  set: closeTogether,
  toSources: (cited) => toCitation(cited.map(({ id }) => id)),
};

/** The table that says the same as the drawing, with the sources of each row. */
export const toFullTable = (
  { table, rowSources }: Drawn,
  edition: Edition,
  { set, toSources }: TableForm,
): Element => {
  if (rowSources.every((ids) => ids.length === 0)) return toTable(table, set);
  const { sources } = edition.text.figures;
  const whole = toTable(
    { columns: [...table.columns, sources], rows: table.rows.map((row) => [...row, '']) },
    set,
  );
  const body = whole.children.find((child) => child.type === 'element' && child.tagName === 'tbody');
  const rows = body?.type === 'element' ? body.children.filter((child) => child.type === 'element') : [];
  for (const [index, row] of rows.entries()) {
    const cell = row.children.findLast((child) => child.type === 'element');
    if (cell) cell.children = element('span', toSources(rowSources[index] ?? [], edition)).children;
  }
  return whole;
};
