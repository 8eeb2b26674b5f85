import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './render-markdown.ts';

// Each folder <subject>/<case>/ holds input.md and the output.html that the whole pipeline makes of it.
// UPDATE_FIXTURES=1 writes output.html anew: read the diff.
const updates = process.env.UPDATE_FIXTURES === '1';

const folder = import.meta.dirname;
const cases = globSync('*/*/', { cwd: folder }).toSorted();

describe('the Markdown pipeline', () => {
  it.each(cases)('renders %s', async (name) => {
    const { code } = await renderMarkdown(readFileSync(join(folder, name, 'input.md'), 'utf8'));
    const output = join(folder, name, 'output.html');
    if (updates) writeFileSync(output, `${code}\n`);
    expect(`${code}\n`).toBe(readFileSync(output, 'utf8'));
  });

  it.each(cases)('renders %s the same where lines end as those of Windows do', async (name) => {
    const input = readFileSync(join(folder, name, 'input.md'), 'utf8');
    const expected = readFileSync(join(folder, name, 'output.html'), 'utf8');
    const { code } = await renderMarkdown(input.replaceAll('\n', '\r\n'));
    expect(`${code}\n`).toBe(expected);
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
