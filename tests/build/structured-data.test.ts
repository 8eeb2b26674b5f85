import { describe, expect, test } from 'vitest';
import { sites } from '../sites/build-sites.ts';
import { checkNode } from './schema-org.ts';
import { isLedOn, readPage, readSite } from './site-files.ts';

type Node = Readonly<Record<string, unknown>>;

const readNodes = (html: string): readonly Node[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
    ([, json = '']) => (JSON.parse(json) as { '@graph': readonly Node[] })['@graph'],
  );

const hasType = (node: Node, type: string): boolean => [node['@type']].flat().includes(type);

describe('checkNode', () => {
  test.each([
    ['a type that does not exist', { '@type': 'Gooseberry' }],
    ['a property that does not exist', { '@type': 'NewsArticle', headlin: 'Geese' }],
    ['a property of another type', { '@type': 'Person', headline: 'Geese' }],
    ['a value of the wrong type', { '@type': 'NewsArticle', author: { '@type': 'Country', name: 'Japan' } }],
    ['a plain value where a node belongs', { '@type': 'NewsArticle', contentLocation: 'Japan' }],
    ['a fault further down', { '@type': 'NewsArticle', author: [{ '@type': 'Person', nam: 'Ada' }] }],
  ])('finds %s', (_fault, node) => {
    expect(checkNode(node)).toHaveLength(1);
  });
});

test.each([sites.real, sites.fixture])('all structured data of %s keeps to schema.org', (folder) => {
  const seen = new Set<unknown>();
  for (const [path, bytes] of readSite(folder)) {
    if (!path.endsWith('.html')) continue;
    for (const node of readNodes(bytes.toString())) {
      expect(checkNode(node), path).toEqual([]);
      for (const type of [node['@type']].flat()) seen.add(type);
    }
  }
  expect([...seen]).toEqual(
    expect.arrayContaining(['NewsArticle', 'Claim', 'BreadcrumbList', 'NewsMediaOrganization', 'WebSite']),
  );
});

test('every page but the front page and that for lost readers says the way to it, and ends there', () => {
  for (const [path, bytes] of readSite(sites.real)) {
    if (!path.endsWith('index.html') || path.startsWith('pagefind/') || path === 'index.html') continue;
    if (isLedOn(bytes.toString())) continue;
    const way = readNodes(bytes.toString()).find((node) => hasType(node, 'BreadcrumbList'));
    const items = way?.itemListElement as
      readonly { readonly item: { readonly '@id': string } }[] | undefined;
    expect(items?.[0]?.item['@id'], path).toBe('https://sourceline.example/');
    expect(items?.at(-1)?.item['@id'], path).toBe(
      `https://sourceline.example/${path.replace('index.html', '')}`,
    );
  }
});

test('a headline full of marks ends no script and arrives as it was written', () => {
  const html = readPage(sites.fixture, 'articles/marks-in-the-headline/index.html');
  const story = readNodes(html).find((node) => hasType(node, 'NewsArticle'));
  expect(story?.headline).toBe('Marks in a headline: </script><b>& "quotes" ]]> שלום 😀');
});

test('a story names its publisher by the id under which the front page describes it', () => {
  const house = readNodes(readPage(sites.real, 'index.html')).find((node) =>
    hasType(node, 'NewsMediaOrganization'),
  );
  const story = readNodes(
    readPage(sites.real, 'articles/fifty-launchers-before-the-congress/index.html'),
  ).find((node) => hasType(node, 'NewsArticle'));
  expect(story?.publisher).toMatchObject({ '@id': house?.['@id'] });
});
