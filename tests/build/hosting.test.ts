import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { Version } from 'csp_evaluator/dist/csp.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { formatCaddy } from '../../src/hosting/format-caddy.ts';
import { formatHeadersFile } from '../../src/hosting/format-headers-file.ts';
import { formatNginx } from '../../src/hosting/format-nginx.ts';
import { readInlineDigests } from '../../src/hosting/inline-digests.ts';
import {
  formatCaddyRedirects,
  formatNginxRedirects,
  parseRedirectsFile,
} from '../../src/hosting/redirects.ts';
import { buildHeaderRules, type HeaderRule } from '../../src/hosting/response-headers.ts';
import { findDeviations } from '../hosting/find-deviations.ts';
import { listPageKinds } from '../hosting/page-kinds.ts';
import { provideProgram } from '../hosting/provide-program.ts';
import { serveByCaddy } from '../hosting/serve-by-caddy.ts';
import { serveByNginx } from '../hosting/serve-by-nginx.ts';
import { serveByPreview } from '../hosting/serve-by-preview.ts';
import type { ServedSite } from '../hosting/served-site.ts';
import { gradeSite } from '../observatory/grade-site.ts';
import { provideObservatory } from '../observatory/provide-observatory.ts';
import { runDesk, sites } from '../sites/build-sites.ts';
import { readPage, readSite } from './site-files.ts';

let rules: readonly HeaderRule[] = [];
const pages = listPageKinds(sites.fixture);

beforeAll(async () => {
  rules = buildHeaderRules(await readInlineDigests(sites.fixture));
});

test('every built site brings the headers that hosts read from its folder', () => {
  for (const folder of [sites.real, sites.fixture]) {
    expect(readPage(folder, '_headers')).toBe(formatHeadersFile(rules));
  }
});

