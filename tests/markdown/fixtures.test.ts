import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';

// Each folder <subject>/<case>/ holds input.md and the output.html that the whole pipeline makes of it.
// UPDATE_FIXTURES=1 writes output.html anew: read the diff.
const updates = process.env.UPDATE_FIXTURES === '1';

const folder = import.meta.dirname;
const cases = globSync('*/*/', { cwd: folder }).toSorted();

/** A text as the site prints it, its drawings left empty: they have tests of their own. */
const render = async (markdown: string): Promise<string> => {
  const { code } = await renderMarkdown(markdown);
  return `${code.replaceAll(/(<svg class="drawing"[^>]*>).*?(?=<\/svg>)/gs, '$1')}\n`;
};

describe('the Markdown pipeline', () => {
  it.each(cases)('renders %s', async (name) => {
    const code = await render(readFileSync(join(folder, name, 'input.md'), 'utf8'));
    const output = join(folder, name, 'output.html');
    if (updates) writeFileSync(output, code);
    expect(code).toBe(readFileSync(output, 'utf8'));
  });

  it.each(cases)('renders %s the same where lines end as those of Windows do', async (name) => {
    const input = readFileSync(join(folder, name, 'input.md'), 'utf8');
    const expected = readFileSync(join(folder, name, 'output.html'), 'utf8');
    expect(await render(input.replaceAll('\n', '\r\n'))).toBe(expected);
  });
});

describe('every case', () => {
  it('has its input and its output, and nothing else', () => {
    const incomplete = cases.filter(
      (name) => !['input.md', 'output.html'].every((file) => existsSync(join(folder, name, file))),
    );
    const strangers = globSync('*/*/*', { cwd: folder }).filter(
      (file) => !/\/(?:input\.md|output\.html)$/.test(file),
    );
    expect(cases.length).toBeGreaterThan(0);
    expect({ incomplete, strangers }).toEqual({ incomplete: [], strangers: [] });
  });
});
