import { archiveAddress, yearAddress } from '../address.ts';
import { listYears } from '../hubs.ts';
import type { Newsroom } from '../newsroom.ts';
import { type StatusCount, toStatusCounts } from './evidence-glance.ts';
import { countHighest, type MonthBar, toMonthBars, toYearClaimsAddress } from './months.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';
import { toUntranslatedLinks, type UntranslatedLink } from './untranslated-link.ts';
import { formatPlain } from '../numbers.ts';

/** A year of the archive. */
export interface ArchiveYear {
  /** "2026" */
  readonly name: string;
  readonly address: string;
  readonly total: number;
  readonly claims: number;
  readonly claimsAddress: string | undefined;
  readonly statuses: readonly StatusCount[];
  readonly months: readonly MonthBar[];
}

/** The archive: a table of contents of the years, each by its months. */
export interface ArchivePage {
  readonly frame: PageFrame;
  readonly name: string;
  readonly description: string;
  readonly total: number;
  /** Newest first. */
  readonly years: readonly ArchiveYear[];
  readonly untranslated: readonly UntranslatedLink[];
}

/** Builds the archive. The bars of all years have one measure. */
export const buildArchivePage = (newsroom: Newsroom): ArchivePage => {
  const { edition, articles, surroundings } = newsroom;
  const { archiveTitle, archiveDescription } = edition.text.hub;
  const most = countHighest(articles, edition);
  return {
    frame: buildPageFrame({
      title: archiveTitle,
      description: archiveDescription,
      address: archiveAddress,
      surroundings,
      languages: newsroom.findLanguages(archiveAddress),
      trail: [],
    }),
    name: archiveTitle,
    description: archiveDescription,
    total: articles.length,
    untranslated: toUntranslatedLinks(newsroom, archiveAddress),
    years: listYears(newsroom).map(({ year, articles: own }) => {
      const claims = own.flatMap((article) => article.claims);
      return {
        name: formatPlain(year, edition),
        address: yearAddress(year),
        total: own.length,
        claims: claims.length,
        claimsAddress: toYearClaimsAddress(year, claims.length),
        statuses: toStatusCounts(claims, edition),
        months: toMonthBars(year, own, most, edition),
      };
    }),
  };
};
