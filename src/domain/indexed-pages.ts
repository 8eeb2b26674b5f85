import { articlesAddress, dossiersAddress } from './address.ts';

/** Folders that hold the pages that the search reads, each in a folder of its own: stories and dossiers, of each language. */
export const indexedFolders: readonly string[] = [articlesAddress, dossiersAddress].map((address) =>
  address.replaceAll('/', ''),
);
