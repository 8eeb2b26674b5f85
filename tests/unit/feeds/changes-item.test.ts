import { expect, it } from 'vitest';
import type { VersionEntry } from '../../../src/domain/view-models/changes-page.ts';
import { toVersionItem } from '../../../src/feeds/changes-item.ts';
import { buildPublishedArticle } from '../article-builder.ts';
import { edition } from '../made-up-edition.ts';

const article = buildPublishedArticle({ slug: 'geese', title: 'Geese cross' });

const build = (facts: Partial<VersionEntry>) =>
  toVersionItem(
    article,
    {
      id: '2026-03-01T12-00-00Z',
      isFirst: false,
      at: { iso: '2026-03-01T12:00:00.000Z', text: '1 March 2026' },
      reasons: [],
      corrections: [],
      claims: [],
      ...facts,
    } as VersionEntry,
    0,
    edition,
  );

it('tells of the first version that the story was published', () => {
  const item = build({ isFirst: true });
  expect(item.title).toBe('Published: Geese cross');
  expect(item.summary).toBe('The story as it was first published.');
  expect(item.url).toContain('/articles/geese/changes/#2026-03-01T12-00-00Z');
  expect(item.id).toContain('articles/geese');
  expect(item.published).toEqual(new Date('2026-03-01T12:00:00Z'));
});

it('tells of a later one why, what was corrected, and what statements say now', () => {
  const item = build({
    reasons: ['A count came in.'],
    corrections: [
      { kind: 'correction', wrong: 'Seven.', right: 'Eight.' },
    ] as unknown as VersionEntry['corrections'],
    claims: [
      {
        label: 'Statement changed',
        same: undefined,
        before: 'Seven crossed',
        after: 'Eight crossed',
        remarks: ['Marked as claimed before, as confirmed now.'],
      },
      { label: 'New statement', same: undefined, before: undefined, after: 'One stayed', remarks: [] },
      { label: 'Statement taken out', same: undefined, before: 'None stayed', after: undefined, remarks: [] },
      { label: 'Statement changed', same: 'Two swam', before: undefined, after: undefined, remarks: [] },
    ] as unknown as VersionEntry['claims'],
  });
  expect(item.title).toBe('Changed: Geese cross');
  expect(item.summary).toBe('A count came in. 4 statements changed, 1 correction');
  expect(item.html).toContain('<del>Seven.</del>');
  expect(item.html).toContain('<ins>Eight.</ins>');
  expect(item.html).toContain('<p>Was: <del>Seven crossed</del></p><p>Now: <ins>Eight crossed</ins></p>');
  expect(item.html).toContain('<b>New statement</b></p><p>Now: <ins>One stayed</ins></p>');
  expect(item.html).toContain('<b>Statement taken out</b></p><p>Was: <del>None stayed</del></p>');
  expect(item.html).toContain('<p>Two swam</p>');
  expect(item.html).toContain('Marked as claimed before, as confirmed now.');
});
