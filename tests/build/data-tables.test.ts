import { expect, test } from 'vitest';
import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseDataTable } from '../../src/domain/data-table.ts';
import { sites } from '../sites/built-sites.ts';
import { data, picturedArticle } from '../sites/fixture-content.ts';
import { figuresFiles } from '../sites/figures-article.ts';
import { readJsonFeed } from '../unit/feeds/read-feed.ts';
import { readPage, readSite, unpack } from './site-files.ts';

const folder = 'articles/a-very-long-headline';
const { columns, rows } = parseDataTable(data).table ?? { columns: [], rows: [] };

const toText = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(toText).join('') : '';

const findAll = (html: string, ...names: string[]): Element[] => {
  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(html);
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (names.includes(node.tagName)) found.push(node);
  });
  return found;
};

/** As every parser of HTML reads line ends. */
const cells = [...columns, ...rows.flat()].map((cell) => cell.replaceAll('\r\n', '\n'));

test('the data that published stories show are published as they are, and no others', () => {
  // What links lead to is looked at in documents.test.ts, dossiers in dossiers.test.ts; charts have data as well.
  const files = [...readSite(sites.fixture)].filter(
    ([path]) => path.endsWith('.csv') && !path.includes(picturedArticle) && !path.startsWith('dossiers/'),
  );
  const charted = [...Object.keys(figuresFiles).filter((name) => name.endsWith('.csv')), 'feed.csv'];
  const drawn = ['two-bridges-forty-kilometres-apart', 'bridges-in-time'].map(
    (id) => `figures/${id}/data.csv`,
  );
  expect(files.map(([path]) => path).toSorted()).toEqual(
    [`${folder}/counted.csv`, ...[...charted, ...drawn].map((name) => `articles/figures/${name}`)].toSorted(),
  );
  expect(files[0]?.[1].equals(Buffer.from(data))).toBe(true);
});

test('rows in YAML are published as comma-separated values, and the link below their figure leads there', () => {
  expect(readPage(sites.fixture, 'articles/figures/feed.csv')).toBe(
    'Bridge,Grain,Grass,status,cite\r\nUpper bridge,12,30,claimed,\r\nLower bridge,8,44,assessed,\r\nOld ford,5,12,disputed,example-source other-source\r\n',
  );
  const html = readPage(sites.fixture, 'articles/figures/index.html');
  expect(
    findAll(html, 'a')
      .filter(({ properties }) => properties.href === 'feed.csv')
      .map(toText),
  ).toEqual(['Data (CSV, 3 rows)']);
});

test('what maps and timelines draw is published at addresses of their own, to which page and feed lead', () => {
  const story = 'articles/figures/';
  const readRows = (id: string): string[] =>
    readPage(sites.fixture, `${story}figures/${id}/data.csv`).split('\r\n');
  const [map, time] = [readRows('two-bridges-forty-kilometres-apart'), readRows('bridges-in-time')];
  expect([map[0], map[1], map.length]).toEqual([
    'role,name,latitude,longitude,to,to_latitude,to_longitude,kilometres,label,status,cite,sources',
    'subject,Upper bridge,46.95,7.45,,,,,,confirmed,example-source,https://example.com/page',
    8,
  ]);
  expect([time[0], time[1]]).toEqual([
    'kind,date,title,status,cite,sources',
    'event,2019,The first goose is seen,,example-source,https://example.com/page',
  ]);
  const linksOf = (html: string) =>
    findAll(html, 'a').flatMap(({ properties: { href } }) =>
      typeof href === 'string' && href.endsWith('/data.csv') ? [href] : [],
    );
  const addresses = ['two-bridges-forty-kilometres-apart', 'bridges-in-time'].map(
    (id) => `figures/${id}/data.csv`,
  );
  expect(linksOf(readPage(sites.fixture, `${story}index.html`))).toEqual(addresses);
  const inFeed = readJsonFeed(readPage(sites.fixture, 'feed.json')).find(({ link }) =>
    link?.endsWith(`/${story}`),
  );
  expect(linksOf(inFeed?.html ?? '')).toEqual(addresses.map((address) => `${inFeed?.link ?? ''}${address}`));
});

test('the page has a table of them, cell by cell, and a link to the file', () => {
  const html = readPage(sites.fixture, `${folder}/index.html`);
  expect(rows.length).toBe(12);
  expect(findAll(html, 'th', 'td').map(toText)).toEqual(cells);
  expect(findAll(html, 'th').every(({ properties }) => properties.scope === 'col')).toBe(true);
  const link = findAll(html, 'a').find(({ properties }) => properties.href === 'counted.csv');
  expect(link && toText(link)).toBe('Data (CSV, 12 rows)');
  const [caption] = findAll(html, 'caption');
  expect(caption && findAll(html, 'caption').map(toText)).toEqual([
    'Ships that were counted “by hand” from the shore, in a year that never was1',
  ]);
});

test('feeds have the same table, with a link that leads to the file from anywhere', () => {
  const article = readJsonFeed(readPage(sites.fixture, 'feed.json')).find(({ link }) =>
    link?.endsWith(`/${folder}/`),
  );
  const html = article?.html ?? '';
  expect(findAll(html, 'th', 'td').map(toText)).toEqual(cells);
  expect(findAll(html, 'caption').map(toText)).toEqual([
    'Ships that were counted “by hand” from the shore, in a year that never was1',
  ]);
  expect(
    findAll(html, 'a').some(({ properties }) => properties.href === `${article?.link ?? ''}counted.csv`),
  ).toBe(true);
});

test('the story as Markdown has them as a table of Markdown', () => {
  const markdown = readPage(sites.fixture, `${folder}/index.md`);
  expect(markdown).toMatch(/^Ships that were \*counted\* .*\[\^source-example-source\]$/m);
  expect(markdown).toMatch(/^\| March +\| Windermere lightvessel \| – /m);
  expect(markdown.match(/^\| May /gm)).toHaveLength(8);
});

test('what stands in a cell is in the search index', () => {
  const found = [...readSite(sites.fixture)]
    .filter(([path]) => path.startsWith('pagefind/fragment/'))
    .map(([, bytes]) => unpack(bytes).toString('utf8'))
    .filter((text) => text.includes('Windermere lightvessel'));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`/${folder}/`);
});
