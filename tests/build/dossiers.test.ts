import { describe, expect, test } from 'vitest';
import { dossiersSchema } from '../../src/schemas/dossiers.ts';
import { everySite, sites } from '../sites/built-sites.ts';
import { engineArticle, engineNames, formula } from '../sites/dossiers.ts';
import { canaries } from '../sites/fixture-content.ts';
import { listDossiers, readPage, readSite, unpack } from './site-files.ts';

const readDossiers = (folder: string) =>
  dossiersSchema.parse(JSON.parse(readPage(folder, 'api/dossiers.json')));

const toFile = (address: string): string => `${new URL(address).pathname.slice(1)}index.html`;

describe.each(everySite)('on the %s site', (_, folder) => {
  const files = readSite(folder);
  const { dossiers, total } = readDossiers(folder);

  test('every dossier has its page, and every page of a dossier is in the data', () => {
    expect(dossiers).toHaveLength(total);
    expect(dossiers.map(({ address }) => toFile(address)).toSorted()).toEqual(
      listDossiers(folder).toSorted(),
    );
  });

  test('every value is on its page with its status, and its sources lead into the list there', () => {
    for (const { address, properties, sources } of dossiers) {
      const html = readPage(folder, toFile(address));
      for (const { address: place, status, history } of properties) {
        expect(html).toContain(`<div id="${new URL(place).hash.slice(1)}"`);
        expect(html).toContain(`class="sign ${status}"`);
        for (const former of history) expect(html).toContain(`datetime="${former.until}"`);
      }
      const ids = new Set([...html.matchAll(/ id="source-([^"]+)"/g)].map(([, id]) => id));
      expect([...ids].toSorted()).toEqual(sources.map(({ id }) => id).toSorted());
      for (const [, id] of html.matchAll(/ href="#source-([^"]+)"/g)) expect(ids).toContain(id);
      for (const [, also = ''] of html.matchAll(/ data-also="([^"]+)"/g))
        for (const id of also.split(' ')) expect(ids).toContain(id);
    }
  });

  test('stories and statements of a dossier are on the site, and it is on the hubs that it names', () => {
    for (const { address, stories, statements, topics, sources } of dossiers) {
      const html = readPage(folder, toFile(address));
      for (const story of stories) {
        expect(files.has(toFile(story)), story).toBe(true);
        expect(html).toContain(`href="${new URL(story).pathname}"`);
      }
      for (const place of [...statements.own, ...statements.others]) {
        const { pathname, hash } = new URL(place);
        expect(readPage(folder, `${pathname.slice(1)}index.html`)).toContain(`id="${hash.slice(1)}"`);
      }
      const { pathname } = new URL(address);
      for (const hub of [
        ...topics.map((id) => `topics/${id}`),
        ...sources.map(({ publisher }) => `sources/${publisher}`),
      ])
        expect(readPage(folder, `${hub}/index.html`), hub).toContain(`href="${pathname}"`);
    }
  });

  test('kinds of which there are several are compared, all values in one table', () => {
    const byKind = Map.groupBy(dossiers, ({ kind }) => kind);
    const compared = [...files.keys()].filter((path) => path.startsWith('dossiers/compare/'));
    expect(compared.toSorted()).toEqual(
      [...byKind]
        .filter(([, group]) => group.length > 1)
        .map(([kind]) => `dossiers/compare/${kind}/index.html`)
        .toSorted(),
    );
    for (const path of compared) {
      const html = readPage(folder, path);
      const kind = path.split('/')[2];
      for (const { properties } of dossiers.filter((dossier) => dossier.kind === kind))
        for (const { address } of properties) {
          const { pathname, hash } = new URL(address);
          expect(html).toContain(`href="${pathname}${hash}"`);
        }
    }
    for (const kind of byKind.keys()) expect(files.has(`dossiers/${kind}.csv`), kind).toBe(true);
  });

  test('the site map has every dossier', () => {
    const map = [...files]
      .filter(([path]) => /^sitemap-\d+\.xml$/.test(path))
      .map(([, bytes]) => bytes.toString())
      .join('');
    for (const { address } of dossiers) expect(map).toContain(`<loc>${address}</loc>`);
  });
});

describe('on the made-up site', () => {
  const folder = sites.fixture;
  const engine = readPage(folder, 'dossiers/lighthouse-engine/index.html');
  const story = readPage(folder, `articles/${engineArticle}/index.html`);

  test('a name is linked once, where the story itself says it; the link of an editor stays', () => {
    expect(story.match(/href="\/dossiers\/lighthouse-engine\/"/g)).toHaveLength(1);
    expect(story.match(/href="\/dossiers\/second-engine\/"/g)).toHaveLength(1);
    expect(story).toMatch(
      /class="claim claimed"[^>]*>The <a href="\/dossiers\/gull-engine\/">Gull Engine<\/a>/,
    );
    expect(story.match(/href="\/dossiers\/gull-engine\/"/g)).toHaveLength(1);
  });

  test('the same links are in its Markdown and in its feeds', () => {
    const markdown = readPage(folder, `articles/${engineArticle}/index.md`);
    const feeds = [...readSite(folder)].filter(
      ([path, bytes]) =>
        /^(?!claims|forecasts).*atom\.xml$/.test(path) && bytes.includes(`/articles/${engineArticle}/`),
    );
    expect(feeds.length).toBeGreaterThan(0);
    for (const id of ['lighthouse-engine', 'gull-engine', 'second-engine']) {
      const address = new RegExp(`https://[^\\s"&]*/dossiers/${id}/`);
      expect(markdown).toMatch(address);
      for (const [path, bytes] of feeds) expect(bytes.toString(), path).toMatch(address);
    }
  });

  test('every name of a dossier has its language', () => {
    const [korean, latin, arabic] = engineNames;
    expect(engine).toMatch(new RegExp(`<bdi lang="ko" dir="ltr">\\s*${korean}`));
    expect(engine).toMatch(new RegExp(`<bdi lang="ko-Latn" dir="ltr">\\s*${latin}`));
    expect(engine).toMatch(new RegExp(`<bdi lang="ar" dir="rtl">\\s*${arabic}`));
  });

  test('nothing that is held is on it or named by it', () => {
    for (const [path, bytes] of readSite(folder)) {
      if (!path.startsWith('dossiers/') && path !== 'api/dossiers.json') continue;
      for (const word of Object.values(canaries)) expect(unpack(bytes).includes(word), path).toBe(false);
    }
    expect(engine).not.toContain('/articles/under-embargo/');
    expect(engine).not.toContain('/articles/a-draft/');
    expect(story).not.toContain('/dossiers/a-draft/');
  });

  test('what a spreadsheet would take for a formula is text in the table, and as it is on the page', () => {
    const csv = readPage(folder, 'dossiers/weapon.csv');
    expect(csv).toContain(`"'${formula.replaceAll('"', '""')}"`);
    expect(csv).not.toMatch(/(?:^|,)"?[=+@-]/m);
    expect(engine).toContain('=HYPERLINK(');
  });
});
