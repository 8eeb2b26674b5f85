import { countEdits } from '../../domain/edit-distance.ts';
import type { Finding } from './finding.ts';
import { quote } from './quote.ts';

/** How many slips an author may have made: one in three characters, and always one. */
const maxSlips = (a: string, b: string): number => Math.max(1, Math.round(Math.max(a.length, b.length) / 3));

const toWords = (id: string): string[] => id.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** The one candidate with all words of what was written: "missiles" for "missiles-and-deterrence". */
const findContaining = (written: string, candidates: readonly string[]): string | undefined => {
  const words = toWords(written);
  if (words.length === 0) return undefined;
  const containing = candidates.filter((candidate) => {
    const known = new Set(toWords(candidate.toLowerCase()));
    return words.every((word) => known.has(word));
  });
  return containing.length === 1 ? containing[0] : undefined;
};

/** Finds what the author probably meant, or nothing if no candidate is near. */
export const findClosest = (written: string, candidates: Iterable<string>): string | undefined => {
  const wanted = written.toLowerCase();
  const all = [...candidates];
  let closest: { readonly candidate: string; readonly slips: number } | undefined;
  for (const candidate of all) {
    const known = candidate.toLowerCase();
    const limit = Math.min(maxSlips(wanted, known), (closest?.slips ?? Infinity) - 1);
    const slips = countEdits(wanted, known, limit);
    if (slips <= limit) closest = { candidate, slips };
  }
  return closest?.candidate ?? findContaining(wanted, all);
};

/** " Did you mean …?", or nothing; to follow a sentence. */
export const formatSuggestion = (written: string, candidates: Iterable<string>): string => {
  const closest = findClosest(written, candidates);
  return closest === undefined ? '' : ` Did you mean ${quote(closest)}?`;
};

/** A sentence with what was meant, if that is near, or else with how it is written. */
export const suggestClosest = (
  begins: string,
  written: string,
  candidates: Iterable<string>,
  otherwise: string,
): Pick<Finding, 'message' | 'fix'> => {
  const closest = findClosest(written, candidates);
  return closest === undefined
    ? { message: `${begins} ${otherwise}` }
    : {
        message: `${begins} Did you mean ${quote(closest)}?`,
        fix: { written, right: closest },
      };
};
