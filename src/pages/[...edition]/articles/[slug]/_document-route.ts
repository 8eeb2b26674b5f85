import type { APIRoute, GetStaticPaths } from 'astro';
import type { PublishedArticle } from '../../../../domain/article.ts';
import {
  type DocumentKind,
  documentTypes,
  listFilesBeside,
  toDocumentKind,
} from '../../../../domain/documents/document.ts';
import { loadDocument } from '../../../../store/documents.ts';
import { listInEditions } from '../../../../store/newsroom.ts';

interface Props {
  readonly [name: string]: unknown;
  readonly article: PublishedArticle;
  readonly file: string;
}

/**
 * The files of one kind beside stories: what their tables show, and the documents they link to. Each kind has a route of
 * its own: only of one that is named with its ending does Astro know that its addresses end in no slash.
 */
export const toDocumentRoute = (
  kind: DocumentKind,
): { readonly getStaticPaths: GetStaticPaths; readonly GET: APIRoute<Props> } => ({
  getStaticPaths: () =>
    listInEditions(({ articles }) =>
      articles.flatMap((article) =>
        listFilesBeside(article)
          .filter((file) => toDocumentKind(file) === kind)
          .map((file) => ({
            params: { slug: article.slug, document: file.slice(0, -kind.length - 1) },
            props: { article, file },
          })),
      ),
    ),
  GET: async ({ props }) =>
    new Response(await loadDocument(props.article, props.file), {
      headers: { 'Content-Type': documentTypes[kind] },
    }),
});
