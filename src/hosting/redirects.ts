import { feedFiles } from '../domain/address.ts';
import { toLink } from '../domain/addresses/base-path.ts';
import { sortBySpecificity } from '../domain/former-queries.ts';
import { type Redirect, toPage } from '../domain/redirects.ts';

const feedNames: readonly string[] = Object.values(feedFiles);

/** An address in two: before its query, and the parts of that. */
const splitQuery = (address: string): { readonly path: string; readonly query: readonly string[] } => {
  const [path = '', query = ''] = address.split('?');
  return { path, query: query === '' ? [] : query.split('&') };
};

const hasQuery = ({ from }: Redirect): boolean => from.includes('?');

/**
 * What a host is told: each page, and beside it each feed, since programs that read feeds look at no page.
 * @param isServed whether there is a file at an address
 * @param base where the site stands on the host
 * @param queries redirects from addresses that differ by a query alone: "/?p=12". They come first, those of
 *   more parts before those of fewer, and only where all that is at their path does not lead elsewhere already
 */
export const listHostRedirects = (
  redirects: readonly Redirect[],
  isServed: (address: string) => boolean,
  base = '',
  queries: readonly Redirect[] = [],
): Redirect[] => {
  const moved = new Set(redirects.map(({ from }) => from));
  return [
    ...sortBySpecificity(queries, ({ from }) => splitQuery(from).query.join('&'))
      .filter(({ from }) => hasQuery({ from, to: '' }) && !moved.has(splitQuery(from).path))
      .map(({ from, to }) => ({ from: from.replace(/^[^?]*/, encodeURI), to: encodeURI(to) })),
    ...redirects.flatMap(({ from, to }) => [
      // A header holds ASCII alone; headings have letters of every language.
      { from: encodeURI(from), to: encodeURI(to) },
      ...feedNames
        .map((name) => ({ from: `${from}${name}`, to: `${toPage(to)}${name}` }))
        .filter((feed) => isServed(feed.from) && isServed(feed.to)),
    ]),
  ].map(({ from, to }) => ({ from: toLink(from, base), to: toLink(to, base) }));
};

/**
 * The file "_redirects" that Netlify, Cloudflare Pages and their like read from a site's root. A line with a query is for
 * Netlify alone, which has to be told that it goes before the page at that path; the others pass it over.
 */
export const formatRedirectsFile = (redirects: readonly Redirect[]): string =>
  redirects
    .map((redirect) => {
      const { path, query } = splitQuery(redirect.from);
      return query.length === 0
        ? `${path} ${redirect.to} 301\n`
        : `${[path, ...query, redirect.to].join(' ')} 301!\n`;
    })
    .join('');

/** Reads such a file, for the forms that other servers need. */
export const parseRedirectsFile = (text: string): Redirect[] =>
  text.split('\n').flatMap((line) => {
    const [path, ...rest] = line.split(' ');
    const to = rest.at(-2);
    if (path === undefined || to === undefined) return [];
    const query = rest.slice(0, -2);
    return [{ from: query.length === 0 ? path : `${path}?${query.join('&')}`, to }];
  });

/** What a server compares an address with once it has read its codes; in quotation marks. */
const toDecoded = (from: string): string => decodeURI(from).replaceAll(/["\\]/g, String.raw`\$&`);

const escapeQuotes = (written: string): string => written.replaceAll(/["\\$]/g, encodeURIComponent);

/**
 * nginx knows each part of a query by its name, if that is plain; of several it compares what they are in one row, whatever
 * their order in the address.
 */
const toNginxRule = (query: readonly string[], to: string): string => {
  const parts = query.map((part) => /^([a-z\d_]+)=(.*)$/i.exec(part));
  const [only, ...others] = parts;
  const lead = (condition: string): string => `if (${condition}) { return 301 "${to}"; }`;
  if (parts.includes(null)) return lead(`$args = "${escapeQuotes(query.join('&'))}"`);
  if (others.length === 0) return lead(`$arg_${only?.[1] ?? ''} = "${escapeQuotes(only?.[2] ?? '')}"`);
  const names = parts.map((part) => `$arg_${part?.[1] ?? ''}`).join('&');
  const values = parts.map((part) => escapeQuotes(part?.[2] ?? '')).join('&');
  return `set $sourceline_query "${names}"; ${lead(`$sourceline_query = "${values}"`)}`;
};

/** Lines for the "server" block of nginx. */
export const formatNginxRedirects = (redirects: readonly Redirect[]): string[] => [
  ...Map.groupBy(redirects.filter(hasQuery), ({ from }) => splitQuery(from).path)
    .entries()
    .map(([path, group]) =>
      [
        `location = "${toDecoded(path)}" {`,
        ...group.map(({ from, to }) => `  ${toNginxRule(splitQuery(from).query, to)}`),
        '}',
      ].join('\n'),
    ),
  ...redirects
    .filter((redirect) => !hasQuery(redirect))
    .map(({ from, to }) => `location = "${toDecoded(from)}" { return 301 "${to}"; }`),
];

/**
 * Caddy's own matcher of queries asks for all parts or for any of them, depending on its version (2.6: any). Several that
 * are plain are asked for by an expression, which means the same in each.
 */
const toCaddyCondition = (query: readonly string[]): string => {
  const parts = query.map((part) => /^([a-z][\w-]*)=([\p{L}\p{M}\p{N}_.~-]*)$/iu.exec(part));
  if (query.length < 2 || parts.includes(null))
    return `query ${query.map((part) => `"${escapeQuotes(part)}"`).join(' ')}`;
  const conditions = parts.map(
    (part) => `{http.request.uri.query.${part?.[1] ?? ''}} == "${part?.[2] ?? ''}"`,
  );
  return `expression \`${conditions.join(' && ')}\``;
};

/** Lines for the block of the site in a Caddyfile. */
export const formatCaddyRedirects = (redirects: readonly Redirect[]): string[] => [
  ...redirects.filter(hasQuery).flatMap(({ from, to }, index) => {
    const { path, query } = splitQuery(from);
    const name = `@sourceline_query${String(index + 1)}`;
    return [
      `${name} {`,
      `\tpath "${toDecoded(path)}"`,
      `\t${toCaddyCondition(query)}`,
      '}',
      `redir ${name} ${to} permanent`,
    ];
  }),
  ...redirects
    .filter((redirect) => !hasQuery(redirect))
    .map(({ from, to }) => `redir ${decodeURI(from)} ${to} permanent`),
];
