import { toEdition } from '../../src/domain/edition.ts';
import type { Site } from '../../src/site.ts';
import { shippedColours } from '../../src/site-file.ts';
import { en } from '../../src/text/en.ts';

/**
 * The newsroom of unit tests. It is made up, so that they say nothing of whoever owns this site; and it stands in
 * another zone than UTC, so that a forgotten zone shows.
 */
const site: Site = {
  name: 'The Pond Post',
  tagline: 'All that swims',
  description: 'Made-up news of a made-up pond.',
  url: 'https://pond.example',
  tagAuthority: 'pond.example,2020-05-01',
  language: 'en',
  editions: {},
  zone: 'Asia/Tokyo',
  logo: undefined,
  icon: '/icon.svg',
  colours: shippedColours,
  borders: 'neutral',
  contentVersion: 1,
  precompressed: false,
  hubPageSize: 4,
  feedSize: 20,
  subjectFeedDays: 30,
  subjectFeedSize: 2,
  feedArchiveSize: 40,
  agedAfterDays: 365,
  wordsPerMinute: 238,
};

/** The edition that unit tests speak. */
export const edition = toEdition(site, en);
