import { join } from 'node:path';
import type { ShareCard } from '../domain/share-card.ts';
import { run } from '../run.ts';
import { openCardStore } from './card-store.ts';

const load = openCardStore(join(run.cacheFolder, 'cards'));

/** A card as an answer of an Astro endpoint. */
export const respondCard = async (card: ShareCard): Promise<Response> =>
  new Response(new Uint8Array(await load(card)), { headers: { 'Content-Type': 'image/png' } });
