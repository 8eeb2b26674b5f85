import { buildDossiersSchema } from '../../feeds/dossiers-json.ts';
import { respondAs } from '../../feeds/respond-as.ts';
import { loadNewsroom } from '../../store/newsroom.ts';

export const GET = async (): Promise<Response> => {
  const { edition } = await loadNewsroom();
  return respondAs('schema', buildDossiersSchema(edition));
};
