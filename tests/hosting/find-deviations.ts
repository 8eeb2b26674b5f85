import { readdirSync } from 'node:fs';
import { notFoundAddress } from '../../src/domain/address.ts';
import { type HeaderRule, toResponseHeaders } from '../../src/hosting/response-headers.ts';

/** Every kind of file of a site: one for each folder at the top, each name and each ending. */
const listKinds = (folder: string): string[] => {
  const kinds = new Map<string, string>();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^_(?:headers|redirects)$/.test(entry.name))
    .map((entry) => `${entry.parentPath.slice(folder.length)}/${entry.name}`.replaceAll('\\', '/'))
    .toSorted();
  for (const path of paths) {
    const [, top = '', ...rest] = path.split('/');
    const name = path.split('/').at(-1) ?? '';
    const kind = [rest.length === 0 ? name : top, rest.length > 1, name.replace(/^.*\d.*\./, '*.')].join(' ');
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return [...kinds.values()];
};

/** The header as a server may write it: in whatever case, and with or without a space. */
const normalise = (value: string | null): string => (value ?? '').toLowerCase().replaceAll('; ', ';');

/**
 * Asks a server for every kind of file of a site, and for what is not there, and compares its answers with
 * the one description of them.
 * @param origin of the server, without a slash at the end
 * @param moved addresses that it leads on from: findMisled looks at those
 * @param base where the site stands on its host
 * @returns what differs, a sentence each; and how many answers were looked at
 */
export const findDeviations = async (
  origin: string,
  folder: string,
  rules: readonly HeaderRule[],
  moved: ReadonlySet<string>,
  base = '',
): Promise<{ readonly deviations: readonly string[]; readonly answers: number }> => {
  const deviations: string[] = [];
  let answers = 0;
  const names = new Set(['Cache-Control', ...rules.flatMap(({ headers }) => Object.keys(headers))]);

  const ask = async (
    address: string,
    expected: { readonly statuses: readonly number[]; readonly like: string; readonly location?: string },
  ): Promise<void> => {
    const answer = await fetch(origin + base + address, { redirect: 'manual' });
    await answer.arrayBuffer();
    answers += 1;
    const note = (what: string): void => void deviations.push(`${address}: ${what}`);
    if (!expected.statuses.includes(answer.status)) {
      note(`status ${String(answer.status)}, not ${expected.statuses.join(' or ')}`);
    }
    const headers = toResponseHeaders(rules, expected.like);
    for (const name of names) {
      // A redirect has no body, so its type says nothing.
      if (name === 'Content-Type' && (headers[name] === undefined || expected.location !== undefined))
        continue;
      if (normalise(answer.headers.get(name)) !== normalise(headers[name] ?? null)) {
        note(`${name} is "${answer.headers.get(name) ?? ''}", not "${headers[name] ?? ''}"`);
      }
    }
    if (expected.like.endsWith('.html') && expected.location === undefined) {
      if (normalise(answer.headers.get('content-type')) !== 'text/html;charset=utf-8') {
        note(`a page of type ${String(answer.headers.get('content-type'))}`);
      }
    }
    if (expected.location !== undefined && answer.headers.get('location') !== expected.location) {
      note(`leads to ${String(answer.headers.get('location'))}, not to ${expected.location}`);
    }
    if (/\d/.test(answer.headers.get('server') ?? '')) note('the server tells its version');
    if (answer.headers.has('set-cookie')) note('a cookie');
  };

  for (const path of listKinds(folder)) {
    const address = path.replace(/index\.html$/, '');
    if (!moved.has(base + address)) await ask(address, { statuses: [200], like: path });
  }
  const lost = { statuses: [404], like: notFoundAddress };
  for (const address of [
    '/no-such-page/',
    '/_astro/no-such-file.js',
    '/no-such-topic/rss.xml',
    '/articles/no-such-story/evidence.json',
    '/api/no-such-list.json',
    '/_astro/',
    '/_headers',
    '/_redirects',
  ]) {
    await ask(address, lost);
  }
  await ask('/topics', { statuses: [301, 308], like: notFoundAddress, location: `${base}/topics/` });
  if (base !== '') {
    // What is beside the site on its host is not ours; only the way to it is.
    const { headers } = await fetch(origin + base, { redirect: 'manual' });
    answers += 1;
    if (headers.get('location') !== `${base}/`) deviations.push(`${base} does not lead to ${base}/`);
  }
  return { deviations, answers };
};
