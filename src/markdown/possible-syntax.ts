/** Links written as [words](address), of words and addresses in which nothing else can be read. */
const plainLink = /(?<!\\)\[(?!\^)[^\][\\`<^]*\]\([^\s()<>\\`]*\)/g;

/** What GitHub's Markdown would make a link of, or would begin to. */
const addressLike = /https?:|www\.|[\w.+-]@/i;

/**
 * Which of GitHub's syntax a text may hold. What is said not to be there is not; what is said to be possible need not
 * be there. Looking for bare addresses at every letter doubles the time of reading, and hardly any text has one that
 * is not in a link.
 */
export const findPossibleSyntax = (
  markdown: string,
): { readonly mayHoldTables: boolean; readonly mayHoldAddresses: boolean } => ({
  // The line below a table's head has a stroke, or else a colon beside a hyphen.
  mayHoldTables: /\||:-|-:/.test(markdown),
  mayHoldAddresses: addressLike.test(markdown.replaceAll(plainLink, '')),
});
