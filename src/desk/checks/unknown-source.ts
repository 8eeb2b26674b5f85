import { suggestClosest } from '../problems/closest.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';

/**
 * Says of a source that is cited and not listed what was meant.
 * @param listed ids of the sources
 * @param where what cites it
 */
export const toUnknownSource = (
  id: string,
  listed: Iterable<string>,
  where: 'story' | 'dossier' | 'original' = 'story',
): Pick<Finding, 'message' | 'fix'> =>
  suggestClosest(
    `${quote(id)} is not in the sources of ${where === 'original' ? 'the original' : `this ${where}`}.`,
    id,
    listed,
    `Add it to sources, with id: ${id}.`,
  );
