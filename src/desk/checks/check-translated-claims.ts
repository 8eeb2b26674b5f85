import { toSpeakers } from '../../domain/evidence.ts';
import { hasStatement } from '../../domain/translation-digest.ts';
import { listClaimDestinations } from '../addresses/destinations.ts';
import { suggestClosest } from '../problems/closest.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import type { BodyClaim } from '../reading/body-claim.ts';
import type { Content, Document } from '../reading/document.ts';
import { listTranslations, readTranslates } from '../reading/translations.ts';

/** A statement of an original. */
interface Told {
  /** Its anchor without "claim-". */
  readonly name: string;
  readonly words: string;
  readonly by: string | undefined;
}

const listTold = (original: Document): Told[] => {
  const claims = (original.body?.claims ?? []).filter(({ place }) => place === 'text');
  return listClaimDestinations(original).map(({ anchor, words }, index) => ({
    name: anchor.replace('claim-', ''),
    words,
    by: claims[index]?.attributes.get('by')?.value,
  }));
};

const nameOf = ({ attributes }: BodyClaim): string | undefined => attributes.get('of')?.value;

/** Finds statements of a translation that its original does not have, and those that it lacks or has twice. */
export const checkTranslatedClaims = (content: Content): Finding[] =>
  listTranslations(content).flatMap(({ translation, original }) =>
    original?.body === undefined || translation.body === undefined
      ? []
      : checkClaims(translation, translation.body.claims, listTold(original)),
  );

const checkClaims = (
  translation: Document,
  claims: readonly BodyClaim[],
  told: readonly Told[],
): Finding[] => {
  const translates = readTranslates(translation);
  // What the original has no longer is behind it, and what is new in it, too: that is told elsewhere.
  const hasSeen = (name: string): boolean => translates === undefined || hasStatement(translates, name);
  const byName = new Map(told.map((one) => [one.name, one]));
  const met = new Set<string>();
  const inText = claims.flatMap((claim): Finding[] => {
    const name = nameOf(claim);
    if (name === undefined) return [];
    const offset = claim.attributes.get('of')?.valueOffset ?? claim.offset;
    const original = byName.get(name);
    if (original === undefined) {
      if (translates !== undefined && hasSeen(name)) return [];
      return [
        {
          id: 'unknown-statement',
          file: translation,
          offset,
          ...suggestClosest(
            `The original has no statement ${quote(name)}.`,
            name,
            byName.keys(),
            'Write its anchor there without "claim-": it is in the address of the statement.',
          ),
        },
      ];
    }
    if (met.has(name)) {
      return [
        {
          id: 'unpaired-statement',
          file: translation,
          offset,
          message: `The statement ${quote(name)} is marked above already. Keep only the words here.`,
        },
      ];
    }
    met.add(name);
    return judgeSpeakers(claim, original).map((message) => ({
      id: 'different-speakers' as const,
      file: translation,
      offset: claim.attributes.get('by')?.valueOffset ?? claim.offset,
      message,
    }));
  });
  return [
    ...inText,
    ...told.flatMap(({ name, words }, index): Finding[] => {
      if (met.has(name) || !hasSeen(name)) return [];
      // Where it belongs: after what stands before it in the original.
      const before = told.slice(0, index).findLast((one) => met.has(one.name))?.name;
      const after = claims.find((claim) => before !== undefined && nameOf(claim) === before);
      return [
        {
          id: 'unpaired-statement',
          file: translation,
          offset: after?.offset ?? 0,
          message: `The original states ${quote(words)}, and nothing here is marked as that. Mark it: :claim[…]{of=${name}}.`,
        },
      ];
    }),
  ];
};

const countParties = (n: number): string => `${String(n)} ${n === 1 ? 'party' : 'parties'}`;

/** Each name stands for the one at the same place in the original. */
const judgeSpeakers = ({ attributes }: BodyClaim, { by }: Told): string[] => {
  const written = attributes.get('by')?.value;
  if (written === undefined) return [];
  if (by === undefined)
    return ['The original does not say who asserts this. Delete by="…" here, or add it there.'];
  const [here, there] = [toSpeakers(written).length, toSpeakers(by).length];
  return here === there
    ? []
    : [
        `"by" names ${countParties(here)} here, and ${countParties(there)} in the original: ${quote(by)}. Name the same ones in the same order, separated by "; ".`,
      ];
};
