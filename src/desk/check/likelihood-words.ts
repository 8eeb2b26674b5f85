import type { ClaimAttributes } from '../../schemas/claim.ts';

/** Words and phrases of likelihood as people write them. */
export const likelihoodWord =
  /\b(?:almost\s+certain(?:ly)?|(?:(?:very|highly)\s+)?(?:(?:un)?likely|probably|improbable))\b/gi;

/**
 * The term of ICD 203 for a phrase that likelihoodWord finds. The directive pairs likely with probable, very
 * likely with highly probable, unlikely with improbable, and so on.
 */
export const toLikelihood = (written: string): NonNullable<ClaimAttributes['likelihood']> => {
  const words = written.toLowerCase();
  if (words.startsWith('almost')) return 'almost certain';
  const isStrong = /^(?:very|highly)\b/.test(words);
  if (/unlikely$|improbable$/.test(words)) return isStrong ? 'very unlikely' : 'unlikely';
  return isStrong ? 'very likely' : 'likely';
};
