import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evidenceSchema } from '../../src/schemas/evidence.ts';
import { readVersions, versionsFolder, versionsPath } from '../../src/schemas/version-record.ts';
import { fixtureFolder, followedFolder, newsroomFolder, sites } from '../sites/built-sites.ts';
import { canaries, fixtureInstant } from '../sites/fixture-content.ts';
import { rewordedArticle } from '../sites/version-records.ts';
import { toPrintedFile } from '../sites/followed-sites.ts';
import { readPage, readSite } from './site-files.ts';

const readRecord = (folder: string, id: string) =>
  readVersions(readFileSync(join(folder, versionsPath(id)), 'utf8'));

const momentsOf = (folder: string, id: string): string[] =>
  readRecord(folder, id).versions.map(({ at }) => at);

const listRecords = (folder: string): string[] =>
  readdirSync(join(folder, versionsFolder)).map((name) => name.replace('.jsonl', ''));

describe('the record of versions', () => {
  test('has every public story by its permanent name, and can be read', () => {
    expect(listRecords(followedFolder).toSorted()).toEqual([
      'corrected',
      'edited',
      'first-name',
      'merged',
      'new',
      'taken-back',
      'untouched',
      'updated',
    ]);
    for (const id of listRecords(followedFolder)) expect(readRecord(followedFolder, id).faults).toEqual([]);
  });

  test('has a version for each change, dated by its note or else by the build', () => {
    expect(momentsOf(followedFolder, 'untouched')).toEqual(['2026-05-01T12:00:00.000Z']);
    expect(momentsOf(followedFolder, 'updated')).toEqual([
      '2026-05-03T12:00:00.000Z',
      '2026-05-20T12:00:00.000Z',
    ]);
    expect(momentsOf(followedFolder, 'corrected')).toEqual([
      '2026-05-04T12:00:00.000Z',
      '2026-05-21T12:00:00.000Z',
    ]);
    expect(momentsOf(followedFolder, 'first-name')).toHaveLength(2);
    expect(momentsOf(fixtureFolder, rewordedArticle)).toEqual([
      '2026-04-11T12:00:00.000Z',
      new Date(fixtureInstant).toISOString(),
    ]);
  });

  test('is left as it was by a build of the same, and says what it wrote', () => {
    expect(readFileSync(toPrintedFile('before'), 'utf8')).toMatch(
      /^Versions of \d+ stories are recorded in content\/versions\/: commit them\.$/m,
    );
    expect(readFileSync(toPrintedFile('again'), 'utf8')).not.toContain('content/versions/');
    // The site below a folder was built without recording anything.
    expect(existsSync(join(newsroomFolder, 'content-below', versionsFolder))).toBe(false);
  });

  test('learns nothing of what is held or was taken back', () => {
    for (const [id, canary] of [
      ['a-draft', canaries.draft],
      ['under-embargo', canaries.embargo],
      ['taken-back', canaries.withdrawal],
    ] as const) {
      expect(momentsOf(fixtureFolder, id)).toEqual(['2026-05-01T12:00:00.000Z']);
      const others = listRecords(fixtureFolder).filter((name) => name !== id);
      for (const name of others)
        expect(readFileSync(join(fixtureFolder, versionsPath(name)), 'utf8')).not.toContain(canary);
    }
  });

  test('gives nothing of them away: their former words are nowhere on the site', () => {
    for (const [path, bytes] of readSite(sites.fixture)) {
      expect(path).not.toMatch(/^articles\/(?:a-draft|under-embargo|taken-back)\/changes\//);
      expect(bytes.includes('Formerly'), path).toBe(false);
    }
  });
});

describe('the page of changes', () => {
  const page = () => readPage(sites.fixture, `articles/${rewordedArticle}/changes/index.html`);

  test('shows statements before other sentences, each as it was and is, and no slip', () => {
    const html = page();
    expect(html).toContain('This story has changed once since it was published.');
    expect(html).toContain('No reason was noted.');
    expect(html).toContain('2 statements changed');
    expect(html).toContain('<del>There are seven and the line is grey.</del>');
    expect(html).toContain('<ins>There are eight and the line is grey.</ins>');
    expect(html).toContain('<del>It is said that nobody draws lines.</del>');
    expect(html).toContain('<del>A sentence without a mark.</del>');
    expect(html).not.toContain('voise');
    expect(html.indexOf('nobody draws lines.</del>')).toBeLessThan(
      html.indexOf('A sentence without a mark.'),
    );
  });

  test('has what a reader of the first version is told', () => {
    expect(page()).toMatch(
      /<p hidden data-since(?:="")? data-next="2026-06-01T12:00:00\.000Z" lang="en-GB">\s*2 statements changed since you read this on \{day\}\.\s*<\/p>/,
    );
  });

  test('is linked from the story, which says which version it is', () => {
    const story = readPage(sites.fixture, `articles/${rewordedArticle}/index.html`);
    expect(story).toContain('<a href="changes/#2026-06-01T12:00:00.000Z">Changes to this story</a>');
    expect(readPage(sites.fixture, 'articles/the-old-one/index.html')).not.toContain('changes/');
    // A noted change leads there itself.
    expect(readPage(sites.after, 'articles/updated/index.html')).toContain(
      '<h2 class="label" id="story-changes">Changes to this story</h2><ul><li class="meta"><a href="changes/#2026-05-20T12:00:00.000Z">20 May 2026, 14:00 CEST</a>: ',
    );
  });

  test('is there for no story in which nothing changed and little is marked', () => {
    expect(existsSync(join(sites.fixture, 'articles/the-old-one/changes'))).toBe(false);
    expect(existsSync(join(sites.fixture, 'articles/many-marks/changes/index.html'))).toBe(true);
    expect(
      existsSync(join(sites.fixture, 'articles/fifty-goslings-before-the-bridge-fair/changes/rss.xml')),
    ).toBe(true);
  });

  test('goes with a renamed story', () => {
    expect(existsSync(join(sites.after, 'articles/third-name/changes/index.html'))).toBe(true);
  });
});

test('the feed of changes has the first version and what a reader would judge a story by', () => {
  const feed = JSON.parse(readPage(sites.fixture, `articles/${rewordedArticle}/changes/feed.json`)) as {
    items: { title: string; content_html: string }[];
  };
  expect(feed.items.map(({ title }) => title)).toEqual([
    'Changed: A second voice on the same matters',
    'Published: A second voice on the same matters',
  ]);
  expect(feed.items[0]?.content_html).toContain('<del>There are seven and the line is grey.</del>');
  expect(feed.items[0]?.content_html).not.toContain('A sentence without a mark');
});

test('evidence.json has every version, and an older reader of it still understands it', () => {
  const json: unknown = JSON.parse(readPage(sites.fixture, `articles/${rewordedArticle}/evidence.json`));
  const { versions = [] } = evidenceSchema.parse(json);
  expect(versions.map(({ material }) => material)).toEqual([false, true]);
  expect(versions[1]?.statements?.map(({ change, before, after }) => [change, before, after])).toEqual([
    ['changed', 'There are seven', 'There are eight'],
    ['removed', 'nobody draws lines', undefined],
  ]);
  const former = evidenceSchema.omit({ versions: true }).loose();
  expect(former.safeParse(json).success).toBe(true);
});
