import { expect, it } from 'vitest';
import { listQueryPages, listQueryRedirects } from '../../../../src/desk/build/list-query-redirects.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const digest = '0123456789abcdef';
const imported = `
wordpress:12: { story: geese, digest: ${digest}, queries: [/?p=12, /?page_id=12] }
wordpress:13: { story: renamed, digest: ${digest}, queries: [/?p=13] }
wordpress:14: { story: a-draft, digest: ${digest}, queries: [/?p=14] }
wordpress:15: { story: without, digest: ${digest} }
wordpress:16: { story: round, digest: ${digest}, queries: [/?p=16] }
`;
const served = new Set(['/', '/articles/geese/', '/articles/now/', '/articles/without/', '/articles/round/']);
const permanence = {
  redirects: [
    { from: '/articles/renamed/', to: '/articles/now/#part' },
    { from: '/articles/round/', to: '/articles/round/' },
  ],
  written: {
    file: { path: 'redirects.yaml', text: '' },
    redirects: [],
    queries: [
      { from: '/?cat=3', to: '/articles/renamed/' },
      { from: '/?feed=rss2', to: '/rss.xml' },
      { from: '/?tag=tides', to: '/topics/held/' },
    ].map((redirect) => ({ ...redirect, fromOffset: 0, toOffset: 0 })),
    findings: [],
  },
  isServed: (address: string) => served.has(address),
};

it('leads the queries that an import recorded, and those that editors wrote, to what is public today', () => {
  const files = [{ path: 'imported.yaml', bytes: encode(imported) }];
  expect(listQueryRedirects(files, permanence)).toEqual([
    { from: '/?p=12', to: '/articles/geese/' },
    { from: '/?page_id=12', to: '/articles/geese/' },
    { from: '/?p=13', to: '/articles/now/#part' },
    { from: '/?cat=3', to: '/articles/now/#part' },
    { from: '/?feed=rss2', to: '/rss.xml' },
  ]);
});

it('has none where nothing was imported', () => {
  expect(listQueryRedirects([], { ...permanence, written: { ...permanence.written, queries: [] } })).toEqual(
    [],
  );
});

it('knows the pages that stand in for rules, but for those that are pages of their own', () => {
  const queries = ['/?p=1', '/index.php?p=2', '/blog/?p=3', '/topics/?p=4'].map((from) => ({
    from,
    to: '/a/',
  }));
  const feeds = [{ from: '/feeds.php?feed=rss2', to: '/rss.xml' }];
  expect([
    ...listQueryPages([...queries, ...feeds], { isServed: (address) => address === '/topics/' }),
  ]).toEqual(['/former-addresses/', '/index.php/', '/blog/']);
});
