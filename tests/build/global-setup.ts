import { buildSites } from '../sites/build-sites.ts';

/** Builds the sites, unless whoever runs the tests has just done so (tests/run.ts). */
export default async (): Promise<void> => {
  if (process.env.SITES_ARE_BUILT === undefined) await buildSites();
};
