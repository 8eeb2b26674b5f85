import { beforeAll, expect, test } from 'vitest';
import { formatCaddy } from '../../src/hosting/format-caddy.ts';
import { formatHeadersFile } from '../../src/hosting/format-headers-file.ts';
import { formatNginx } from '../../src/hosting/format-nginx.ts';
import type { StoredObject } from '../../src/hosting/format-objects.ts';
import { joinInlineDigests, readInlineDigests } from '../../src/hosting/inline-digests.ts';
import {
  formatCaddyRedirects,
  formatNginxRedirects,
  parseRedirectsFile,
} from '../../src/hosting/redirects.ts';
import { buildHeaderRules, type HeaderRule } from '../../src/hosting/response-headers.ts';
import { readBase } from '../../src/hosting/write-headers-file.ts';
import { findPolicyFaults } from '../hosting/find-policy-faults.ts';
import { measureHeaders } from '../hosting/measure-headers.ts';
import { listPageKinds } from '../hosting/page-kinds.ts';
import { belowBase, everySite, runDesk, sites } from '../sites/built-sites.ts';
import { readPage, readSite } from './site-files.ts';

let rules: readonly HeaderRule[] = [];
let policy = '';

beforeAll(async () => {
  rules = buildHeaderRules(await readInlineDigests(sites.fixture));
  policy = rules[0]?.headers['Content-Security-Policy'] ?? '';
});

const findPolicy = (html: string): string =>
  /content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';

/** Directive → what it allows. */
const parsePolicy = (written: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    written
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name = '', ...sources]) => [name, sources]),
  );

test.each(everySite)('the %s site brings the headers that hosts read from its folder', async (_, folder) => {
  expect(readPage(folder, '_headers')).toBe(
    formatHeadersFile(buildHeaderRules(await readInlineDigests(folder))),
  );
});

test.each(everySite)(
  'on the %s site the header allows every page what it allows itself',
  async (_, folder) => {
    const [first] = buildHeaderRules(await readInlineDigests(folder));
    const allowed = parsePolicy(first?.headers['Content-Security-Policy'] ?? '');
    for (const [path, bytes] of readSite(folder)) {
      if (!path.endsWith('.html') || path.startsWith('pagefind/')) continue;
      for (const [name, sources] of parsePolicy(findPolicy(bytes.toString()))) {
        const missing = sources.filter((source) => allowed.get(name)?.includes(source) !== true);
        expect(missing, `${path}: ${name}`).toEqual([]);
      }
    }
  },
);

test('no policy, of the header or of a page, has a finding of weight by Google’s csp_evaluator', () => {
  const pages = listPageKinds(sites.fixture).map((address) =>
    readPage(sites.fixture, address.replace(/\/$/, '/index.html')),
  );
  for (const written of new Set([policy, ...pages.map(findPolicy)])) {
    expect(written).toContain('script-src');
    expect(findPolicyFaults(written).faults).toEqual([]);
  }
});

test('csp_evaluator would find what is wrong', () => {
  expect(findPolicyFaults("script-src 'unsafe-inline' *").faults.length).toBeGreaterThan(1);
});

/** Of both sites that the command is asked for. */
const redirects = [
  ...new Map(
    [sites.fixture, sites.after]
      .flatMap((folder) => parseRedirectsFile(readPage(folder, '_redirects')))
      .map((redirect) => [redirect.from, redirect] as const),
  ).values(),
];

test('the command writes snippets, and says what to do when there is no site', async () => {
  const out = `${sites.fixture}-hosting`;
  const command = ['src/desk/hosting.ts', '--site', sites.fixture, '--site', sites.after, '--out', out];
  const done = await runDesk(command);
  expect(done.code, done.output).toBe(0);
  const both = buildHeaderRules(
    joinInlineDigests([await readInlineDigests(sites.fixture), await readInlineDigests(sites.after)]),
  );
  // The second site has compressed forms beside its files; that nginx can send those of Brotli is to be said.
  expect(readPage(out, 'sourceline.nginx.conf')).toBe(
    formatNginx(both, formatNginxRedirects(redirects), '', ['gz']),
  );
  expect(readPage(out, 'sourceline.caddy')).toBe(
    formatCaddy(both, formatCaddyRedirects(redirects), '', ['br', 'gz']),
  );
  const failed = await runDesk(['src/desk/hosting.ts', '--site', `${sites.fixture}-nowhere`, '--out', out]);
  expect(failed.code).toBe(1);
  expect(failed.output).toContain('Build the site first');
});

