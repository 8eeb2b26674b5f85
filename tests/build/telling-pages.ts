import { toPageKind } from '../hosting/page-kinds.ts';
import { sites } from '../sites/built-sites.ts';
import { isLedOn, readSite } from './site-files.ts';

/** A page by its path below the folder of its site. */
type Page = readonly [path: string, bytes: Buffer];

/** The smallest and the largest. */
const takeEnds = (pages: readonly Page[]): readonly Page[] => {
  const sorted = pages.toSorted(([, one], [, other]) => one.length - other.length);
  return [...new Set([sorted.at(0), sorted.at(-1)])].filter((page) => page !== undefined);
};

/**
 * The pages of a site that a slow judge reads. Of the made-up one, in which every awkward case is written, that is all;
 * of a real one, which has hundreds of pages of publishers and speakers that one template prints, it is every story, and
 * of each other kind the smallest page and the largest.
 */
export const readTellingPages = (folder: string): readonly Page[] => {
  const pages = [...readSite(folder)].filter(
    ([path]) => path.endsWith('.html') && !path.startsWith('pagefind/'),
  );
  if (folder === sites.fixture) return pages;
  const kinds = Map.groupBy(pages, ([path, bytes]) =>
    // What leads on elsewhere is a kind, wherever it is.
    isLedOn(bytes.toString()) ? 'led on' : toPageKind(`/${path.replace(/index\.html$/, '')}`),
  );
  return [...kinds].flatMap(([kind, ofKind]) =>
    kind === toPageKind('/articles/any/') ? ofKind : takeEnds(ofKind),
  );
};
