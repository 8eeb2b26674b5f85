const firstSyllable = 0xac00;
const finals = 28;

/** Whether the last syllable of a word ends in a consonant; of two forms of a particle, that decides. */
const endsInConsonant = (word: string): boolean =>
  ((word.codePointAt(word.length - 1) ?? firstSyllable) - firstSyllable) % finals !== 0;

/** Particles that follow a consonant, a vowel, or either. */
const afterConsonant = /(?:으로|[을은이과])$/;
const afterVowel = /[를는가와]$/;
const afterAny =
  /(?:(?:에서|에게|으로|까지|부터|에|로)(?:는|도|만|의)|에서|에게|까지|부터|처럼|보다|[에의로도만])$/;

/** Fewest syllables that must remain, so that a short noun is not cut by accident. */
const minSyllables = 2;

const stripParticle = (word: string): string => {
  for (const pattern of [afterConsonant, afterAny, afterVowel]) {
    const stem = word.replace(pattern, '');
    if (stem === word || stem.length < minSyllables) continue;
    if (pattern === afterAny || (pattern === afterConsonant) === endsInConsonant(stem)) return stem;
  }
  return word;
};

/**
 * A Korean word without its final particle and the sign of a plural: "미사일을" → "미사일". The index knows nouns
 * as they were written, and a search by the bare noun finds them with every particle.
 */
export const stripKorean = (word: string): string => {
  const noun = stripParticle(word);
  return noun.length > minSyllables ? noun.replace(/들$/, '') : noun;
};
