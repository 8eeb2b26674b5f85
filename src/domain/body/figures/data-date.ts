import type { Source } from '../../article.ts';
import { formatDay, formatKnownDate } from '../../dates.ts';
import type { Edition } from '../../edition.ts';
import { compareText } from '../../order.ts';
import { formatSourceDate } from '../../source-date.ts';
import type { BodyMatter } from '../part-kind.ts';

/** A month or a year can be its last day: of what is known less exactly nothing newer may be left out. */
const toLatest = (date: string): string => `${date}-99-99`.slice(0, '2026-02-19'.length);

const findNewest = <Dated extends Pick<Source, 'date'>>(sources: readonly Dated[]): Dated | undefined =>
  sources.toSorted((a, b) => compareText(toLatest(b.date), toLatest(a.date)))[0];

/**
 * Says of when the data of a figure are: as the editor writes it; or else how new the newest of its sources is, which
 * they cannot be newer than; or, where nothing is cited, of which day the story is.
 * @param asof as the editor writes it: YYYY, YYYY-MM or YYYY-MM-DD
 * @param sourceIds of the figure and of everything in it
 */
export const sayDataDate = (
  asof: string | undefined,
  sourceIds: readonly string[],
  { sources, publishedAt }: Pick<BodyMatter, 'sources' | 'publishedAt'>,
  edition: Edition,
): string[] => {
  const { asOf, sourcesOf, sourcesDated, drawnFor } = edition.text.figures;
  if (asof !== undefined) return [asOf(formatKnownDate(asof, edition))];
  const cited = sources.filter(({ id }) => sourceIds.includes(id));
  const newest = findNewest(cited);
  if (newest === undefined) {
    return publishedAt === undefined ? [] : [drawnFor(formatDay(publishedAt, edition))];
  }
  const date = formatSourceDate(newest, edition);
  return [
    cited.every((source) => source.date === newest.date) ? sourcesOf(cited.length, date) : sourcesDated(date),
  ];
};
