import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { cardsIntegration } from './cards/cards-integration.ts';
import { picturesIntegration } from './pictures/pictures-integration.ts';
import { listEditionFolders } from './domain/addresses/edition-address.ts';
import { run } from './run.ts';
import { searchIntegration } from './search/search-integration.ts';
import { site } from './site.ts';
import { digestOwnCode } from './store/code-digest.ts';

/** What is done around the printing of pages, whoever prints them. */
export const siteIntegrations: readonly AstroIntegration[] = [
  searchIntegration(
    { folder: join(run.cacheFolder, 'search'), digestCode: digestOwnCode },
    listEditionFolders(site),
  ),
  cardsIntegration(),
  picturesIntegration(),
];
