import { feedFiles } from '../domain/address.ts';
import { toLink } from '../domain/addresses/base-path.ts';
import { type Redirect, toPage } from '../domain/redirects.ts';

const feedNames: readonly string[] = Object.values(feedFiles);

/**
 * What a host is told: each page, and beside it each feed, since programs that read feeds look at no page.
 * @param isServed whether there is a file at an address
 * @param base where the site stands on the host
 */
export const listHostRedirects = (
  redirects: readonly Redirect[],
  isServed: (address: string) => boolean,
  base = '',
): Redirect[] =>
  redirects
    .flatMap(({ from, to }) => [
      // A header holds ASCII alone; headings have letters of every language.
      { from: encodeURI(from), to: encodeURI(to) },
      ...feedNames
        .map((name) => ({ from: `${from}${name}`, to: `${toPage(to)}${name}` }))
        .filter((feed) => isServed(feed.from) && isServed(feed.to)),
    ])
    .map(({ from, to }) => ({ from: toLink(from, base), to: toLink(to, base) }));

/** The file "_redirects" that Netlify, Cloudflare Pages and their like read from a site's root. */
export const formatRedirectsFile = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');

/** Reads such a file, for the forms that other servers need. */
export const parseRedirectsFile = (text: string): Redirect[] =>
  text.split('\n').flatMap((line) => {
    const [from, to] = line.split(' ');
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });

/** What a server compares an address with once it has read its codes; in quotation marks. */
const toDecoded = (from: string): string => decodeURI(from).replaceAll(/["\\]/g, String.raw`\$&`);

/** Lines for the "server" block of nginx. */
export const formatNginxRedirects = (redirects: readonly Redirect[]): string[] =>
  redirects.map(({ from, to }) => `location = "${toDecoded(from)}" { return 301 "${to}"; }`);

/** Lines for the block of the site in a Caddyfile. */
export const formatCaddyRedirects = (redirects: readonly Redirect[]): string[] =>
  redirects.map(({ from, to }) => `redir ${decodeURI(from)} ${to} permanent`);
