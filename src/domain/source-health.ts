import type { SourceHealth } from '../schemas/source-health.ts';
import type { Decay, Passage, Source } from './article.ts';
import { digestWords } from './claim-anchor.ts';

/** The name of a passage in the records of health: typesetting does not change it. */
export const toPassageDigest = ({ words }: Pick<Passage, 'words'>): string => digestWords(words);

/**
 * Finds the passages that are not on their page any more. That words were never found proves nothing: a script may
 * write them, or a paywall hide them.
 * @returns for each of them the last day on which it was there; undefined for all others
 */
export const findLostPassages = (
  health: SourceHealth | undefined,
  passages: readonly Pick<Passage, 'words'>[],
): (string | undefined)[] =>
  passages.map((passage) => {
    if (health?.state !== 'changed') return undefined;
    const found = health.words?.[toPassageDigest(passage)];
    return found !== undefined && found < health.checked ? found : undefined;
  });

/**
 * Judges what was found at an address by what a source has from there. A page that has moved or refuses programs
 * is there for readers.
 * @param health what was found, if anybody looked
 */
export const judgeHealth = (
  health: SourceHealth | undefined,
  { passages }: { readonly passages: readonly Pick<Passage, 'words'>[] },
): Decay | undefined => {
  if (health?.since === undefined) return undefined;
  const { state, since, seen } = health;
  if (state === 'gone') return { state, since, lastSeen: seen };
  const [first] = findLostPassages(health, passages)
    .filter((day) => day !== undefined)
    .toSorted();
  return first === undefined ? undefined : { state: 'changed', since, lastSeen: first };
};

/** A source that is not any more as it was cited. */
export type DecayedSource = Source & { readonly decay: Decay };

/** Whether a source is gone or changed. */
export const isDecayed = (source: Source): source is DecayedSource => source.decay !== undefined;
