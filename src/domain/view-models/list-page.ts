import { hubPageAddress } from '../address.ts';
import type { Edition } from '../edition.ts';
import { type Paged, type PagerItem, toPager } from '../paging.ts';

/** Where a page is in its list. */
export interface ListPage {
  /** Entries of the whole list. */
  readonly total: number;
  /** Counted from 1. */
  readonly page: number;
  readonly pages: number;
  readonly pager: readonly PagerItem[];
  readonly newer: string | undefined;
  readonly older: string | undefined;
}

/**
 * Says where a page is in its list.
 * @param address of the first page
 */
export const toListPage = (address: string, { page, pages, total }: Paged<unknown>): ListPage => ({
  total,
  page,
  pages,
  pager: pages > 1 ? toPager(address, page, pages) : [],
  newer: page > 1 ? hubPageAddress(address, page - 1) : undefined,
  older: page < pages ? hubPageAddress(address, page + 1) : undefined,
});

/** What the head of a page of a list says: no two of its pages say the same. */
export const toListHead = (
  list: { readonly name: string; readonly description: string; readonly address: string },
  { page, pages }: Paged<unknown>,
  { text }: Edition,
): { readonly title: string; readonly description: string; readonly address: string } => ({
  title: page === 1 ? list.name : `${list.name}${text.punctuation.comma}${text.hub.pageOf(page, pages)}`,
  description: page === 1 ? list.description : text.hub.descriptionOfPage(list.description, page, pages),
  address: hubPageAddress(list.address, page),
});
