import { toAbsolute } from '../domain/absolute-address.ts';
import { newsSitemapAddress, sitemapIndexAddress } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';

/** Writes robots.txt: everything may be read, and here are the lists of it. */
export const buildRobots = (edition: Edition): string =>
  [
    'User-agent: *',
    'Allow: /',
    '',
    ...[sitemapIndexAddress, newsSitemapAddress].map((address) => `Sitemap: ${toAbsolute(address, edition)}`),
    '',
  ].join('\n');
