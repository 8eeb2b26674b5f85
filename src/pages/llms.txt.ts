import { buildLlms } from '../feeds/llms.ts';
import { respondAs } from '../feeds/respond-as.ts';
import { loadNewsrooms } from '../store/newsroom.ts';

export const GET = async (): Promise<Response> => respondAs('plain', buildLlms(...(await loadNewsrooms())));
