import type { Element, Root } from 'hast';
import { SKIP } from 'unist-util-visit';
import { visit } from './visit.ts';

/**
 * Puts each table in a box that scrolls by itself, reachable by keyboard and named by the table's header, so
 * that a wide table never widens the page; and says the alignment of cells with a class, since the align attribute is obsolete HTML.
 * Runs after the sanitiser.
 *
 * in:  <table><tr><th>Year<th align="right">Geese</tr></table>
 * out: <div class="table" tabindex="0" role="region" aria-label="Year, Geese"><table><tr><th>Year<th
 *      class="right">Geese</tr></table></div>
 */
export const rehypeTables =
  () =>
  (tree: Root): void => {
    const named = new Map<string, number>();
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      visit(node, 'element', alignCell);
      parent.children[index] = toTableBox(node, toOwnName(toName(node), named));
      return SKIP;
    });
  };

/** The words of the caption, or of the header, which say what the table is of: a table of Markdown has no caption. */
const toName = (table: Element): string => {
  const caption = listWords(table, 'caption');
  return (caption.length > 0 ? caption : listWords(table, 'th')).join(', ');
};

const listWords = (table: Element, tagName: string): string[] => {
  const found: string[] = [];
  visit(table, 'element', (element) => {
    if (element.tagName !== tagName) return;
    let words = '';
    visit(element, 'text', ({ value }) => {
      words += value;
    });
    if (words.trim() !== '') found.push(words.trim());
  });
  return found;
};

/** A name that no other table of the text has: "Year, Geese (2)". @param named how often each was given */
const toOwnName = (name: string, named: Map<string, number>): string => {
  const count = (named.get(name) ?? 0) + 1;
  named.set(name, count);
  return name === '' || count === 1 ? name : `${name} (${String(count)})`;
};

/** A region without a name would only be noise. */
const toTableBox = (table: Element, name: string): Element => ({
  type: 'element',
  tagName: 'div',
  properties: {
    className: ['table'],
    tabIndex: 0,
    ...(name === '' ? {} : { role: 'region', ariaLabel: name }),
  },
  children: [table],
});

const alignCell = (cell: Element): void => {
  const { align, ...properties } = cell.properties;
  if (typeof align !== 'string') return;
  cell.properties =
    align === 'right' || align === 'center' ? { ...properties, className: [align] } : properties;
};
