import { respondAs } from '../feeds/respond-as.ts';
import { buildRobots } from '../feeds/robots.ts';
import { loadNewsroom } from '../store/newsroom.ts';

export const GET = async (): Promise<Response> => {
  const { edition } = await loadNewsroom();
  return respondAs('plain', buildRobots(edition));
};
