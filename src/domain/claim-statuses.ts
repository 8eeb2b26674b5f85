import type { ClaimStatus } from './content-types.ts';

/** Every status, from the firmest on. */
export const claimStatuses = [
  'confirmed',
  'claimed',
  'assessed',
  'disputed',
] as const satisfies readonly ClaimStatus[];
