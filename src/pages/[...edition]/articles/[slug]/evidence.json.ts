import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { articleEvidenceAddress } from '../../../../domain/address.ts';
import { buildEvidenceJson } from '../../../../feeds/evidence-json.ts';
import { listInEditions } from '../../../../store/newsroom.ts';
import { keyOutputs } from '../../../../store/output-keys.ts';

export const getStaticPaths = (async () =>
  keyOutputs(
    await listInEditions(({ articles, edition, findKnownVersions, findLanguages }) =>
      articles.map((article) => ({
        params: { slug: article.slug },
        props: {
          article,
          edition,
          known: findKnownVersions(article),
          languages: findLanguages(articleEvidenceAddress(article.slug)),
        },
      })),
    ),
    ({ article, known, languages }) => [article, known, languages],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(buildEvidenceJson(props.article, props.edition, props.known, props.languages), {
    headers: { 'Content-Type': 'application/json' },
  });
