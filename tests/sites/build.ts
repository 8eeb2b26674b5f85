/** Builds every site that tests look at: node tests/sites/build.ts */
import { buildSites } from './build-sites.ts';

await buildSites();
