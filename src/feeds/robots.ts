import { toAbsolute } from '../domain/absolute-address.ts';
import { newsSitemapAddress } from './news-sitemap.ts';
import { sitemapIndexAddress } from './sitemap.ts';

/** Writes robots.txt: everything may be read, and here are the lists of it. */
export const buildRobots = (): string =>
  [
    'User-agent: *',
    'Allow: /',
    '',
    ...[sitemapIndexAddress, newsSitemapAddress].map((address) => `Sitemap: ${toAbsolute(address)}`),
    '',
  ].join('\n');
