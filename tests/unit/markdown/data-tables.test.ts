import fc from 'fast-check';
import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { renderWithData } from '../../markdown/render-markdown.ts';
import { countSamples } from '../sample-count.ts';

const directive = '::table[Geese counted]{data="geese.csv" cite="gazette"}';

const parse = (html: string): Root => unified().use(rehypeParse, { fragment: true }).parse(html);

const toText = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(toText).join('') : '';

const findAll = (tree: Root, ...names: string[]): Element[] => {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (names.includes(node.tagName)) found.push(node);
  });
  return found;
};

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** Words that would be something else anywhere but in a cell. */
const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '<script>alert(1)</script>',
          '<img src=x onerror=alert(1)>',
          '</td></table><svg onload=alert(1)>',
        ],
        ...[
          '</script>',
          '<!--',
          '-->',
          ']]>',
          '<![CDATA[',
          '&lt;',
          '&amp;',
          '&#106;',
          '<b>',
          '**',
          '`',
          '_x_',
        ],
        ...['[@gazette]', '[x](javascript:alert(1))', ':claim[x]{status=claimed cite=gazette}', directive],
        ...['"', "'", '--', '...', ',', ' ', '  ', '\n', '|', '=cmd()', '@', '\\', '<plaintext>', '<style>'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 5 },
  )
  // What HTML itself cannot hold, and line ends, which every parser of HTML makes one of.
  .map((pieces) => pieces.join('').replaceAll(/[\0\r]|[^\P{Cc}\n\t]/gu, ''));

const known = ['div', 'table', 'caption', 'span', 'sup', 'a', 'thead', 'tbody', 'tr', 'th', 'td', 'p'];

describe('a table of data', () => {
  it('prints every character of every cell, and makes no markup of any', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(cell, { minLength: 1, maxLength: 4, selector: (name) => name.trim() }),
        fc.array(cell, { minLength: 4, maxLength: 8 }),
        async (names, cells) => {
          const columns = names.map((name, index) => (name.trim() === '' ? `Column ${String(index)}` : name));
          fc.pre(new Set(columns.map((name) => name.trim())).size === columns.length);
          // A single name with a semicolon is taken for a file without commas.
          fc.pre(columns.length > 1);
          const rows = [cells.slice(0, columns.length), cells.slice(-columns.length)];
          const csv = [columns, ...rows].map((row) => row.map(quoted).join(',')).join('\n');
          const { code } = await renderWithData(directive, { 'geese.csv': csv });
          const tree = parse(code);
          expect(findAll(tree, 'th').map(toText)).toEqual(columns);
          expect(findAll(tree, 'td').map(toText)).toEqual(rows.flat());
          const strangers: string[] = [];
          visit(tree, 'element', ({ tagName }) => {
            if (!known.includes(tagName)) strangers.push(tagName);
          });
          expect(strangers).toEqual([]);
          expect(findAll(tree, 'a').map(({ properties }) => properties.href)).toEqual([
            '#source-gazette',
            'geese.csv',
          ]);
        },
      ),
      { numRuns: countSamples(200) },
    );
  });

  it('is a region with the name of its caption, which a keyboard reaches, with a header of columns', async () => {
    const { code } = await renderWithData(directive, { 'geese.csv': 'Day,Geese\nMonday,7\n' });
    const tree = parse(code);
    expect(tree.children[0]).toMatchObject({
      tagName: 'div',
      properties: { className: ['table'], tabIndex: 0, role: 'region', ariaLabel: 'Geese counted' },
    });
    expect(findAll(tree, 'caption').map(toText)).toEqual(['Geese counted1']);
    expect(findAll(tree, 'th').map(({ properties }) => properties)).toEqual([
      { scope: 'col' },
      { scope: 'col', className: ['right'] },
    ]);
    expect(toText(tree)).toMatch(/Data \(CSV, 1 row\)$/);
  });

  it('is searched whole up to two hundred rows; of a longer one caption and names are', async () => {
    const render = async (rows: number): Promise<boolean[]> =>
      findAll(
        parse((await renderWithData(directive, { 'geese.csv': `Day\n${'7\n'.repeat(rows)}` })).code),
        'tbody',
        'thead',
      ).map(({ properties }) => 'dataPagefindIgnore' in properties);
    expect(await render(200)).toEqual([false, false]);
    expect(await render(201)).toEqual([false, true]);
  });

  it.each(['', 'Day\n', 'a,b\n1\n', 'a,a\n1,2\n', 'a\n"1\n'])(
    'stays what was written where the data are %j',
    async (csv) => {
      const { code, dataFiles } = await renderWithData(directive, { 'geese.csv': csv });
      expect(toText(parse(code))).toBe(directive);
      expect(dataFiles).toEqual([]);
    },
  );

  it('does not take the key of another', async () => {
    const { code } = await renderWithData(
      `<div data-part="1">Mine</div>\n\n<div data-part="undefined">Mine</div>\n\n${directive}`,
      { 'geese.csv': 'Day\n7\n' },
    );
    expect(findAll(parse(code), 'table')).toHaveLength(1);
    expect(code).not.toContain('data-part');
  });
});
