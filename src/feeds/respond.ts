import { type FeedForm, feedMediaTypes } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import { writeAtom } from './atom.ts';
import type { FeedDocument } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { PiecesResponse } from './pieces-response.ts';
import { writeRss } from './rss.ts';

const writers: Readonly<
  Record<FeedForm, (document: FeedDocument, edition: Edition) => Buffer<ArrayBuffer>[]>
> = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
};

/** A document of a feed in one of its forms, as an answer of an Astro endpoint. */
export const respondWithFeed = (document: FeedDocument, form: FeedForm, edition: Edition): Response =>
  new PiecesResponse(writers[form](document, edition), {
    headers: { 'Content-Type': `${feedMediaTypes[form]}; charset=utf-8` },
  });
