import type { FacetCounts } from '../../src/search/client/facets.ts';
import { openIndex } from '../sites/open-index.ts';
import { judgedQueries } from './judged-queries.ts';
import { buildOwnSite } from './measure-build.ts';
import type { Scratch } from './scratch.ts';

/** Among how many results the story that is meant should be. */
const depth = 3;

/** By what readers can narrow a search, and among how many values of each they choose. */
const formatFacets = (counts: FacetCounts): string =>
  Object.entries(counts)
    .map(([facet, values = {}]) => `${facet} ${String(Object.keys(values).length)}`)
    .toSorted()
    .join(', ');

/**
 * Builds the project's own content and asks it what readers would.
 * @returns how many queries found the story that is meant, those that did not, and how many values each facet has
 */
export const reportJudgedSearch = async (scratch: Scratch): Promise<string> => {
  const { asker } = await openIndex(await buildOwnSite(scratch));
  const missed: string[] = [];
  for (const [words, slug] of judgedQueries) {
    const { hits } = await asker.ask({ words, facets: {} });
    const articles = await Promise.all(hits.slice(0, depth).map((hit) => hit.data()));
    if (!articles.some((article) => article.url.endsWith(`/${slug}/`))) missed.push(`${words} → ${slug}`);
  }
  const found = judgedQueries.length - missed.length;
  return [
    `Own stories: ${String(found)} of ${String(judgedQueries.length)} judged queries find theirs among the first ${String(depth)}`,
    ...missed.map((query) => `  missed: ${query}`),
    `Values to narrow it by: ${formatFacets(await asker.loadTotals())}`,
  ].join('\n');
};
