import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArchiveStory } from '../../../../src/desk/import/archive.ts';
import { openShelf } from '../../../../src/desk/import/pictures.ts';
import { planImport } from '../../../../src/desk/import/plan-import.ts';
import { readFolder } from '../../../../src/desk/reading/read-folder.ts';
import { fixturesFolder } from '../fixture-site.ts';
import { importInstant, importSettings } from './import-settings.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-places-'));
  await writeFile(join(folder, 'report.pdf'), '%PDF-1.4\n%%EOF\n');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const toStory = (name: string, body: ArchiveStory['body']): ArchiveStory => ({
  sourceId: `test:${name}`,
  file: `posts/${name}.md`,
  line: undefined,
  addresses: [`https://geese.example/${name}/`],
  feedId: undefined,
  slug: name,
  title: `The ${name} of the geese`,
  standfirst: 'Geese were seen on a bridge, and counted.',
  published: '2019-05-04T10:00:00Z',
  updated: undefined,
  authors: [],
  topics: [],
  tags: [],
  body,
  picture: undefined,
  isDraft: false,
});

const target = toStory('target', {
  kind: 'html',
  text: '<p>Words.</p><h2>What is known</h2><p>It.</p><h2 id="sec-2">Later</h2><p id="there">Here.</p><h2>Où vont-ils</h2><p>South.</p>',
});

/** Imports a story with one link, and says what became of it and of the story that it leads to. */
const importLink = async (link: string, kind: 'html' | 'markdown' = 'html') => {
  const linking = toStory('linking', { kind, text: `${link}\n` });
  const archive = { format: 'Test', site: 'https://geese.example', skipped: [], faults: [] };
  const files = await readFolder(join(fixturesFolder, 'valid/content'), { withPictures: false });
  const { stories } = planImport(
    { ...archive, stories: [linking, target] },
    files,
    await openShelf([folder]),
    importInstant,
    importSettings,
  );
  const [from, to] = ['linking', 'target'].map((slug) => stories.find((story) => story.slug === slug));
  expect(stories.flatMap(({ errors }) => errors)).toEqual([]);
  return {
    text: from?.text.split('---\n').at(-1)?.trim(),
    target: to?.text ?? '',
    losses: from?.losses,
    isDraft: from?.isDraft,
  };
};

describe('a link to a place in another story that comes in', () => {
  it.each([
    ['the words of a heading', '/target/#what-is-known', '#what-is-known', '## What is known\n'],
    ['an id of a heading', 'https://www.geese.example/target/#sec-2', '#sec-2', '## Later {#sec-2}'],
    ['an id of a paragraph', '../target/#there', '#there', '<a name="there"></a>Here.'],
    ['letters in codes', '/target#o%C3%B9-vont-ils', '#o%C3%B9-vont-ils', '## Où vont-ils'],
  ])('keeps the place: %s', async (_, href, place, written) => {
    const made = await importLink(`<p>See <a href="${href}">there</a>.</p>`);
    expect(made.text).toBe(`See [there](/articles/target/${place}).`);
    expect(made.losses).toEqual([]);
    expect(made.target).toContain(written);
    expect(made.isDraft).toBe(false);
  });

  it.each([
    ['[there](hugo-ref:target.md#sec-2)', '[there](/articles/target/#sec-2)'],
    ['[there](target.md#sec-2)', '[there](/articles/target/#sec-2)'],
    ['[there][t]\n\n[t]: /target/#sec-2', '[there](/articles/target/#sec-2)'],
  ])('keeps it in Markdown: %s', async (link, written) => {
    const made = await importLink(link, 'markdown');
    expect(made.text).toBe(written);
    expect(made.target).toContain('## Later {#sec-2}');
    expect(made.losses).toEqual([]);
  });

  it.each([
    ['/target/#nowhere', '/articles/target/#nowhere'],
    ['/target/#sec-3', '/articles/target/#sec-3'],
    ['/target/#comment-1234', '/articles/target/#comment-1234'],
    ['/target/#claim-geese', '/articles/target/#claim-geese'],
  ])('leads to the story, and says so, where there is no such place: %s', async (href, words) => {
    const made = await importLink(`<p>See <a href="${href}" title="A title">there</a>, and more.</p>`);
    expect(made.text).toBe(
      `See [there](/articles/target/ "A title")<!-- Imported: place that the other story lacks: ${words} -->, and more.`,
    );
    expect(made.losses).toEqual([{ kind: 'place that the other story lacks', words, isLost: false }]);
    expect(made.isDraft).toBe(false);
  });

  it.each(['/target/#top', '/target/#'])('needs none for the top of the page: %s', async (href) => {
    const made = await importLink(`<p>See <a href="${href}">there</a>.</p>`);
    expect(made.text).toBe('See [there](/articles/target/).');
    expect(made.losses).toEqual([]);
  });

  it('is reported for a page of a document, which the site does not link into', async () => {
    const made = await importLink('<p>See <a href="/files/report.pdf#page=3">there</a>.</p>');
    expect(made.text).toBe(
      'See [there](report.pdf)<!-- Imported: place in a linked file: /files/report.pdf#page=3 -->.',
    );
    expect(made.losses).toEqual([
      { kind: 'place in a linked file', words: '/files/report.pdf#page=3', isLost: false },
    ]);
  });
});

describe('a link to a place in its own story', () => {
  const heading =
    "I'd like to propose a goal for geese, but I would need funding to work on it. Is there funding available?";
  const others =
    'i-d-like-to-propose-a-goal-for-geese-but-i-would-need-funding-to-work-on-it-is-there-funding-available';

  it('leads to the heading that was meant, however long its address is, and twice on a line', async () => {
    const { text, losses } = await importLink(
      `- Ask ([first](#${others}), [then](#${others})), or [stop](#nowhere-at-all-to-be-found).\n\n## ${heading}\n\nYes.`,
      'markdown',
    );
    const ours = others.replace('i-d-like', 'id-like');
    expect(text).toContain(`Ask ([first](#${ours}), [then](#${ours})), or stop<!--`);
    expect(losses?.map(({ words }) => words)).toEqual(['#nowhere-at-all-to-be-found']);
  });
});
