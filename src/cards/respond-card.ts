import type { ShareCard } from '../domain/share-card.ts';
import { keptCards } from './kept-cards.ts';

/** A card as an answer of an Astro endpoint. */
export const respondCard = async (card: ShareCard): Promise<Response> =>
  new Response(new Uint8Array(await keptCards.load(card)), { headers: { 'Content-Type': 'image/png' } });
