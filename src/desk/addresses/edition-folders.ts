import { listEditionFolders } from '../../domain/addresses/edition-address.ts';
import { site } from '../../site.ts';

/** Folders of the languages besides the site's own: "/ar". */
export const editionFolders: readonly string[] = listEditionFolders(site);
