import type { Element, ElementContent, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { findNumberColumns, parseDataTable } from './data-table.ts';
import { toCitationNumbers, toSourceNumbers } from './rehype-citations.ts';
import { toTableBox } from './rehype-tables.ts';

/** Where the data lie and what a reader is told of them; handed in, since this room knows no folder or language. */
export interface DataTableOptions {
  /**
   * The file that a table shows; undefined for a table that cannot be read, which then stays what was written.
   * @param story path of the file that the table stands in
   */
  readonly open: (
    table: Readonly<Record<string, string>>,
    story: string,
  ) => { readonly name: string; readonly text: string; readonly cite: readonly string[] } | undefined;
  /** The words of the link to the file. */
  readonly toLinkWords: (rows: number) => string;
}

/** Rows that are searched; of a longer table only its caption and the names of its columns are. */
const searchedRows = 200;

/**
 * Makes a table of each file of data: a caption with its sources, a header, cells that are nothing but text, and
 * a link to the file itself. Runs when citations have become numbers, so that no cell is taken for one, and leaves
 * the names of the files as `dataFiles` in the frontmatter.
 *
 * in:  <div data-table="…-1">Geese counted</div>
 * out: <div class="table" tabindex="0" role="region" aria-label="Geese counted"><table><caption><span>Geese
 *      counted<sup>…</sup></span></caption><thead>…</thead><tbody>…</tbody></table></div>
 *      <p class="data"><a href="geese.csv">Data (CSV, 12 rows)</a></p>
 */
export const rehypeDataTables =
  ({ open, toLinkWords }: DataTableOptions) =>
  (tree: Root, file: VFile): void => {
    const frontmatter = file.data.astro?.frontmatter ?? {};
    const numbers = toSourceNumbers(file);
    const dataFiles = new Set<string>();

    const toBlocks = (key: string, caption: Element): ElementContent[] | undefined => {
      const written = file.data.tables?.get(key);
      if (written === undefined) return undefined;
      const opened = open(written.attributes, file.path);
      const { table } = opened === undefined ? {} : parseDataTable(opened.text);
      const words = toWords(caption).replace(/\s+/g, ' ').trim();
      if (!opened || !table || words === '' || !opened.cite.every((id) => numbers.has(id)))
        return [element('p', [text(written.source)])];
      const { name, cite } = opened;
      dataFiles.add(name);
      const isNumber = findNumberColumns(table);
      const toRow = (tagName: 'th' | 'td', cells: readonly string[]): Element =>
        element(
          'tr',
          inLines(
            cells.map((cell, column) =>
              element(tagName, cell === '' ? [] : [text(cell)], {
                ...(tagName === 'th' ? { scope: 'col' } : {}),
                ...(isNumber[column] === true ? { className: ['right'] } : {}),
              }),
            ),
          ),
        );
      const citation = toCitationNumbers(
        cite.map((id) => ({ id, locator: undefined })),
        numbers,
      );
      const isSearched = table.rows.length <= searchedRows;
      return [
        toTableBox(
          element(
            'table',
            inLines([
              element('caption', [element('span', [...caption.children, citation])]),
              element('thead', [toRow('th', table.columns)]),
              element(
                'tbody',
                inLines(table.rows.map((row) => toRow('td', row))),
                isSearched ? {} : { dataPagefindIgnore: '' },
              ),
            ]),
          ),
          words,
        ),
        text('\n'),
        element('p', [element('a', [text(toLinkWords(table.rows.length))], { href: name })], {
          className: ['data'],
        }),
      ];
    };

    const replaceIn = (parent: Root | Element): void => {
      parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
        if (child.type !== 'element') return [child];
        const { dataTable } = child.properties;
        const blocks = dataTable === undefined ? undefined : toBlocks(String(dataTable), child);
        if (blocks !== undefined) return blocks;
        delete child.properties.dataTable;
        replaceIn(child);
        return [child];
      });
    };
    replaceIn(tree);
    file.data.astro = { ...file.data.astro, frontmatter: { ...frontmatter, dataFiles: [...dataFiles] } };
  };

const text = (value: string): ElementContent => ({ type: 'text', value });

const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children });

/** Elements on a line each, as Markdown's tables have them: whoever takes the tags away finds words apart. */
const inLines = (elements: readonly Element[]): ElementContent[] =>
  elements.flatMap((one) => [text('\n'), one]).concat(text('\n'));

/** The words of a caption, without the numbers of citations and footnotes. */
const toWords = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'sup') return '';
  return 'children' in node ? node.children.map(toWords).join('') : '';
};
