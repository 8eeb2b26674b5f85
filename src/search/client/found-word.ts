/** Letters that make a word another form of itself, in English; a word of another script is not judged. */
const endings =
  /^(?:['’]?s|s['’]|es|ed|d|ing|ings|ers?|ors?|ly|al|ally|ist|ists|ism|ite|ites|i|is|an|ans|ian|ians|ese|n|ns|ment|ments|ness|able|ful|ion|ions|ation|ations|ize|ized|ise|ised|ity)$/u;

/** Of two letters so many words begin that no other ending tells a form: "US" is not in "used", nor "Un" in "Union". */
const endingsOfFew = /^['’]?s$/u;

const latin = /^[\p{Script=Latin}\p{M}'’-]+$/u;

const toPlain = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** A word without the sign of the genitive: "Kim's". */
const toBare = (word: string): string => toPlain(word).replace(/['’]s?$/u, '');

/** How a word that the index marked follows from one that was asked for. */
const follow = (marked: string, asked: string): 'form' | 'beginning' | undefined => {
  const [word, begun] = [toPlain(marked), toBare(asked)];
  if (!latin.test(marked) || !latin.test(asked) || !word.startsWith(begun)) return undefined;
  const rest = word.slice(begun.length);
  if (begun.length < 3) return rest === '' || endingsOfFew.test(rest) ? 'form' : 'beginning';
  // "Shipped" doubles the last letter of "ship".
  const plain = rest.startsWith(begun.at(-1) ?? '') && rest.length > 2 ? rest.slice(1) : rest;
  return rest === '' || endings.test(rest) || endings.test(plain) ? 'form' : 'beginning';
};

/** What was asked for. */
export interface Asked {
  /** The words of the query. */
  readonly words: readonly string[];
  /** Whether no story has the last of them as it stands, so that stories were found by what only begins with it. */
  readonly isBegun: boolean;
}

/**
 * Tells which marked words of a passage were asked for. The index marks all that begin like a word of the query: for
 * "Kim's" also "Kimball", for "Un" also "United". Only of a last word that is not finished counts what begins with it,
 * as long as the passage has no form of it.
 * @param marked words that the index marked in the passage
 */
export const findAskedFor = (
  { words: asked, isBegun }: Asked,
  marked: readonly string[],
): ReadonlySet<string> =>
  new Set(
    marked.filter((word) => {
      const ways = asked.map((each) => follow(word, each));
      // What is spelt otherwise or was corrected is marked for another reason.
      if (ways.includes('form') || !ways.includes('beginning')) return true;
      const begun = asked.at(ways.indexOf('beginning')) ?? '';
      const isFinished = !isBegun || begun !== asked.at(-1) || toBare(begun) !== toPlain(begun);
      return !isFinished && !marked.some((other) => follow(other, begun) === 'form');
    }),
  );
