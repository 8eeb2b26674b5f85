import { calendarFile, feedFiles, picturesAddress } from '../domain/address.ts';
import { formatPolicy, type InlineDigests } from './content-security-policy.ts';

/** Where a rule holds. */
export type Place =
  | { readonly kind: 'everywhere' }
  /** Everything below a path that begins and ends with a slash. */
  | { readonly kind: 'folder'; readonly path: string }
  /** Files of a name, in whatever folder. */
  | { readonly kind: 'file'; readonly name: string }
  /** Files whose name ends so, in whatever folder. */
  | { readonly kind: 'ending'; readonly ending: string };

/** Response headers of a part of the site. No header is given to one address by two rules. */
export interface HeaderRule {
  readonly place: Place;
  readonly headers: Readonly<Record<string, string>>;
}

/** Where no rule says otherwise: kept, but asked for again each time, so that a correction is seen at once. */
export const defaultHeaders: Readonly<Record<string, string>> = { 'Cache-Control': 'no-cache' };

/** Their names hold a digest of their content. */
const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Documents made to be read by scripts and services of others. */
const readableByAll = { 'Access-Control-Allow-Origin': '*' };

/** Powers that no page needs; "self" keeps the button that copies an address. */
const permissions = [
  'accelerometer=()',
  'autoplay=()',
  'camera=()',
  'clipboard-write=(self)',
  'display-capture=()',
  'encrypted-media=()',
  'fullscreen=()',
  'geolocation=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'picture-in-picture=()',
  'publickey-credentials-get=()',
  'screen-wake-lock=()',
  'usb=()',
  'xr-spatial-tracking=()',
].join(', ');

const file = (name: string, type: string): HeaderRule => ({
  place: { kind: 'file', name },
  headers: { 'Content-Type': `${type}; charset=utf-8`, ...readableByAll },
});

const folder = (path: string, headers: HeaderRule['headers']): HeaderRule => ({
  place: { kind: 'folder', path },
  headers,
});

/**
 * The one description of the site's response headers; every host's own form is written from it. The reasons
 * are in docs/decisions/0015-headers-from-one-source.md.
 * @param digests of what is inline in the pages
 */
export const buildHeaderRules = (digests: InlineDigests): readonly HeaderRule[] => [
  {
    place: { kind: 'everywhere' },
    headers: {
      'Content-Security-Policy': formatPolicy(digests),
      'Strict-Transport-Security': 'max-age=31536000',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': permissions,
      'Cross-Origin-Opener-Policy': 'same-origin',
      // Pictures are shown by feed readers and previews on hosts of their own.
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  folder('/_astro/', immutable),
  folder(picturesAddress, immutable),
  folder('/pagefind/filter/', immutable),
  folder('/pagefind/fragment/', immutable),
  folder('/pagefind/index/', immutable),
  folder('/api/', { 'Content-Type': 'application/json; charset=utf-8', ...readableByAll }),
  folder('/schemas/', { 'Content-Type': 'application/schema+json; charset=utf-8', ...readableByAll }),
  file(feedFiles.rss, 'application/rss+xml'),
  file(feedFiles.atom, 'application/atom+xml'),
  file(feedFiles.json, 'application/feed+json'),
  file('feeds.opml', 'text/x-opml'),
  file(calendarFile, 'text/calendar'),
  file('index.md', 'text/markdown'),
  file('evidence.json', 'application/json'),
  file('evidence.jsonld', 'application/ld+json'),
  file('oembed.json', 'application/json'),
  file('llms.txt', 'text/plain'),
  {
    place: { kind: 'ending', ending: '.csv' },
    headers: { 'Content-Type': 'text/csv; charset=utf-8', ...readableByAll },
  },
];

/** Whether an address of the site lies in a place. */
export const isIn = (address: string, place: Place): boolean => {
  switch (place.kind) {
    case 'everywhere':
      return true;
    case 'folder':
      return address.startsWith(place.path);
    case 'file':
      return address.endsWith(`/${place.name}`);
    case 'ending':
      return address.endsWith(place.ending);
  }
};

/** The headers of the file that is served at an address. */
export const toResponseHeaders = (
  rules: readonly HeaderRule[],
  address: string,
): Readonly<Record<string, string>> =>
  Object.assign(
    {},
    defaultHeaders,
    ...rules.filter(({ place }) => isIn(address, place)).map(({ headers }) => headers),
  ) as Record<string, string>;
