import type { FinishedPages, FinishedSite } from '../finish-pages.ts';
import { formatReason } from '../../format-reason.ts';
import { changeKeptSite, type KeptFile, type KeptSite, replaceKept, stage } from './kept-site.ts';
import { isIndexedPage, type SitePath } from './site-path.ts';

/** A site whose files are there, before its pages are finished. */
export interface Printing {
  /** Everything that is printed, by its file below the folder of the site. */
  readonly paths: ReadonlyMap<string, SitePath>;
  /** What was taken from the build before. */
  readonly taken: ReadonlyMap<string, KeptFile>;
  /** Files that Astro put there without printing them. */
  readonly assets: readonly string[];
  /** What was kept before; nothing where Astro has built the site itself. */
  readonly former: KeptSite | undefined;
}

/** Where what is kept lies, and what it all depends on besides content. */
export interface KeptPlace {
  readonly folder: string;
  /** As the build begins. */
  readonly key: string;
  /** As it is now. */
  readonly findKey: () => string;
  /** Tells those at the keyboard what they did not expect. */
  readonly tell: (line: string) => void;
}

/** Where a build from nothing gathers what it will keep. */
export const toNextFolder = (folder: string): string => `${folder}.next`;

/**
 * Holds fast for the next build, once the search has read them, what will be finished now.
 * @param made folder of the new site
 * @returns the pages that are finished, with what they allow themselves inline
 */
export const takeFinished = (
  { folder }: KeptPlace,
  made: string,
  { paths, taken, former }: Printing,
): FinishedPages => {
  stage(
    former === undefined ? toNextFolder(folder) : folder,
    made,
    [...paths.keys()].filter((file) => isIndexedPage(file) && !taken.has(file)),
  );
  return new Map(
    [...taken].flatMap(([file, { digests }]) => (digests === undefined ? [] : [[file, digests]])),
  );
};

/**
 * Keeps a site for the next build, once it is out. Where that cannot be, the next build begins from nothing: that is
 * said, and fails nothing.
 * @param output folder of the new site
 */
export const keepPrinting = async (
  { folder, key, findKey, tell }: KeptPlace,
  output: string,
  { paths, taken, assets, former }: Printing,
  { pages, files }: FinishedSite,
): Promise<void> => {
  const target = former === undefined ? toNextFolder(folder) : folder;
  const printed = [...paths]
    .filter(([file]) => !taken.has(file))
    .map(([file, path]) => [file, { key: path.key, digests: pages.get(file) }] as const);
  try {
    if (former === undefined && findKey() !== key) throw new Error('the code has been changed meanwhile');
    const change = { same: taken, printed: new Map(printed), assets, all: files };
    await changeKeptSite(target, output, key, change, former);
    if (target !== folder) await replaceKept(target, folder);
  } catch (error) {
    tell(`Nothing could be kept for the next build, which will take longer: ${formatReason(error)}.`);
  }
};
