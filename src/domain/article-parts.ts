/**
 * Ids of the parts that every story has beside its own headings. They begin with "story-", so that a heading
 * such as "Sources" in the text keeps its own id; links may name them.
 */
export const articleParts = {
  text: 'story-text',
  contents: 'story-contents',
  points: 'story-points',
  outlook: 'story-outlook',
  changes: 'story-changes',
  events: 'story-events',
  headCorrections: 'story-correction',
  corrections: 'story-corrections',
  claims: 'story-statements',
  sources: 'story-sources',
  related: 'story-related',
} as const;
