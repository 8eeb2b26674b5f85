import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyRedirectedFiles } from '../../../src/desk/build/copy-redirected-files.ts';
import { checkFiles, examineFiles } from '../../../src/desk/check/check-content.ts';
import type { Permanence } from '../../../src/desk/addresses/permanence.ts';
import { listFiles } from '../../../src/desk/build/kept/list-files.ts';
import { readFolder } from '../../../src/desk/reading/read-folder.ts';
import { findLost, listServed, recordAddresses } from '../../../src/desk/build/record-addresses.ts';
import { fixtureInstant, fixturesFolder, overlay } from './fixture-site.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'permanence-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (path: string, text = path): Promise<void> => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};
const filesIn = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

const recordOf = (...addresses: string[]): Pick<Permanence, 'lock'> => ({
  lock: {
    file: { path: 'addresses.lock', text: '' },
    recorded: addresses.map((address) => ({ address, offset: 0 })),
    findings: [],
  },
});

const valid = async (clock = fixtureInstant, instant = fixtureInstant) =>
  examineFiles(await readFolder(join(fixturesFolder, 'valid/content')), '', instant, { clock }).permanence;

describe('recordAddresses', () => {
  it('adds what is new and keeps what is not served any more', async () => {
    await put('addresses.lock', '/old/\n');
    const permanence = { ...(await valid()), ...recordOf('/old/') };
    expect(await recordAddresses(folder, permanence, new Set(['/new/', '/old/']))).toBe(1);
    const written = await readFile(join(folder, 'addresses.lock'), 'utf8');
    expect(written).toMatch(/^#[^]*\n\/new\/\n\/old\/\n$/);
    expect(
      await recordAddresses(folder, { ...permanence, ...recordOf('/new/', '/gone/') }, new Set(['/new/'])),
    ).toBe(0);
    expect(await readFile(join(folder, 'addresses.lock'), 'utf8')).toBe(written);
    expect(await filesIn()).toEqual(['addresses.lock']);
  });
});

describe('what a built site serves', () => {
  it('is read from its files', async () => {
    await put('index.html');
    await put('a/index.html');
    await put('a/rss.xml');
    await put('a/card.png');
    expect(listServed(listFiles(folder))).toEqual(new Set(['/', '/a/', '/a/rss.xml']));
  });

  it('is held against the record', async () => {
    const permanence = {
      ...(await valid()),
      ...recordOf('/topics/geese/', '/topics/geese/rss.xml', '/topics/'),
    };
    expect(findLost(permanence, new Set(['/topics/']), 'content')).toMatchObject([
      {
        id: 'vanished-address',
        message:
          '"/topics/geese/" was published and is gone. Add to content/redirects.yaml: /topics/geese/: /topics/',
      },
    ]);
    expect(
      findLost(permanence, new Set(['/topics/', '/topics/geese/', '/topics/geese/rss.xml']), 'content'),
    ).toEqual([]);
  });
});

describe('copyRedirectedFiles', () => {
  const carry = (from: string, to: string, ...recorded: string[]) =>
    copyRedirectedFiles(folder, { redirects: [{ from, to }], ...recordOf(...recorded) });

  it('puts what stands beside a page beside its former address', async () => {
    await put('new/index.html');
    await put('new/rss.xml');
    await put('new/card.png');
    await put('new/page/2/index.html');
    await put('old/index.html', 'Moved');
    await carry('/old/', '/new/#part');
    expect((await filesIn()).filter((path) => path.startsWith('old/'))).toEqual([
      'old/card.png',
      'old/index.html',
      'old/rss.xml',
    ]);
    expect(await readFile(join(folder, 'old/index.html'), 'utf8')).toBe('Moved');
    expect(await readFile(join(folder, 'old/rss.xml'), 'utf8')).toBe('new/rss.xml');
  });

  it('serves subscribers on with the feed above, where the new page has none', async () => {
    await put('index.html');
    await put('rss.xml');
    await put('atom.xml');
    await put('topics/index.html');
    await put('old/index.html');
    await carry('/old/', '/topics/', '/old/rss.xml');
    expect(await readFile(join(folder, 'old/rss.xml'), 'utf8')).toBe('rss.xml');
    // Nobody ever had the other form from there.
    expect(await filesIn()).not.toContain('old/atom.xml');
  });

  it('gives no feed to a page that was published without one', async () => {
    await put('new/rss.xml');
    await put('new/atom.xml');
    await put('new/card.png');
    await put('old/index.html');
    await carry('/old/', '/new/', '/old/', '/old/atom.xml');
    expect((await filesIn()).filter((path) => path.startsWith('old/'))).toEqual([
      'old/atom.xml',
      'old/card.png',
      'old/index.html',
    ]);
  });

  it('does not put the files of the whole site beside a page that leads to the front page', async () => {
    await put('index.html');
    await put('robots.txt');
    await put('old/index.html');
    await carry('/old/', '/');
    expect(await filesIn()).toEqual(['index.html', 'old/index.html', 'robots.txt']);
  });

  it('carries nothing where the page is not there', async () => {
    await put('old/index.html');
    await carry('/old/', '/not/yet/');
    expect(await filesIn()).toEqual(['old/index.html']);
  });
});

describe('old addresses of feeds', () => {
  const carry = (from: string, to: string) =>
    copyRedirectedFiles(folder, { redirects: [{ from, to }], ...recordOf() });

  it('are files again where they were files', async () => {
    await put('topics/geese/rss.xml');
    await carry('/tags/geese/index.xml', '/topics/geese/rss.xml');
    expect(await readFile(join(folder, 'tags/geese/index.xml'), 'utf8')).toBe('topics/geese/rss.xml');
    await carry('/tags/ducks/index.xml', '/topics/ducks/rss.xml');
    expect(await filesIn()).toEqual(['tags/geese/index.xml', 'topics/geese/rss.xml']);
  });

  it('are pages where they were pages, with nothing beside them', async () => {
    await put('topics/geese/rss.xml');
    await put('feed/index.html');
    await carry('/feed/', '/topics/geese/rss.xml');
    expect(await filesIn()).toEqual(['feed/index.html', 'topics/geese/rss.xml']);
  });

  const check = async (...lines: readonly string[]) => {
    const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
    const { problems } = checkFiles(
      await overlay([{ path: 'redirects.yaml', bytes }]),
      'content',
      fixtureInstant,
      { clock: fixtureInstant },
    );
    return problems.filter(({ file }) => file.endsWith('redirects.yaml')).map(({ id, line }) => [id, line]);
  };

  it('lead to a feed that there is, and pages lead to none', async () => {
    expect(await check('/feed/: /rss.xml', '/index.xml: /rss.xml', '/blog/atom.xml: /atom.xml')).toEqual([]);
    expect(await check('/feed/: /topics/none/rss.xml', '/x/: /about/rss.xml')).toEqual([
      ['redirect-to-nowhere', 1],
      ['redirect-to-nowhere', 2],
    ]);
    expect(await check('/index.xml: /about/', '/../x.xml: /rss.xml', '/x.php: /rss.xml')).toEqual([
      ['invalid-field', 1],
      ['invalid-field', 2],
      ['invalid-field', 3],
    ]);
  });
});

describe('a check for the past', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const lock = { path: 'addresses.lock', bytes: bytes('/articles/a-story/\n/articles/first-name/\n') };
  const past = new Date('2026-01-01T00:00:00Z');

  it('does not miss what was published after it', async () => {
    const files = await overlay([lock]);
    const idsAt = (clock: Date) =>
      checkFiles(files, 'content', past, { clock }).problems.map(({ id, line }) => [id, line]);
    expect(idsAt(fixtureInstant)).toEqual([]);
    // If it were really then, the story would have been taken under embargo again.
    expect(idsAt(past)).toContainEqual(['vanished-address', 1]);
  });

  it('blames no file that cannot be read for what its pages listed', async () => {
    const unreadable = { path: 'articles/another-story/index.md', bytes: bytes('no fields') };
    const { problems } = checkFiles(
      await overlay([unreadable, { path: lock.path, bytes: bytes('/archive/2025/\n') }]),
      'content',
      fixtureInstant,
    );
    expect(problems.map(({ id }) => id)).toEqual(['missing-frontmatter']);
  });

  it('tells redirects of then from those of now', async () => {
    const now = await valid();
    expect(now.redirects).toContainEqual({ from: '/articles/first-name/', to: '/archive/#top' });
    expect(now.isYetToCome('/articles/a-story/')).toBe(false);
    expect((await valid(fixtureInstant, past)).isYetToCome('/articles/a-story/')).toBe(true);
  });
});
