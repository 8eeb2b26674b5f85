import { respondAs } from '../feeds/respond-as.ts';
import { buildRobots } from '../feeds/robots.ts';

export const GET = (): Response => respondAs('plain', buildRobots());
