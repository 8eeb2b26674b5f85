import { writeAtom as writeAtomBytes } from '../../../src/feeds/atom.ts';
import type { FeedDocument } from '../../../src/feeds/feed.ts';
import { writeJsonFeed as writeJsonBytes } from '../../../src/feeds/json-feed.ts';
import { writeRss as writeRssBytes } from '../../../src/feeds/rss.ts';

/** The three writers, as text to be read in a test. */
export const writeRss = (document: FeedDocument): string => writeRssBytes(document).toString();
export const writeAtom = (document: FeedDocument): string => writeAtomBytes(document).toString();
export const writeJsonFeed = (document: FeedDocument): string => writeJsonBytes(document).toString();
