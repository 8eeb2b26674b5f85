import GithubSlugger from 'github-slugger';

/** What a heading is called that has neither a letter nor a digit. */
const wordless = 'heading';

/**
 * Makes ids of the words of the headings of one text, no two of them alike: those of GitHub, with accents in one piece.
 * @param headings the words of each, in the order of the text
 * @param anchors ids that editors gave to places of the same text
 */
export const toHeadingIds = (headings: readonly string[], anchors: Iterable<string> = []): string[] => {
  const slugger = new GithubSlugger();
  for (const anchor of anchors) slugger.occurrences[anchor] = 0;
  const plain = new GithubSlugger();
  const ids = headings.map((words) => {
    const composed = words.normalize('NFC').trim();
    plain.reset();
    return /[^-]/.test(plain.slug(composed)) ? slugger.slug(composed) : undefined;
  });
  // Whoever has words keeps their id, whatever is above.
  return ids.map((id) => id ?? slugger.slug(wordless));
};
