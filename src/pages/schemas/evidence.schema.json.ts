import { buildEvidenceSchema } from '../../feeds/evidence-json.ts';

export const GET = (): Response =>
  new Response(buildEvidenceSchema(), { headers: { 'Content-Type': 'application/schema+json' } });
