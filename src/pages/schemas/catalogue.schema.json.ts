import { buildCatalogueSchema } from '../../feeds/catalogue.ts';
import { respondAs } from '../../feeds/respond-as.ts';

export const GET = (): Response => respondAs('schema', buildCatalogueSchema());
