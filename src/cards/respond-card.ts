import type { FigurePicture } from '../domain/figure-picture.ts';
import type { ShareCard } from '../domain/share-card.ts';
import { keptCards, keptFigures } from './kept-cards.ts';

const respond = (png: Uint8Array): Response =>
  new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });

/** A card as an answer of an Astro endpoint. */
export const respondCard = async (card: ShareCard): Promise<Response> => respond(await keptCards.load(card));

/** The picture of a figure as an answer of an Astro endpoint. */
export const respondFigure = async (figure: FigurePicture): Promise<Response> =>
  respond(await keptFigures.load(figure));

/** Cards of paths that need not be printed again have to be kept all the same. @returns the paths */
export const noteCards = async <Path extends { readonly props: { readonly card: ShareCard } }>(
  paths: readonly Path[],
): Promise<readonly Path[]> => {
  for (const { props } of paths) await keptCards.note(props.card);
  return paths;
};

/** The same for pictures of figures. */
export const noteFigures = async <Path extends { readonly props: { readonly picture: FigurePicture } }>(
  paths: readonly Path[],
): Promise<readonly Path[]> => {
  for (const { props } of paths) await keptFigures.note(props.picture);
  return paths;
};
