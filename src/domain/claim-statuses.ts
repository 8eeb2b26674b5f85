import type { ClaimBasis, ClaimStatus } from './content-types.ts';

/** Every status, from the firmest on. */
export const claimStatuses = [
  'confirmed',
  'claimed',
  'assessed',
  'disputed',
] as const satisfies readonly ClaimStatus[];

/** Why one source is enough for what is confirmed. */
export const claimBases = ['official-count', 'acting-party'] as const satisfies readonly ClaimBasis[];
