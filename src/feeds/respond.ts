import type { FeedForm } from '../domain/address.ts';
import { writeAtom } from './atom.ts';
import { mediaTypes } from './document-links.ts';
import type { FeedDocument } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss } from './rss.ts';

const writers: Readonly<Record<FeedForm, (document: FeedDocument) => Buffer<ArrayBuffer>[]>> = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
};

/**
 * A document of a feed in one of its forms, as an answer of an Astro endpoint. It goes out piece by piece:
 * joined, it would be copied twice more, and thousands of such copies keep the garbage collector busy.
 */
export const respondWithFeed = (document: FeedDocument, form: FeedForm): Response => {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      for (const piece of writers[form](document)) controller.enqueue(piece);
      controller.close();
    },
  });
  return new Response(body, { headers: { 'Content-Type': `${mediaTypes[form]}; charset=utf-8` } });
};
