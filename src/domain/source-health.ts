import type { SourceHealth } from '../schemas/source-health.ts';
import type { Decay, Passage, Source } from './article.ts';
import { digestWords } from './claim-anchor.ts';

/** The name of a passage in the records of health: typesetting does not change it. */
export const toPassageDigest = ({ words }: Pick<Passage, 'words'>): string => digestWords(words);

/**
 * Judges what was found at an address by what a source has from there. A page that has moved or refuses programs
 * is there for readers. That words were never found proves nothing: a script may write them, or a paywall hide them.
 * @param health what was found, if anybody looked
 */
export const judgeHealth = (
  health: SourceHealth | undefined,
  { passages }: { readonly passages: readonly Pick<Passage, 'words'>[] },
): Decay | undefined => {
  if (health?.since === undefined) return undefined;
  const { state, since, seen, checked, words = {} } = health;
  if (state === 'gone') return { state, since, lastSeen: seen };
  if (state !== 'changed') return undefined;
  const lost = passages
    .flatMap((passage) => words[toPassageDigest(passage)] ?? [])
    .filter((found) => found < checked)
    .toSorted();
  return lost[0] === undefined ? undefined : { state, since, lastSeen: lost[0] };
};

/** A source that is not any more as it was cited. */
export type DecayedSource = Source & { readonly decay: Decay };

/** Whether a source is gone or changed. */
export const isDecayed = (source: Source): source is DecayedSource => source.decay !== undefined;
