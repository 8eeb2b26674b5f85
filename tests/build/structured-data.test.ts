import { describe, expect, test } from 'vitest';
import { everySite, sites } from '../sites/built-sites.ts';
import { checkNode } from './schema-org.ts';
import { findEdition, isLedOn, isTakenBack, listArticles, readPage, readSite } from './site-files.ts';

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

const typesOf = (folder: string): unknown[] =>
  [...readSite(folder)].flatMap(([path, bytes]) =>
    path.endsWith('.html')
      ? readNodes(bytes.toString()).flatMap((node) =>
          [node, ...((node.hasPart ?? []) as readonly Node[])].flatMap((each) => each['@type']),
        )
      : [],
  );

/** The nodes of a document of linked data that stands beside a page. */
const readDocument = (text: string): readonly Node[] =>
  (JSON.parse(text) as { '@graph': readonly Node[] })['@graph'];

test.each(everySite)('all structured data of the %s site keeps to schema.org', (_, folder) => {
  for (const [path, bytes] of readSite(folder)) {
    const text = bytes.toString();
    const nodes = path.endsWith('.html')
      ? readNodes(text)
      : path.endsWith('.jsonld')
        ? readDocument(text)
        : [];
    for (const node of nodes) expect(checkNode(node), path).toEqual([]);
  }
});

interface Reference {
  readonly '@id': string;
}

/** A story as evidence.jsonld has it. */
interface Chain extends Reference {
  readonly hasPart?: readonly (Reference & {
    readonly author?: unknown;
    readonly appearance: readonly Reference[];
  })[];
  readonly citation?: readonly (Reference & { readonly publisher?: unknown })[];
}

test.each(everySite)(
  'the chain of every story of the %s site goes from who says it to where it was read, and names places of its page',
  (_, folder, { url }) => {
    for (const path of listArticles(folder)) {
      const html = readPage(folder, path);
      const file = path.replace('index.html', 'evidence.jsonld');
      const hasFile = readSite(folder).has(file);
      expect(hasFile, path).toBe(/\sid="claim-/.test(html));
      const own = readNodes(html).find((node) => hasType(node, 'NewsArticle'));
      const [chain] = (hasFile ? readDocument(readPage(folder, file)) : [own]) as readonly (
        Chain | undefined
      )[];
      expect(chain?.['@id'], path).toBe(own?.['@id']);
      const { hasPart: claims = [], citation: sources = [] } = chain ?? { '@id': '' };
      const ids = new Set([...html.matchAll(/\sid="((?:claim|source)-[^"]+)"/g)].map(([, id = '']) => id));
      const toId = ({ '@id': id }: Reference): string => new URL(id, url).hash.slice(1);
      expect(
        [...claims, ...sources].map(toId).filter((id) => !ids.has(id)),
        path,
      ).toEqual([]);
      expect(claims, path).toHaveLength([...ids].filter((id) => id.startsWith('claim-')).length);
      const listed = new Set(sources.map(({ '@id': id }) => id));
      for (const { appearance } of claims) {
        expect(appearance.length, path).toBeGreaterThan(0);
        expect(
          appearance.filter(({ '@id': id }) => !listed.has(id)),
          path,
        ).toEqual([]);
      }
      for (const { publisher } of sources) expect(publisher, path).toBeDefined();
    }
  },
);

test('the made-up site has structured data of every type', () => {
  expect(typesOf(sites.fixture)).toEqual(
    expect.arrayContaining(['NewsArticle', 'Claim', 'BreadcrumbList', 'NewsMediaOrganization', 'WebSite']),
  );
});

test.each(everySite)(
  'every page of the %s site but the front page and that for lost readers says the way to it, and ends there',
  (_, folder, { url }) => {
    for (const [path, bytes] of readSite(folder)) {
      if (
        !path.endsWith('index.html') ||
        path.startsWith('pagefind/') ||
        path === `${findEdition(path)}index.html`
      )
        continue;
      const html = bytes.toString();
      if (isLedOn(html) || isTakenBack(html)) continue;
      const way = readNodes(html).find((node) => hasType(node, 'BreadcrumbList'));
      const items = way?.itemListElement as
        readonly { readonly item: { readonly '@id': string } }[] | undefined;
      expect(items?.[0]?.item['@id'], path).toBe(`${url}/${findEdition(path)}`);
      expect(items?.at(-1)?.item['@id'], path).toBe(`${url}/${path.replace('index.html', '')}`);
    }
  },
);

test('a headline full of marks ends no script and arrives as it was written', () => {
  const html = readPage(sites.fixture, 'articles/marks-in-the-headline/index.html');
  const article = readNodes(html).find((node) => hasType(node, 'NewsArticle'));
  expect(article?.headline).toBe('Marks in a headline: </script><b>& "quotes" ]]> שלום 😀');
});

test('a story names its publisher by the id under which the front page describes it', () => {
  const house = readNodes(readPage(sites.fixture, 'index.html')).find((node) =>
    hasType(node, 'NewsMediaOrganization'),
  );
  const article = readNodes(readPage(sites.fixture, 'articles/the-newest/index.html')).find((node) =>
    hasType(node, 'NewsArticle'),
  );
  expect(house?.['@id']).toBeDefined();
  expect(article?.publisher).toMatchObject({ '@id': house?.['@id'] });
});
