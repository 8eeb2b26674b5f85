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
    // The last version is what the story itself says.
    ({ article, known, languages }) => [
      article,
      { before: known.slice(0, -1), since: known.at(-1)?.at },
      languages,
    ],
  )) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(buildEvidenceJson(props.article, props.edition, props.known, props.languages), {
    headers: { 'Content-Type': 'application/json' },
  });
