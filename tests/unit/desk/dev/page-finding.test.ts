import { describe, expect, it } from 'vitest';
import { listUnreadable } from '../../../../src/desk/dev/await-readable.ts';
import { toPageFindings } from '../../../../src/desk/dev/page-finding.ts';
import type { Problem } from '../../../../src/desk/problems/problem.ts';
import { checkCase } from '../fixture-site.ts';

const problem: Problem = {
  id: 'double-space',
  severity: 'warning',
  file: '',
  line: 2,
  column: 5,
  message: 'There are two spaces in a row. Write one.',
};

const toAddress = (file: string, root = 'content') =>
  toPageFindings({ filesChecked: 1, problems: [{ ...problem, file }] }, root, () => []).findings[0]?.address;

describe('toPageFindings', () => {
  it.each([
    ['content/articles/a-story/index.md', '/articles/a-story/'],
    ['content/articles/a-story/counted.csv', '/articles/a-story/'],
    ['content/articles/a-story/index.ar.md', '/ar/articles/a-story/'],
    ['content/topics/example-topic.md', '/topics/example-topic/'],
    ['content/authors/example-author.md', '/authors/example-author/'],
    ['content/countries/fr.md', '/countries/france/'],
    ['content/sources/example-agency.yaml', '/sources/example-agency/'],
    ['content/pages/about.md', '/about/'],
    ['content/events/2026-02-19-a-vote.yaml', undefined],
    ['content/exceptions.yaml', undefined],
  ])('knows the page of %s', (file, address) => {
    expect(toAddress(file)).toBe(address);
  });

  it('knows a folder of content by any name, and the line as it is written', () => {
    expect(toAddress('../elsewhere/topics/a.md', '../elsewhere')).toBe('/topics/a/');
    const file = 'content/topics/a.md';
    const told = toPageFindings({ filesChecked: 1, problems: [{ ...problem, file }] }, 'content', () => [
      'First',
      'Two  spaces',
    ]);
    expect(told).toEqual({ findings: [{ ...problem, file, address: '/topics/a/', written: 'Two  spaces' }] });
  });
});

describe('listUnreadable', () => {
  it('tells what nothing can be shown with from what only must not be published', async () => {
    for (const name of ['yaml-syntax', 'missing-field', 'invalid-field', 'unclosed-frontmatter']) {
      expect(listUnreadable(await checkCase(name)), name).not.toEqual([]);
    }
    for (const name of ['foreign-notation', 'double-space', 'unknown-publisher', 'broken-link']) {
      expect(listUnreadable(await checkCase(name)), name).toEqual([]);
    }
  });
});
