import type { GetStaticPaths } from 'astro';
import type { PublishedArticle } from '../../../../domain/article.ts';
import { listInEditions } from '../../../../store/newsroom.ts';
import { keyOutputs } from '../../../../store/output-keys.ts';

/**
 * Lists stories of every language, for a form of them that is another only when the story is.
 * @param hasForm whether a story has it
 */
export const toArticlePaths = (hasForm: (article: PublishedArticle) => boolean = () => true) =>
  (async () =>
    keyOutputs(
      await listInEditions(({ articles, edition }) =>
        articles
          .filter(hasForm)
          .map((article) => ({ params: { slug: article.slug }, props: { article, edition } })),
      ),
      ({ article }) => [article],
    )) satisfies GetStaticPaths;
