import { globSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { readSource } from '../architecture/read-source.ts';
import { everySite } from '../sites/build-sites.ts';
import { readPage, readSite } from './site-files.ts';

const source = join(import.meta.dirname, '../../src');

/** The modules that scripts of templates bring into a browser, and what they import that is not ours. */
const followScripts = (): { readonly ours: string[]; readonly others: string[] } => {
  const waiting = globSync('**/*.astro', { cwd: source }).flatMap((template) =>
    [...readFileSync(join(source, template), 'utf8').matchAll(/<script>(.*?)<\/script>/gs)].flatMap(
      ([, script = '']) =>
        readSource('script.ts', script).imports.map(({ specifier = '' }) => [template, specifier] as const),
    ),
  );
  const ours = new Set<string>();
  const others: string[] = [];
  for (const [from, specifier] of waiting) {
    if (!specifier.startsWith('.')) {
      others.push(`${from} imports ${specifier}`);
      continue;
    }
    const path = normalize(join(from, '..', specifier));
    if (ours.has(path)) continue;
    ours.add(path);
    for (const fact of readSource(path, readFileSync(join(source, path), 'utf8')).imports) {
      // Types are gone by then, and what is named only at run time is Pagefind's or our own.
      if (!fact.isTypeOnly && fact.specifier !== undefined) waiting.push([path, fact.specifier]);
    }
  }
  return { ours: [...ours], others };
};

test('the scripts of the pages import nothing of others', () => {
  const { ours, others } = followScripts();
  expect(others).toEqual([]);
  expect(ours.length).toBeGreaterThan(15);
  expect(ours).toContain(join('search', 'client', 'search-opener.ts'));
});

test('no file of code is published but our own and Pagefind’s', () => {
  for (const [, folder] of everySite) {
    const code = [...readSite(folder).keys()].filter((path) => /\.(?:[cm]?js|wasm|css|html?x)$/.test(path));
    const unknown = code.filter(
      (path) =>
        !/^_astro\/Search\.[\w.-]+\.js$/.test(path) && !/^pagefind\/pagefind(?:-worker)?\.js$/.test(path),
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
