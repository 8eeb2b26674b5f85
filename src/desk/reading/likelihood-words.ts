import type { ClaimAttributes } from '../../schemas/claim.ts';

/** Words and phrases of likelihood as people write them, among them both rows of the directive's table. */
export const likelihoodWord =
  /\b(?:(?:almost|nearly)\s+certain(?:ly)?|almost\s+no\s+chance|remote\s+chance|roughly\s+even\s+(?:chance|odds)|(?:(?:very|highly)\s+)?(?:(?:un)?likely|(?:im)?probabl[ey]))\b/gi;

/**
 * The term of ICD 203 for a phrase that likelihoodWord finds. The directive pairs likely with probable, very
 * likely with highly probable, unlikely with improbable, almost no chance with remote, and so on.
 */
export const toLikelihood = (written: string): NonNullable<ClaimAttributes['likelihood']> => {
  const words = written.toLowerCase();
  if (/^(?:almost\s+no|remote)/.test(words)) return 'almost no chance';
  if (/^(?:almost|nearly)/.test(words)) return 'almost certain';
  if (words.startsWith('roughly')) return 'roughly even chance';
  const isStrong = /^(?:very|highly)\b/.test(words);
  if (/(?:unlikely|improbabl[ey])$/.test(words)) return isStrong ? 'very unlikely' : 'unlikely';
  return isStrong ? 'very likely' : 'likely';
};
