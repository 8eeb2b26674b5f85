const firstSyllable = 0xac00;
const finals = 28;

/** Whether the last syllable of a word ends in a consonant; of two forms of a particle, that decides. */
const endsInConsonant = (word: string): boolean =>
  ((word.codePointAt(word.length - 1) ?? firstSyllable) - firstSyllable) % finals !== 0;

/** Particles that follow a consonant, a vowel, or either. */
const afterConsonant = /(?:으로[서써]?|이(?:라[는고도서]|랑|었다|다)|[을은이과])$/;
const afterVowel = /[를는가와]$/;
const longAfterVowel = /(?:라[는고도서]|랑|였다)$/;
const afterAny =
  /(?:(?:에서|에게|으로|까지|부터|에|로)(?:는|도|만|의|부터)|에서|에게|한테|께서|까지|부터|처럼|보다|밖에|마다|조차|마저|로[서써]|[에의로도만])$/;

/** Fewest syllables that must remain, so that a short noun is not cut by accident. */
const minSyllables = 2;

/** Of these, what hardly any noun of two syllables ends in by itself, as "결과" (result) and "지도" (map) do in others. */
const safeAfterConsonant = /(?:으로|을)$/;
const safeAfterVowel = /[를는]$/;
const safeAfterAny = /(?:에서|에게|까지|부터|처럼|보다|에)$/;

/** Takes a particle from a word where enough remains, and the sound before it is one that it follows. */
const stripParticle = (
  word: string,
  patterns: readonly (readonly [particle: RegExp, follows: 'consonant' | 'vowel' | 'any'])[],
  fewest: number,
): string => {
  for (const [particle, follows] of patterns) {
    const stem = word.replace(particle, '');
    if (stem === word || stem.length < fewest) continue;
    if (follows === 'any' || (follows === 'consonant') === endsInConsonant(stem)) return stem;
  }
  return word;
};

/**
 * A Korean word without its final particle and the sign of a plural: "미사일을" → "미사일". The index knows nouns
 * as they were written, and a search by the bare noun finds them with every particle.
 */
export const stripKorean = (word: string): string => {
  const noun = stripParticle(
    word,
    // Of two that fit, the longer one.
    [
      [afterConsonant, 'consonant'],
      [longAfterVowel, 'vowel'],
      [afterAny, 'any'],
      [afterVowel, 'vowel'],
    ],
    minSyllables,
  );
  return noun.length > minSyllables ? noun.replace(/들$/, '') : noun;
};

/** The same where one syllable remains, for a word that no story has: "빵을" → "빵". */
export const stripShortKorean = (word: string): string =>
  stripParticle(
    word,
    [
      [safeAfterConsonant, 'consonant'],
      [safeAfterAny, 'any'],
      [safeAfterVowel, 'vowel'],
    ],
    1,
  );
