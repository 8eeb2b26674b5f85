import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { editionFolders } from '../../src/desk/addresses/edition-folders.ts';
import { toRecordedAddress } from '../../src/domain/recorded-address.ts';
import { parseRedirectsFile } from '../../src/hosting/redirects.ts';
import {
  everySite,
  fixtureFolder,
  followedFolder,
  madeUpSurroundings,
  runDesk,
  sites,
  sitesFolder,
} from '../sites/built-sites.ts';
import { canaries, fixtureInstant } from '../sites/fixture-content.ts';
import { readPage, readSite } from './site-files.ts';

const readLock = (folder: string): string[] =>
  readFileSync(join(folder, 'addresses.lock'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const addressesOf = (site: string): string[] =>
  [...readSite(site).keys()].flatMap((path) => toRecordedAddress(path, editionFolders) ?? []);

describe('the record of addresses', () => {
  test('holds every page and feed of the site that was built, sorted, each once', () => {
    const lock = readLock(fixtureFolder);
    expect(lock).toEqual(addressesOf(sites.fixture).toSorted());
    expect(lock).toEqual([...new Set(lock)]);
    expect(lock).toContain('/articles/taken-back/');
    expect(lock).toContain('/topics/long-topic/rss.xml');
  });

  test('holds nothing of what was held back', () => {
    const text = readFileSync(join(fixtureFolder, 'addresses.lock'), 'utf8');
    expect(text).not.toMatch(/a-draft|under-embargo/);
    for (const word of Object.values(canaries)) expect(text).not.toContain(word);
  });

  test('keeps what was served before', () => {
    const lock = readLock(followedFolder);
    expect(lock).toEqual(
      [...new Set([...addressesOf(sites.before), ...addressesOf(sites.after)])].toSorted(),
    );
    expect(lock).toContain('/articles/second-name/');
  });

  test('of the real content is kept: nothing that was published has gone', () => {
    const served = new Set(addressesOf(sites.real));
    // A newsroom that has published nothing has no record yet.
    const lock = existsSync('content/addresses.lock') ? readLock('content') : [];
    expect(lock.filter((address) => !served.has(address))).toEqual([]);
  });
});

describe('redirects', () => {
  const listed = (site: string) => parseRedirectsFile(readPage(site, '_redirects'));

  test('are said to hosts as pages say them', () => {
    for (const site of [...everySite.map(([, folder]) => folder), sites.after]) {
      const pages = [...readSite(site)]
        .filter(([path]) => path.endsWith('index.html'))
        .flatMap(([path, bytes]) => {
          const to = /<a href="([^"]+)" data-moved-to>/.exec(bytes.toString())?.[1];
          return to === undefined ? [] : [{ from: `/${path.replace('index.html', '')}`, to }];
        });
      expect(listed(site).filter(({ from }) => from.endsWith('/'))).toEqual(
        pages.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
      );
      expect(pages).toContainEqual({ from: '/articles/', to: '/archive/' });
    }
  });

  test('end at a file, without a stop on the way', () => {
    for (const site of [sites.fixture, sites.after]) {
      const froms = new Set(listed(site).map(({ from }) => from));
      for (const { to } of listed(site)) {
        const page = to.replace(/#.*/, '');
        expect(existsSync(join(site, page.endsWith('/') ? `${page}index.html` : page)), to).toBe(true);
        expect(froms.has(page), to).toBe(false);
      }
    }
    expect(listed(sites.fixture)).toContainEqual({ from: '/older-page/', to: '/standards/#how-firmly' });
  });

  test('take the feeds of a page along, on every host', () => {
    for (const file of ['rss.xml', 'atom.xml', 'feed.json']) {
      expect(readPage(sites.fixture, `topics/former-topic/${file}`)).toBe(
        readPage(sites.fixture, `topics/long-topic/${file}`),
      );
      expect(listed(sites.fixture)).toContainEqual({
        from: `/topics/former-topic/${file}`,
        to: `/topics/long-topic/${file}`,
      });
    }
  });
});

describe('a withdrawn story', () => {
  const page = () => readPage(sites.fixture, 'articles/taken-back/index.html');

  test('leaves a page that says so, and asks search engines to leave it out', () => {
    expect(page()).toContain('A story that was taken back');
    expect(page()).toContain('We have withdrawn this story.');
    expect(page()).toContain('The page that it rested on was made up');
    expect(page()).toContain('<meta name="robots" content="noindex">');
    expect(page()).toContain('"creativeWorkStatus":"Withdrawn"');
  });

  test('is named nowhere else but among the corrections, in feeds and by its picture nowhere', () => {
    const naming = [...readSite(sites.fixture)]
      .filter(([, bytes]) => bytes.includes('A story that was taken back'))
      .map(([path]) => path)
      .filter((path) => !/(?:rss\.xml|atom\.xml|feed\.json)$/.test(path));
    expect(naming).toEqual(['articles/taken-back/index.html', 'corrections/index.html']);
    expect(readPage(sites.fixture, 'corrections/rss.xml')).toContain(
      'Withdrawn: A story that was taken back',
    );
    expect([...readSite(sites.fixture).keys()].filter((path) => path.includes('taken-back/'))).toEqual([
      'articles/taken-back/index.html',
    ]);
  });
});

describe('a build in which an address has vanished', () => {
  const content = join(sitesFolder, 'vanished-content');
  const output = join(sitesFolder, 'vanished-output');
  const lockOf = relative(process.cwd(), join(content, 'addresses.lock')).replaceAll('\\', '/');
  const build = (instant = fixtureInstant) =>
    runDesk(['src/desk/build.ts', '--out', output], {
      ...madeUpSurroundings,
      SOURCELINE_CONTENT: content,
      SOURCELINE_NOW: instant,
      // Of the same newsroom by the same code, so that only what is other content is printed.
      SOURCELINE_CACHE: join(sitesFolder, 'cache-fixture'),
    });

  beforeAll(async () => {
    await cp(followedFolder, content, { recursive: true });
    await cp(sites.after, output, { recursive: true });
  });

  test('fails, says which line brings it back, and leaves output and record as they were', async () => {
    const page = readPage(output, 'index.html');
    await writeFile(join(content, 'redirects.yaml'), '/articles/merged/: /articles/updated/\n');
    const lock = readFileSync(join(content, 'addresses.lock'), 'utf8');
    const { code, output: printed } = await build();
    expect(code).toBe(1);
    expect(printed).toMatch(
      new RegExp(
        `^${lockOf}:\\d+:1 error vanished-address: "/articles/second-name/" was published and is gone\\.`,
        'm',
      ),
    );
    expect(readPage(output, 'index.html')).toBe(page);
    expect(readFileSync(join(content, 'addresses.lock'), 'utf8')).toBe(lock);
    await cp(join(followedFolder, 'redirects.yaml'), join(content, 'redirects.yaml'));
  });

  test('that only the finished site shows to be gone fails as well', async () => {
    // The check reads every footnote; the page prints those that something refers to.
    const articles = ['untouched', 'edited'].map((slug) => join(content, `articles/${slug}/index.md`));
    const texts = await Promise.all(articles.map((article) => readFile(article, 'utf8')));
    for (const [index, article] of articles.entries()) {
      await writeFile(
        article,
        `${texts[index] ?? ''}\n[^1]: :claim[Alone]{by="Speaker" status=claimed cite="example-source" id=lonely-matter}.\n`,
      );
    }
    const exceptions = ['untouched', 'edited'].map((slug) => ({
      problem: 'lost-note',
      file: `articles/${slug}/index.md`,
      text: '[^1]',
      reason: 'The footnote shows what the check reads and no page prints.',
    }));
    await writeFile(join(content, 'exceptions.yaml'), JSON.stringify({ exceptions }));
    const lock = await readFile(join(content, 'addresses.lock'), 'utf8');
    await writeFile(join(content, 'addresses.lock'), `${lock}/claims/matters/lonely-matter/\n`);
    const { code, output: printed } = await build();
    expect(code).toBe(1);
    expect(printed).toContain(
      'error vanished-address: "/claims/matters/lonely-matter/" was published and is gone. Add to content/redirects.yaml: /claims/matters/lonely-matter/: /claims/',
    );
    expect(printed).toContain('is unchanged.');
    expect(await readdir(sitesFolder)).not.toContain('vanished-output.next');
    await rm(join(content, 'exceptions.yaml'));
    for (const [index, article] of articles.entries()) await writeFile(article, texts[index] ?? '');
    await writeFile(join(content, 'addresses.lock'), lock);
  });

  test('is not one that stands for the past, before a story was published', async () => {
    const lock = await readFile(join(content, 'addresses.lock'), 'utf8');
    const { code, output: printed } = await build('2026-05-03T00:00:00Z');
    expect([code, printed.includes('vanished-address')]).toEqual([0, false]);
    expect(existsSync(join(output, 'articles/new/index.html'))).toBe(false);
    expect(await readFile(join(content, 'addresses.lock'), 'utf8')).toBe(lock);
  });

  test('records nothing of the future: its addresses may still change', async () => {
    const folder = join(content, 'articles/planned');
    await cp(join(content, 'articles/untouched'), folder, { recursive: true });
    const text = await readFile(join(folder, 'index.md'), 'utf8');
    await writeFile(join(folder, 'index.md'), text.replace('2026-05-01T', '2999-01-01T'));
    const lock = await readFile(join(content, 'addresses.lock'), 'utf8');
    const { code } = await build('2999-01-02T00:00:00Z');
    expect(code).toBe(0);
    expect(existsSync(join(output, 'articles/planned/index.html'))).toBe(true);
    expect(await readFile(join(content, 'addresses.lock'), 'utf8')).toBe(lock);
    await rm(folder, { recursive: true });
  });
});
