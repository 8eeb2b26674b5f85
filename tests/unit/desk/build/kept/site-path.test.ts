import { expect, it } from 'vitest';
import { isIndexedPage, toOutputFile, toRequestPath } from '../../../../../src/desk/build/kept/site-path.ts';

it.each([
  ['page', '/', 'index.html', '/'],
  ['page', '', 'index.html', '/'],
  ['page', '/404', '404.html', '/404/'],
  ['page', '/404/', '404.html', '/404/'],
  ['page', '/articles/one/', 'articles/one/index.html', '/articles/one/'],
  ['page', '/articles/one', 'articles/one/index.html', '/articles/one/'],
  ['page', '/countries/france/page/2/', 'countries/france/page/2/index.html', '/countries/france/page/2/'],
  ['endpoint', '/atom.xml', 'atom.xml', '/atom.xml'],
  ['endpoint', '/articles/one/index.md', 'articles/one/index.md', '/articles/one/index.md'],
] as const)('a %s at %j is in %s and is asked for as %s', (type, pathname, file, request) => {
  expect(toOutputFile({ type, pathname })).toBe(file);
  expect(toRequestPath({ type, pathname })).toBe(request);
});

it.each([
  ['articles/one/index.html', true],
  ['fr/articles/one/index.html', true],
  ['articles/one/figures/1/index.html', false],
  ['articles/index.html', false],
  ['dossiers/one/index.html', true],
  ['dossiers/compare/person/index.html', false],
  ['dossiers/index.html', false],
  ['topics/one/index.html', false],
  ['articles/one/index.md', false],
])('%s as a page that the search reads: %s', (file, expected) => {
  expect(isIndexedPage(file)).toBe(expected);
});
