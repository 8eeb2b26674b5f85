import { suggestClosest } from '../problems/closest.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';

/**
 * Says of a source that a story cites and does not list what was meant.
 * @param listed ids of its sources
 */
export const toUnknownSource = (id: string, listed: Iterable<string>): Pick<Finding, 'message' | 'fix'> =>
  suggestClosest(
    `${quote(id)} is not in the sources of this story.`,
    id,
    listed,
    `Add it to sources, with id: ${id}.`,
  );
