import { toAbsolute } from '../domain/absolute-address.ts';
import { sitemapAddress } from '../domain/address.ts';
import type { SitePage } from '../domain/site-pages.ts';
import type { Edition } from '../domain/edition.ts';
import { toLater } from '../domain/last-change.ts';
import { toElement, toXmlDocument, type Xml } from './xml-element.ts';

/** What one file may hold (https://www.sitemaps.org/protocol.html), with room for the file's own frame. */
const limits = { pages: 50_000, bytes: 50_000_000 };

/** A file of the sitemap. */
export interface Sitemap {
  /** Counted from 1. */
  readonly number: number;
  readonly xml: string;
  /** When a page in it last changed; undefined where it names none. */
  readonly changedAt: Date | undefined;
}

const toLastModified = (at: Date): Xml => toElement('lastmod', at.toISOString());

const toUrl = ({ address, changedAt, languages }: SitePage, edition: Edition): Xml =>
  toElement('url', [
    toElement('loc', toAbsolute(address, edition)),
    toLastModified(changedAt),
    ...(languages.length > 1 ? languages : []).map((page) =>
      toElement('xhtml:link', [], {
        rel: 'alternate',
        hreflang: page.language,
        href: toAbsolute(page.address, edition),
      }),
    ),
  ]);

const namespaces = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

/**
 * Writes the sitemaps of the site: as many files as the limits of the protocol ask for, at least one.
 * @param pages in the order in which they are listed
 */
export const buildSitemaps = (
  pages: readonly SitePage[],
  edition: Edition,
  { pages: maxPages, bytes: maxBytes } = limits,
): Sitemap[] => {
  const files: { urls: Xml[]; bytes: number; changedAt: Date | undefined }[] = [];
  // The declaration and the root element, generously.
  const frame = 500;
  for (const page of pages) {
    const url = toUrl(page, edition);
    const bytes = Buffer.byteLength(url.xml) + 1;
    const last = files.at(-1);
    if (last && last.urls.length < maxPages && last.bytes + bytes <= maxBytes) {
      last.urls.push(url);
      last.bytes += bytes;
      last.changedAt = toLater(last.changedAt, page.changedAt);
    } else {
      files.push({ urls: [url], bytes: frame + bytes, changedAt: page.changedAt });
    }
  }
  return (files.length > 0 ? files : [{ urls: [], changedAt: undefined }]).map(
    ({ urls, changedAt }, index) => ({
      number: index + 1,
      xml: toXmlDocument('urlset', urls, namespaces),
      changedAt,
    }),
  );
};

/** Writes the list of the sitemaps. */
export const buildSitemapIndex = (sitemaps: readonly Sitemap[], edition: Edition): string =>
  toXmlDocument(
    'sitemapindex',
    sitemaps.map(({ number, changedAt }) =>
      toElement('sitemap', [
        toElement('loc', toAbsolute(sitemapAddress(number), edition)),
        ...(changedAt ? [toLastModified(changedAt)] : []),
      ]),
    ),
    { xmlns: namespaces.xmlns },
  );
