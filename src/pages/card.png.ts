import { respondCard } from '../cards/respond-card.ts';
import { toSiteShareCard } from '../domain/share-card.ts';
import { loadNewsroom } from '../store/newsroom.ts';

export const GET = async (): Promise<Response> => respondCard(toSiteShareCard(await loadNewsroom()));
