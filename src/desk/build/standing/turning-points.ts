import { newsMs, overdueAfterMs } from '../../../domain/public-moment.ts';
import { mostAheadMs } from '../../checks/check-future-dates.ts';
import type { Document } from '../../reading/document.ts';

/**
 * When, without a change to any file, another site would be built, or the check would say something else: at a moment
 * that is written in a file, or so long before or after it. Whoever has anything else depend on the moment of a build
 * adds its distance here (turning-points.test.ts knows who asks for it).
 * @param agedAfterDays of the site
 */
const listDistances = (agedAfterDays: number): number[] => [
  // Stories become public, stop developing or leading; what was planned has happened.
  0,
  // Today has come somewhere on earth.
  -mostAheadMs,
  // Questions are overdue.
  overdueAfterMs,
  // Stories are no news any more.
  newsMs,
  // Stories have aged.
  agedAfterDays * 86_400_000,
];

/** A moment, a day, a month or a year, as the schemas take them. */
const written = /^\d{4}(?:-\d\d(?:-\d\d(?:T.*)?)?)?$/i;

/** Tells every moment in a value, in milliseconds; of a day, a month or a year when it begins in UTC. */
const tellMoments = (value: unknown, tell: (time: number) => void): void => {
  if (value instanceof Date) tell(value.getTime());
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) tellMoments(part, tell);
  else if (typeof value === 'string' || typeof value === 'number') {
    const text = String(value);
    const time = written.test(text) ? Date.parse(text) : Number.NaN;
    if (!Number.isNaN(time)) tell(time);
  }
};

/** Every moment that is written in content, each once, in milliseconds. */
export const listMoments = (documents: readonly Document[]): readonly number[] => {
  const moments = new Set<number>();
  for (const { fields } of documents) tellMoments(fields?.value, (time) => moments.add(time));
  return [...moments];
};

/**
 * Up to when a build for another moment would give the same site, and the check the same report.
 * @param moments that are written in content
 * @param moment of the build, in milliseconds
 * @returns in milliseconds; the moment itself is not among those of which it is said
 */
export const findCalmUntil = (moments: readonly number[], moment: number, agedAfterDays: number): number => {
  const distances = listDistances(agedAfterDays);
  let next = Infinity;
  for (const time of moments)
    for (const distance of distances) {
      const turn = time + distance;
      if (turn >= moment && turn < next) next = turn;
    }
  return next;
};
