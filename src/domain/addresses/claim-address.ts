import { claimsAddress, toSlug } from '../address.ts';
import { hasName } from '../unnamed-speaker.ts';

/** By what the statements of the site can be listed. */
export const claimFacetIds = ['status', 'speaker', 'topic', 'country', 'year'] as const;
export type ClaimFacetId = (typeof claimFacetIds)[number];

const folders: Readonly<Record<ClaimFacetId, string>> = {
  status: 'status',
  speaker: 'speakers',
  topic: 'topics',
  country: 'countries',
  year: 'years',
};

/** Address of the list of a facet's values: /claims/speakers/ */
export const claimFacetAddress = (facet: ClaimFacetId): string => `${claimsAddress}${folders[facet]}/`;

/** Address of the statements of one value: /claims/speakers/kcna/ */
export const claimValueAddress = (facet: ClaimFacetId, slug: string): string =>
  `${claimFacetAddress(facet)}${slug}/`;

/** A speaker as a piece of an address; a name without a Latin letter becomes its code points. */
export const toSpeakerSlug = (speaker: string): string =>
  toSlug(speaker) || Array.from(speaker, (character) => character.codePointAt(0)?.toString(16)).join('-');

/** Who asserts a statement, and how the original names them where this is a translation. */
interface Spoken {
  readonly speakers: readonly string[];
  readonly originalSpeakers?: readonly string[] | undefined;
}

/**
 * Those of a statement who have a name, each with its piece of an address: what it is listed by. A translation lists them
 * where the original does.
 */
export const listSpeakers = ({
  speakers,
  originalSpeakers = speakers,
}: Spoken): { readonly slug: string; readonly name: string }[] =>
  originalSpeakers.flatMap((original, index) =>
    hasName(original) ? [{ slug: toSpeakerSlug(original), name: speakers[index] ?? original }] : [],
  );
