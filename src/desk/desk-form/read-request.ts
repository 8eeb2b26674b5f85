import type { IncomingMessage } from 'node:http';
import type { z } from 'astro/zod';
import { UserError } from '../user-error.ts';
import { deskWords } from './words.ts';

/** No story that people read comes near. */
const maxDraftBytes = 8_000_000;

/** Somebody sent more than may be sent. */
export class TooMuch extends UserError {}

/** @throws TooMuch */
export const readAll = async (request: IncomingMessage, maxBytes: number): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > maxBytes) throw new TooMuch(deskWords.refused.tooLarge);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

/**
 * Reads what a page sends of a story.
 * @throws UserError where it is too much, or something else
 */
export const readJson = async <Value>(request: IncomingMessage, schema: z.ZodType<Value>): Promise<Value> => {
  const bytes = await readAll(request, maxDraftBytes);
  try {
    return schema.parse(JSON.parse(bytes.toString()));
  } catch {
    throw new UserError(deskWords.refused.unreadable);
  }
};
