import { hubPageAddress, yearAddress } from '../address.ts';
import { claimValueAddress } from '../addresses/claim-address.ts';
import type { PublishedArticle } from '../article.ts';
import { formatKnownDate, formatMonthName, toDay } from '../dates.ts';
import type { Edition } from '../edition.ts';
import type { ArticleCard } from './article-card.ts';
import { type StatusCount, toStatusCounts } from './evidence-glance.ts';

/** A month of a year, as a bar that leads to its stories. */
export interface MonthBar {
  /** "2026-02" */
  readonly id: string;
  /** "Feb" */
  readonly name: string;
  readonly total: number;
  /** Height of its bar, in hundredths of the highest. */
  readonly height: number;
  /** Where its stories begin; undefined for a month without one. */
  readonly address: string | undefined;
}

/** Stories of a month, as a page of their year shows them. */
export interface MonthGroup {
  /** "February 2026" */
  readonly name: string;
  /** "2026-02" */
  readonly id: string;
  /** Stories of the whole month, of which a page may show a part. */
  readonly total: number;
  readonly claims: number;
  readonly statuses: readonly StatusCount[];
  /** The story of the page that marks the most statements, the newest of several. */
  readonly lead: ArticleCard;
  readonly others: readonly ArticleCard[];
}

const monthOf = ({ publishedAt }: Pick<PublishedArticle, 'publishedAt'>, { zone }: Edition): string =>
  toDay(publishedAt, zone).slice(0, 7);

/** How many stories each month of a year has, by its id; months without one are left out. */
export const countMonths = (articles: readonly PublishedArticle[], edition: Edition): Map<string, number> =>
  new Map(
    [...Map.groupBy(articles, (article) => monthOf(article, edition))].map(([id, group]) => [
      id,
      group.length,
    ]),
  );

/** Stories of the month that has the most; 0 without any. */
export const countHighest = (articles: readonly PublishedArticle[], edition: Edition): number =>
  Math.max(0, ...countMonths(articles, edition).values());

/**
 * The twelve months of a year as bars.
 * @param articles of the year, in the order of its pages
 * @param most stories of the month with the highest bar
 */
export const toMonthBars = (
  year: number,
  articles: readonly PublishedArticle[],
  most: number,
  edition: Edition,
): MonthBar[] => {
  const months = articles.map((article) => monthOf(article, edition));
  return Array.from({ length: 12 }, (_, index) => {
    const id = `${String(year)}-${String(index + 1).padStart(2, '0')}`;
    const total = months.filter((month) => month === id).length;
    const first = months.indexOf(id);
    const page = hubPageAddress(yearAddress(year), Math.floor(first / edition.site.hubPageSize) + 1);
    return {
      id,
      name: formatMonthName(id, edition),
      total,
      height: Math.round((100 * total) / Math.max(1, most)),
      address: total === 0 ? undefined : `${page}#${id}`,
    };
  });
};

/** The list of the statements of a year; undefined where it has none. */
export const toYearClaimsAddress = (year: number, claims: number): string | undefined =>
  claims > 0 ? claimValueAddress('year', String(year)) : undefined;

/**
 * Groups the stories of a page of a year by month, in their order.
 * @param cards the stories of the page
 * @param articles all of the year
 */
export const groupByMonth = (
  cards: readonly ArticleCard[],
  articles: readonly PublishedArticle[],
  edition: Edition,
): MonthGroup[] => {
  const whole = Map.groupBy(articles, (article) => monthOf(article, edition));
  return [...Map.groupBy(cards, ({ day }) => day.iso.slice(0, 7))].flatMap(([id, shown]) => {
    const [lead] = shown.toSorted((a, b) => b.claims - a.claims);
    const all = whole.get(id) ?? [];
    const claims = all.flatMap((article) => article.claims);
    return lead === undefined
      ? []
      : [
          {
            id,
            name: formatKnownDate(id, edition),
            total: all.length,
            claims: claims.length,
            statuses: toStatusCounts(claims, edition),
            lead,
            others: shown.filter((card) => card !== lead),
          },
        ];
  });
};
