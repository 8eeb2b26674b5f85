import { findClosest } from '../problems/closest.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';

/**
 * Says of a source that a story cites and does not list what was meant.
 * @param listed ids of its sources
 */
export const toUnknownSource = (id: string, listed: Iterable<string>): Pick<Finding, 'message' | 'fix'> => {
  const closest = findClosest(id, listed);
  return {
    message: `${quote(id)} is not in the sources of this story.${
      closest === undefined ? ` Add it to sources, with id: ${id}.` : ` Did you mean ${quote(closest)}?`
    }`,
    ...(closest === undefined ? {} : { fix: { written: id, right: closest } }),
  };
};
