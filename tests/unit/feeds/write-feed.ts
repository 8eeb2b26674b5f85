import { writeAtom as writeAtomBytes } from '../../../src/feeds/atom.ts';
import type { FeedDocument } from '../../../src/feeds/feed.ts';
import { writeJsonFeed as writeJsonBytes } from '../../../src/feeds/json-feed.ts';
import { writeRss as writeRssBytes } from '../../../src/feeds/rss.ts';
import { edition } from '../made-up-edition.ts';

const join = (pieces: readonly Uint8Array[]): string => Buffer.concat(pieces).toString();

/** The three writers, as text to be read in a test. */
export const writeRss = (document: FeedDocument): string => join(writeRssBytes(document, edition));
export const writeAtom = (document: FeedDocument): string => join(writeAtomBytes(document, edition));
export const writeJsonFeed = (document: FeedDocument): string => join(writeJsonBytes(document, edition));
