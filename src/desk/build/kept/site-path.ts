import { indexedFolders } from '../../../domain/indexed-pages.ts';

/** An address of the site that a page or a document is printed for. */
export interface SitePath {
  /** As Astro names it, with or without a slash at its end. */
  readonly pathname: string;
  readonly type: 'page' | 'endpoint';
  /** Stands for everything that is printed there (store/output-keys.ts); without one it is printed in every build. */
  readonly key: string | undefined;
}

/** The file that Astro writes for an address, below the folder of the site, with forward slashes. */
export const toOutputFile = ({ pathname, type }: Pick<SitePath, 'pathname' | 'type'>): string => {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (type === 'endpoint') return path;
  if (path === '') return 'index.html';
  return path === '404' ? '404.html' : `${path}/index.html`;
};

/** The address by which Astro asks for it, below the site's. */
export const toRequestPath = ({ pathname, type }: Pick<SitePath, 'pathname' | 'type'>): string => {
  const path = pathname.replace(/^\/|\/$/g, '');
  return path === '' || type === 'endpoint' ? `/${path}` : `/${path}/`;
};

const indexedPage = new RegExp(String.raw`^(?:[^/]+/)?(?:${indexedFolders.join('|')})/[^/]+/index\.html$`);

/** The page of a story or of a dossier, which the search reads as it was printed. */
export const isIndexedPage = (file: string): boolean => indexedPage.test(file);

/** What our own steps put beside what is printed: they look at it in every build. */
export const isOfSteps = (file: string): boolean => file.startsWith('pagefind/');
