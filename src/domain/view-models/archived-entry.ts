import type { Source } from '../article.ts';
import { formatCalendarDay } from '../dates.ts';
import type { Edition } from '../edition.ts';

/** A copy of a source in an archive. */
export interface ArchivedEntry {
  readonly url: string;
  /** Says what it is, and of which day where that is known. */
  readonly text: string;
  /** Its moment or day, for machines; undefined where it is not known. */
  readonly at: string | undefined;
}

/** The archived copy of a source, if it has one. */
export const toArchived = (
  { archived: url, archivedAt: at }: Pick<Source, 'archived' | 'archivedAt'>,
  edition: Edition,
): ArchivedEntry | undefined =>
  url === undefined
    ? undefined
    : {
        url,
        at,
        text:
          at === undefined
            ? edition.text.article.archivedCopy
            : edition.text.article.archivedCopyOf(formatCalendarDay(at.slice(0, 10), edition)),
      };

/**
 * The attributes by which programs find page, copy and moment together (Robust Links, 2025-03-17); none where the
 * moment is not known, without which the others mean nothing.
 */
export const toRobustLink = ({
  url,
  archived,
}: {
  readonly url: string;
  readonly archived: ArchivedEntry | undefined;
}): Readonly<Record<string, string>> =>
  archived?.at === undefined
    ? {}
    : { 'data-originalurl': url, 'data-versionurl': archived.url, 'data-versiondate': archived.at };