test('the command refuses what the site does not have', async () => {
  const plain = await runDesk(['src/desk/hosting.ts', '--site', sites.fixture, '--brotli']);
  expect(plain.code).toBe(1);
  expect(plain.output).toBe(
    `There are no .br files in ${sites.fixture}. Write "precompressed: true" into content/site.yaml and build the site again.\n`,
  );
  const two = ['--site', sites.fixture, '--site', sites.after];
  const several = await runDesk(['src/desk/hosting.ts', ...two, '--objects']);
  expect(several.code).toBe(2);
  expect(several.output).toBe('--objects lists what is in one site: give one --site.\n');
});

test('the files are for the place that a site was built for, not for that of the checkout', async () => {
  const out = `${sites.below}-hosting`;
  const done = await runDesk(['src/desk/hosting.ts', '--site', sites.below, '--out', out, '--objects']);
  expect(done.code, done.output).toBe(0);
  expect(await readBase(sites.below)).toBe(belowBase);
  const below = buildHeaderRules(await readInlineDigests(sites.below));
  const itsRedirects = parseRedirectsFile(readPage(sites.below, '_redirects'));
  expect(readPage(out, 'sourceline.nginx.conf')).toBe(
    formatNginx(below, formatNginxRedirects(itsRedirects), belowBase, []),
  );
  expect(readPage(out, 'sourceline.caddy')).toBe(
    formatCaddy(below, formatCaddyRedirects(itsRedirects), belowBase, []),
  );
  expect(readPage(out, 'sourceline.objects.jsonl')).toMatch(/^\{"key":"news\//);
  const apart = await runDesk([
    ...['src/desk/hosting.ts', '--site', sites.before, '--site', sites.below],
    ...['--out', out],
  ]);
  expect(apart.code).toBe(1);
  expect(apart.output).toBe(
    `These sites were built for different folders of a host: ${sites.before} for /, ${sites.below} for /news/. Write the files for each by itself, with another --out.\n`,
  );
});

test('a store that knows keys alone has an object for every address on every page', async () => {
  const out = `${sites.after}-hosting`;
  const done = await runDesk([
    'src/desk/hosting.ts',
    ...['--site', sites.after, '--out', out, '--brotli', '--objects'],
  ]);
  expect(done.output).toBe(
    `The files for nginx and Caddy are in ${out}/: see docs/publishers-guide.md. What goes into a store of objects is in sourceline.objects.jsonl.\n`,
  );
  expect(readPage(out, 'sourceline.nginx.conf')).toContain('\nbrotli_static on;\ngzip_static on;\n');
  const objects = new Map(
    readPage(out, 'sourceline.objects.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as StoredObject)
      .map((object) => [object.key, object]),
  );
  const asked = new Set(
    [...readSite(sites.after)]
      .filter(([path]) => path.endsWith('.html') && !path.startsWith('pagefind/'))
      .flatMap(([, bytes]) => [...bytes.toString().matchAll(/ (?:href|src)="\/([^"#?]+)/g)])
      .map(([, key = '']) => decodeURI(key)),
  );
  expect(asked.size).toBeGreaterThan(50);
  expect([...asked].filter((key) => !objects.has(key))).toEqual([]);
  expect(objects.get('articles/untouched')?.file).toBe('articles/untouched/index.html');
});

// "npm run stress -- --only headers" asks nginx and Caddy the same, and has the pages graded.
test('every kind of file that npm start serves has its headers, and every redirect leads where it should', async (context) => {
  const figures = await measureHeaders('npm start', sites.fixture, { grades: false });
  expect(figures.deviations).toEqual([]);
  expect(figures.misled).toEqual([]);
  expect(figures.policyFaults).toEqual([]);
  if (figures.lacking.length > 0) {
    context.skip(figures.lacking.join(' '));
    return;
  }
  expect(figures.answers).toBeGreaterThan(80);
  expect(figures.redirects).toBeGreaterThan(6);
});
