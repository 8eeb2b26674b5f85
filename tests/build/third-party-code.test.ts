import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../architecture/read-source.ts';
import { everySite } from '../sites/built-sites.ts';
import { readPage, readSite } from './site-files.ts';

const source = join(import.meta.dirname, '../../src');

/** Addresses of modules that are put together of two words, so that Vite adds nothing of its own to them. */
const joinedAddresses = (code: string): string[] =>
  [...code.matchAll(/\bimport\('([^']*)' \+ '([^']*)'\)/g)].map(([, start = '', end = '']) => start + end);

/**
 * The modules that scripts of templates bring into a browser, what they import that is not ours, and which of them
 * import what only the running program names.
 */
const followScripts = (): Readonly<Record<'ours' | 'others' | 'unnamed', readonly string[]>> => {
  const waiting = globSync('**/*.astro', { cwd: source }).flatMap((template) =>
    [...readFileSync(join(source, template), 'utf8').matchAll(/<script>(.*?)<\/script>/gs)].flatMap(
      ([, script = '']) =>
        readSource('script.ts', script).imports.map(({ specifier = '' }) => [template, specifier] as const),
    ),
  );
  const ours = new Set<string>();
  const others: string[] = [];
  const unnamed: string[] = [];
  for (const [from, specifier] of waiting) {
    if (!specifier.startsWith('.')) {
      others.push(`${from} imports ${specifier}`);
      continue;
    }
    const path = normalize(join(from, '..', specifier));
    if (ours.has(path)) continue;
    ours.add(path);
    const code = readFileSync(join(source, path), 'utf8');
    // Types are gone by then.
    const imports = readSource(path, code).imports.filter(({ isTypeOnly }) => !isTypeOnly);
    const joined = joinedAddresses(code);
    const named = [...imports.flatMap(({ specifier }) => specifier ?? []), ...joined];
    waiting.push(...named.map((name) => [path, name] as const));
    if (imports.length > named.length) unnamed.push(path);
  }
  return { ours: [...ours], others, unnamed };
};

/** Files that the browser asks for by themselves are named after a module in them. */
const ourFiles: ReadonlySet<string> = new Set(
  followScripts().ours.map((path) => basename(path).replace(/\.\w+$/, '')),
);

/** Or after the template that has the script. */
const ourTemplates: ReadonlySet<string> = new Set(
  ['views', 'layouts'].flatMap((room) =>
    readdirSync(join(source, room))
      .filter((name) => name.endsWith('.astro'))
      .map((name) => basename(name, '.astro')),
  ),
);

const isOurs = (path: string): boolean => {
  // The style sheets that pages do not hold themselves.
  if (/^_astro\/(?:below-hub|below-story|drawn|held|print)\.[\w-]+\.css$/.test(path)) return true;
  const name = /^_astro\/([\w-]+)\.[\w.-]+\.js$/.exec(path)?.[1];
  return name !== undefined && (ourTemplates.has(name) || ourFiles.has(name));
};

test('the scripts of the pages import nothing of others', () => {
  const { ours, others, unnamed } = followScripts();
  expect(others).toEqual([]);
  // The first two ask for Pagefind, the last for the script that the search page names.
  expect(unnamed.toSorted()).toEqual(
    ['other-index.ts', 'pagefind.ts', 'search-opener.ts'].map((name) => join('search', 'client', name)),
  );
  expect(ours.length).toBeGreaterThan(15);
  for (const name of ['search-opener.ts', 'spelling.ts']) {
    expect(ours).toContain(join('search', 'client', name));
  }
});

test('no file of code is published but our own and Pagefind’s', () => {
  for (const [, folder] of everySite) {
    const code = [...readSite(folder).keys()].filter((path) => /\.(?:[cm]?js|wasm|css|html?x)$/.test(path));
    const unknown = code.filter(
      (path) => !isOurs(path) && !/^pagefind\/pagefind(?:-worker)?\.js$/.test(path),
    );
    expect(unknown).toEqual([]);
  }
});

test('the Pagefind that is published is the one that is acknowledged', () => {
  for (const [, folder] of everySite) {
    const version = /pagefind_version="([^"]+)"/.exec(readPage(folder, 'pagefind/pagefind.js'))?.[1] ?? '';
    expect(version).toMatch(/^\d/);
    const page = readPage(folder, 'acknowledgements/index.html');
    const [, code = ''] = /<section[^>]*aria-labelledby="code".*?>(.*?)<\/section>/s.exec(page) ?? [];
    expect(code).toContain(`>pagefind</a>`);
    expect(code).toContain(version);
    expect(code.match(/<li/g)).toHaveLength(1);
  }
});

test('every font that is published is of a family that is acknowledged', () => {
  for (const [, folder] of everySite) {
    const page = readPage(folder, 'acknowledgements/index.html');
    for (const [path] of readSite(folder)) {
      const family = /^_astro\/([a-z]+)-[\w.-]+\.woff2$/.exec(path)?.[1];
      if (path.endsWith('.woff2')) expect(page.toLowerCase(), path).toContain(family ?? path);
    }
  }
});
