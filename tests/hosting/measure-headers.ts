import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatCaddy } from '../../src/hosting/format-caddy.ts';
import { formatNginx } from '../../src/hosting/format-nginx.ts';
import type { Redirect } from '../../src/domain/redirects.ts';
import { compressedEndings } from '../../src/hosting/compressed-types.ts';
import { readInlineDigests } from '../../src/hosting/inline-digests.ts';
import { formatCaddyRedirects, formatNginxRedirects } from '../../src/hosting/redirects.ts';
import { buildHeaderRules, type HeaderRule } from '../../src/hosting/response-headers.ts';
import { readRedirects } from '../../src/hosting/write-redirects-file.ts';
import { type Grade, gradeSite } from '../observatory/grade-site.ts';
import { provideObservatory } from '../observatory/provide-observatory.ts';
import { findDeviations } from './find-deviations.ts';
import { findMisled } from './find-misled.ts';
import { findPolicyFaults } from './find-policy-faults.ts';
import { findUncompressed } from './find-uncompressed.ts';
import { canMakeCertificates } from './make-certificate.ts';
import { listPageKinds } from './page-kinds.ts';
import { provideBrotli, provideProgram } from './provide-program.ts';
import { serveByCaddy } from './serve-by-caddy.ts';
import { serveByNginx } from './serve-by-nginx.ts';
import { serveByPreview } from './serve-by-preview.ts';
import type { PlainSite, ServedSite } from './served-site.ts';

/** What a site is served by: our own server, and the real ones of others. */
export const servers = ['npm start', 'nginx', 'caddy'] as const;
export type ServerName = (typeof servers)[number];

/** What came of asking a server for a site. */
export interface HeaderFigures {
  /** Answers looked at, and how they differ from the one description of them. */
  readonly answers: number;
  readonly deviations: readonly string[];
  /** Redirects followed, and what was wrong with them. */
  readonly redirects: number;
  readonly misled: readonly string[];
  /** What Mozilla's observatory says of each kind of page; none for Caddy, which is served without TLS here. */
  readonly grades: readonly Grade[];
  /** Files that a server of others sends at their full size, or twice compressed; and the endings of those it shrinks. */
  readonly uncompressed: readonly string[];
  readonly compressed: readonly string[];
  /** Files of which it sent the compressed form that lies beside them. */
  readonly precompressed: readonly string[];
  /** What Google's csp_evaluator finds in the policy as it was sent. */
  readonly policyFaults: readonly string[];
  /** What could not be had, so was not tried. */
  readonly lacking: readonly string[];
}

type Served = PlainSite & Partial<ServedSite>;

const serve = async (
  server: ServerName,
  folder: string,
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  base: string,
): Promise<Served | { readonly lacking: string }> => {
  if (server !== 'caddy' && !canMakeCertificates()) return { lacking: 'openssl is not installed.' };
  if (server === 'npm start') return serveByPreview(folder, rules, base);
  const program = provideProgram(server);
  if ('lacking' in program) return program;
  const root = base === '' ? folder : dirname(folder);
  const compressed = compressedEndings.filter((ending) => existsSync(join(folder, `index.html.${ending}`)));
  if (server === 'caddy') {
    const snippet = formatCaddy(rules, formatCaddyRedirects(redirects), base, compressed);
    return serveByCaddy(program.path, root, snippet);
  }
  const module = provideBrotli();
  const sent = compressed.filter((ending) => ending === 'gz' || module !== undefined);
  return serveByNginx(
    program.path,
    root,
    formatNginx(rules, formatNginxRedirects(redirects), base, sent),
    module,
  );
};

const grade = async (
  { httpsPort, redirectPort, certificate }: Served,
  folder: string,
): Promise<Pick<HeaderFigures, 'grades' | 'lacking'>> => {
  if (httpsPort === undefined || redirectPort === undefined || certificate === undefined) {
    return { grades: [], lacking: [] };
  }
  const observatory = provideObservatory();
  if ('lacking' in observatory) return { grades: [], lacking: [observatory.lacking] };
  // A feed and a list have no policy of their own: their grade is that of the headers alone.
  const addresses = [...listPageKinds(folder), '/rss.xml', '/api/articles.json'];
  const site = { httpsPort, redirectPort, certificate };
  return { grades: await gradeSite(observatory.path, site, addresses), lacking: [] };
};

/**
 * Serves a built site, follows its redirects, and looks at the headers of every kind of file and page.
 * @param grades has the pages graded as well, which takes its time and may have to fetch the observatory
 * @param base where the site stands on its host: the folder has that name
 */
export const measureHeaders = async (
  server: ServerName,
  folder: string,
  { grades, base = '' }: { readonly grades: boolean; readonly base?: string },
): Promise<HeaderFigures> => {
  const rules = buildHeaderRules(await readInlineDigests(folder));
  const redirects = await readRedirects([folder]);
  const site = await serve(server, folder, rules, redirects, base);
  if ('lacking' in site) {
    return {
      ...{ answers: 0, deviations: [], redirects: 0, misled: [], grades: [], policyFaults: [] },
      ...{ uncompressed: [], compressed: [], precompressed: [] },
      lacking: [site.lacking],
    };
  }
  // Our own server reads none of a host's files: the page at an old address leads on.
  const led = server === 'npm start' ? [] : redirects;
  try {
    const answer = await fetch(`${site.origin}${base}/`);
    const { faults } = findPolicyFaults(answer.headers.get('content-security-policy') ?? '');
    // Our own server is for looking, and sends everything as it is.
    const {
      faults: uncompressed,
      compressed,
      precompressed,
    } = server === 'npm start'
      ? { faults: [], compressed: [], precompressed: [] }
      : await findUncompressed(site.origin + base, folder);
    return {
      ...(await findDeviations(site.origin, folder, rules, new Set(led.map(({ from }) => from)), base)),
      ...(grades ? await grade(site, folder) : { grades: [], lacking: [] }),
      policyFaults: faults,
      uncompressed,
      compressed,
      precompressed,
      redirects: redirects.length,
      misled: await findMisled(site.origin, redirects, server === 'npm start' ? 'page' : 'status'),
    };
  } finally {
    await site.close();
  }
};
