import { yearOf } from './dates.ts';

/** Stories of one calendar year in the site's zone. */
export interface YearGroup<Story> {
  readonly year: number;
  readonly stories: readonly Story[];
}

/** Groups stories by year, newest year first, keeping their order within a year. */
export const groupByYear = <Story extends { readonly publishedAt: Date }>(
  stories: readonly Story[],
  zone: string,
): YearGroup<Story>[] =>
  [...Map.groupBy(stories, (story) => yearOf(story.publishedAt, zone))]
    .map(([year, group]) => ({ year, stories: group }))
    .toSorted((a, b) => b.year - a.year);
