import type { Hit, Pagefind } from './pagefind.ts';

/** Months in which the weight of being new halves. */
const halfLifeMonths = 12;
const toMonthNumber = (month: string): number => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return year * 12 + number;
};

/**
 * The month of every story by its id in the index, without loading one: all ids in the order of their dates,
 * dealt out by the number of stories that each month has.
 */
const readMonths = async (pagefind: Pagefind): Promise<ReadonlyMap<string, number>> => {
  // The counts of a filter are given once it is loaded, whichever of its values was asked for.
  await pagefind.preload(null, { filters: { month: { any: ['-'] } } });
  const { results, filters } = await pagefind.search(null, { sort: { date: 'asc' } });
  const months = new Map<string, number>();
  const totals = filters.month ?? {};
  let next = 0;
  for (const month of Object.keys(totals).toSorted()) {
    const total = totals[month] ?? 0;
    for (const { id } of results.slice(next, next + total)) months.set(id, toMonthNumber(month));
    next += total;
  }
  return months;
};

/**
 * Ranks by how well a story matches, gently raised the newer it is. Age counts from the newest month of the
 * index, so that an archive nobody adds to keeps its order.
 * @returns a function from hits to hits in their new order
 */
export const loadRecencyRanking = async (
  pagefind: Pagefind,
): Promise<(hits: readonly Hit[]) => readonly Hit[]> => {
  const months = await readMonths(pagefind);
  const newest = Math.max(0, ...months.values());
  const weigh = ({ id, score }: Hit): number => {
    const ageMonths = newest - (months.get(id) ?? 0);
    // A story of the newest month has twice the score of one of long ago.
    return score * (1 + 2 ** (-ageMonths / halfLifeMonths));
  };
  return (hits) => hits.toSorted((a, b) => weigh(b) - weigh(a));
};
