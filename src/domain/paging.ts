import { hubPageAddress } from './address.ts';

/** Statements on one page of a list of them. */
export const claimsPageSize = 100;

/** One page of a long list. */
export interface Paged<Item> {
  readonly items: readonly Item[];
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

/** How many pages a list has: at least one, also for an empty list. */
export const countPages = (total: number, pageSize: number): number =>
  Math.max(1, Math.ceil(total / pageSize));

/**
 * Cuts a list into pages.
 * @param pageSize items on one page, at least 1
 * @returns at least one page, also for an empty list
 */
export const paginate = <Item>(items: readonly Item[], pageSize: number): Paged<Item>[] => {
  const pages = countPages(items.length, pageSize);
  return Array.from({ length: pages }, (_, index) => ({
    items: items.slice(index * pageSize, (index + 1) * pageSize),
    page: index + 1,
    pages,
    total: items.length,
  }));
};

/** A link of a pager: a page number with its address, or a gap where pages are left out. */
export type PagerItem =
  { readonly page: number; readonly address: string; readonly isCurrent: boolean } | 'gap';

/** First, last and the neighbours of the current page, with gaps between. */
export const toPager = (hub: string, page: number, pages: number): PagerItem[] => {
  const shown = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 1,
  );
  return shown.flatMap((number, index) => {
    const item = { page: number, address: hubPageAddress(hub, number), isCurrent: number === page };
    const before = shown[index - 1];
    return before !== undefined && number - before > 1 ? (['gap', item] as const) : [item];
  });
};
