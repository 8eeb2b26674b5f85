import { describe, expect, it } from 'vitest';
import { renderBody } from '../../markdown/render-markdown.ts';

describe('rehypeTables', () => {
  it('puts every table in a box of its own', async () => {
    const table = '| Geese |\n| ----- |\n| seven |\n';
    const { code } = await renderBody(`${table}\nBetween.\n\n${table}\n> ${table.replaceAll('\n', '\n> ')}`);
    expect(code.match(/<div class="table" tabindex="0"[^>]*><table>/g)).toHaveLength(3);
    expect(code.match(/<\/table><\/div>/g)).toHaveLength(3);
  });

  it('names the box by the words of the header, each box by a name of its own', async () => {
    const table = '| Year | **Geese** | |\n| --- | --- | --- |\n| 2026 | seven | x |\n';
    const { code } = await renderBody(`${table}\nBetween.\n\n${table}`);
    expect([...code.matchAll(/role="region" aria-label="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Year, Geese',
      'Year, Geese (2)',
    ]);
  });

  it('names the box by its caption where it has one', async () => {
    const { code } = await renderBody(
      '<table><caption>Geese <em>counted</em></caption><tr><th>Year</th></tr><tr><td>2026</td></tr></table>',
    );
    expect(code).toContain('role="region" aria-label="Geese counted"');
  });

  it('calls a box without a name no region', async () => {
    const { code } = await renderBody('| | |\n| --- | --- |\n| 2026 | seven |\n');
    expect(code).toContain('<div class="table" tabindex="0"><table>');
  });

  it('says the alignment of a cell with a class', async () => {
    const { code } = await renderBody('| a | b | c | d |\n| - | :- | :-: | -: |\n| 1 | 2 | 3 | 4 |');
    expect([...code.matchAll(/<td[^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<td>',
      '<td>',
      '<td class="center">',
      '<td class="right">',
    ]);
  });
});