test('the policy of the header allows every page what the page allows itself', () => {
  const policy = rules[0]?.headers['Content-Security-Policy'] ?? '';
  const directives = (text: string) =>
    new Map(
      text.split(';').map((part) => [part.trim().split(' ')[0] ?? '', part.trim().split(/\s+/).slice(1)]),
    );
  const allowed = directives(policy);
  for (const [path, bytes] of readSite(sites.fixture)) {
    if (!path.endsWith('.html') || path.startsWith('pagefind/')) continue;
    const own = /content-security-policy" content="([^"]*)"/.exec(bytes.toString())?.[1] ?? '';
    for (const [name, sources] of directives(own)) {
      if (name === '') continue;
      const missing = sources.filter((source) => allowed.get(name)?.includes(source) !== true);
      expect(missing, `${path}: ${name}`).toEqual([]);
    }
  }
});

test('no policy, of a header or of a page, has a finding that matters by Google’s csp_evaluator', () => {
  const policies = [
    rules[0]?.headers['Content-Security-Policy'] ?? '',
    // frame-ancestors and its like stand in the header only.
    ...pages.map((address) =>
      (
        /content-security-policy" content="([^"]*)"/.exec(
          readPage(sites.fixture, address.replace(/\/$/, '/index.html')),
        )?.[1] ?? ''
      ).trim(),
    ),
  ];
  for (const policy of new Set(policies)) {
    expect(policy).not.toBe('');
    const findings = new CspEvaluator(new CspParser(policy).csp, Version.CSP3)
      .evaluate()
      .filter(({ severity }) => severity <= Severity.HIGH_MAYBE);
    expect(findings.map(({ description }) => description)).toEqual([]);
  }
});

test('csp_evaluator would find what is wrong', () => {
  const findings = new CspEvaluator(
    new CspParser("script-src 'unsafe-inline' *").csp,
    Version.CSP3,
  ).evaluate();
  expect(findings.some(({ severity }) => severity === Severity.HIGH)).toBe(true);
});

const redirects = parseRedirectsFile(readPage(sites.fixture, '_redirects'));

/** Where a server leads each address of old, with the status of a move for good. */
const listAnswers = async (origin: string) => {
  const answers = [];
  for (const { from } of redirects) {
    const answer = await fetch(`${origin}${from}`, { redirect: 'manual' });
    const to = new URL(answer.headers.get('location') ?? '', origin);
    if (answer.status === 301) answers.push({ from, to: `${to.pathname}${to.hash}` });
    expect(answer.headers.get('x-content-type-options'), from).toBe('nosniff');
  }
  return answers;
};

test('the command writes snippets, and says what to do when there is no site', async () => {
  const out = `${sites.fixture}-hosting`;
  const done = await runDesk([
    'src/desk/hosting.ts',
    '--site',
    sites.fixture,
    '--site',
    sites.real,
    '--out',
    out,
  ]);
  expect(done.code, done.output).toBe(0);
  expect(readPage(out, 'sourceline.nginx.conf')).toBe(formatNginx(rules));
  expect(readPage(out, 'sourceline.caddy')).toBe(formatCaddy(rules));
  expect(readPage(out, 'redirects.nginx.conf')).toContain('location = "/old-page/"');
  expect(readPage(out, 'redirects.caddy')).toContain('redir /old-page/ /standards/#how-firmly permanent');
  const failed = await runDesk(['src/desk/hosting.ts', '--site', `${sites.fixture}-nowhere`, '--out', out]);
  expect(failed.code).toBe(1);
  expect(failed.output).toContain('Build the site first');
});

describe('served as by npm start', () => {
  let site: ServedSite;
  beforeAll(async () => {
    site = await serveByPreview(sites.fixture, rules);
  });
  afterAll(async () => {
    await site.close();
  });

  test('every kind of file has its headers, and what is not there the page for lost readers', async () => {
    const { deviations, answers } = await findDeviations(site.origin, sites.fixture, rules);
    expect(deviations).toEqual([]);
    expect(answers).toBeGreaterThan(80);
  });

  test('every kind of page is A+ for Mozilla’s observatory', async (context) => {
    const observatory = provideObservatory();
    if ('lacking' in observatory) return context.skip(observatory.lacking);
    await expectBestGrades(observatory.path, site);
  }, 300_000);
});

describe('served by the real nginx', () => {
  test('every kind of file has its headers, and every kind of page is A+', async (context) => {
    const nginx = provideProgram('nginx');
    if ('lacking' in nginx) return context.skip(nginx.lacking);
    const site = await serveByNginx(
      nginx.path,
      sites.fixture,
      formatNginx(rules) + formatNginxRedirects(redirects),
    );
    try {
      expect(await listAnswers(site.origin)).toEqual(redirects);
      const { deviations, answers } = await findDeviations(site.origin, sites.fixture, rules);
      expect(deviations).toEqual([]);
      expect(answers).toBeGreaterThan(80);
      const observatory = provideObservatory();
      if (!('lacking' in observatory)) await expectBestGrades(observatory.path, site);
    } finally {
      await site.close();
    }
  }, 300_000);
});

describe('served by the real Caddy', () => {
  test('every kind of file has its headers', async (context) => {
    const caddy = provideProgram('caddy');
    if ('lacking' in caddy) return context.skip(caddy.lacking);
    const site = await serveByCaddy(
      caddy.path,
      sites.fixture,
      formatCaddy(rules),
      formatCaddyRedirects(redirects),
    );
    try {
      expect(await listAnswers(site.origin)).toEqual(redirects);
      const { deviations, answers } = await findDeviations(site.origin, sites.fixture, rules);
      expect(deviations).toEqual([]);
      expect(answers).toBeGreaterThan(80);
    } finally {
      await site.close();
    }
  }, 120_000);
});

/** A feed and a list have no policy of their own: their grade is that of the headers alone. */
const expectBestGrades = async (observatory: string, site: ServedSite): Promise<void> => {
  const addresses = [...pages, '/rss.xml', '/api/articles.json'];
  const grades = await gradeSite(observatory, site, addresses);
  expect(grades.map(({ address, grade }) => `${address} ${grade}`)).toEqual(
    addresses.map((address) => `${address} A+`),
  );
  expect(grades.flatMap(({ failed }) => failed)).toEqual([]);
};
