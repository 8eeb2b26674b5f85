import { yearOf } from './dates.ts';

/** Stories of one calendar year in the site's zone. */
export interface YearGroup<Article> {
  readonly year: number;
  readonly articles: readonly Article[];
}

/** Groups stories by year, newest year first, keeping their order within a year. */
export const groupByYear = <Article extends { readonly publishedAt: Date }>(
  articles: readonly Article[],
  zone: string,
): YearGroup<Article>[] =>
  [...Map.groupBy(articles, (article) => yearOf(article.publishedAt, zone))]
    .map(([year, group]) => ({ year, articles: group }))
    .toSorted((a, b) => b.year - a.year);
