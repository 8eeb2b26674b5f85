import type { GetStaticPaths } from 'astro';
import { listInEditions } from '../../../../store/newsroom.ts';
import { keyOutputs } from '../../../../store/output-keys.ts';

/** Every story of every language, for a form of it that is another only when the story is. */
export const listArticlePaths = (async () =>
  keyOutputs(
    await listInEditions(({ articles, edition }) =>
      articles.map((article) => ({ params: { slug: article.slug }, props: { article, edition } })),
    ),
    ({ article }) => [article],
  )) satisfies GetStaticPaths;
