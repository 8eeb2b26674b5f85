import { toDocumentRoute } from './_document-route.ts';

export const { getStaticPaths, GET } = toDocumentRoute('json');
