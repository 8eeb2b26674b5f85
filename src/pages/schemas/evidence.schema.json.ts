import { buildEvidenceSchema } from '../../feeds/evidence-json.ts';
import { loadNewsroom } from '../../store/newsroom.ts';

export const GET = async (): Promise<Response> => {
  const { edition } = await loadNewsroom();
  return new Response(buildEvidenceSchema(edition), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
};
