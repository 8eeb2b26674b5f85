import { site } from '../../site.ts';

/** Folders of the languages besides the site's own: "/ar". */
export const editionFolders: readonly string[] = Object.keys(site.editions).map((language) => `/${language}`);
