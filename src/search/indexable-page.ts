import { createHash } from 'node:crypto';

/** A page to index: its address on the site and its HTML. */
export interface IndexablePage {
  readonly address: string;
  readonly html: string;
}

/** A page that is read only where it has to be indexed. */
export interface ListedPage {
  readonly address: string;
  /** Of its HTML. */
  readonly digest: string;
  /** Whether it is a story, or a dossier: an old address has a page too, of which there is nothing to find. */
  readonly isStory: boolean;
  readonly read: () => Promise<string>;
}

/** What is to be known of a page before it is indexed. */
export const examinePage = (html: string): Pick<ListedPage, 'digest' | 'isStory'> => ({
  digest: createHash('sha256').update(html).digest('base64'),
  isStory: html.includes('data-pagefind-body'),
});

/** A page that is held in memory. */
export const listPage = ({ address, html }: IndexablePage): ListedPage => ({
  address,
  ...examinePage(html),
  read: () => Promise.resolve(html),
});

/** Reads pages. */
export const readPages = (pages: readonly ListedPage[]): Promise<IndexablePage[]> =>
  Promise.all(pages.map(async ({ address, read }) => ({ address, html: await read() })));
