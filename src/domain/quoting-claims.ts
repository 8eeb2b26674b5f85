import type { Claim, Passage, Source } from './article.ts';

/** Without capitals, and with neither spaces nor quotation marks that could differ. */
const toPlain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/«\s*|\s*»|["'“”„‘’‚「」『』]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * Finds the statements that a passage is for. One that has a name is for those that name it, and for no other.
 * @param source of the passage
 * @param claims those that rest on the source
 */
export const findClaimsOfPassage = (
  source: Pick<Source, 'id'>,
  passage: Pick<Passage, 'id' | 'words' | 'translation'>,
  claims: readonly Pick<Claim, 'number' | 'text' | 'originalText' | 'quotes'>[],
): number[] =>
  passage.id === undefined
    ? findQuotingClaims(passage, claims)
    : claims
        .filter(({ quotes = [] }) => quotes.includes(`${source.id}#${passage.id ?? ''}`))
        .map(({ number }) => number);

/**
 * Finds the statements whose words a passage has in them, or that have the passage in theirs: it is the evidence of
 * these, and says nothing for others that rest on the same source. A statement of a translation is compared in the words
 * of its original, since a passage is told once for all languages.
 * @param claims those that rest on the source
 */
export const findQuotingClaims = (
  { words, translation = words }: Pick<Passage, 'words' | 'translation'>,
  claims: readonly Pick<Claim, 'number' | 'text' | 'originalText'>[],
): number[] => {
  const said = toPlain(translation);
  return claims
    .filter(({ text, originalText = text }) => {
      const stated = toPlain(originalText);
      return stated.includes(said) || said.includes(stated);
    })
    .map(({ number }) => number);
};
