import { respondCard } from '../cards/respond-card.ts';
import { toHubShareCard } from '../domain/share-card.ts';
import { site } from '../site.ts';
import { loadNewsroom } from '../store/newsroom.ts';

export const GET = async (): Promise<Response> => {
  const { articles } = await loadNewsroom();
  return respondCard(
    toHubShareCard({ kicker: '', name: site.tagline, description: site.description }, articles),
  );
};
