import type { PartOfStory } from '../../domain/translation-digest.ts';

/** What an editor calls several of a kind. */
const plurals: Readonly<Record<PartOfStory, readonly [one: string, several: string]>> = {
  title: ['title', 'titles'],
  standfirst: ['standfirst', 'standfirsts'],
  kicker: ['kicker', 'kickers'],
  'key point': ['key point', 'key points'],
  'lead picture': ['lead picture', 'lead pictures'],
  question: ['question', 'questions'],
  correction: ['correction', 'corrections'],
  change: ['change', 'changes'],
  heading: ['heading', 'headings'],
  paragraph: ['paragraph', 'paragraphs'],
  item: ['list item', 'list items'],
  statement: ['statement', 'statements'],
  figure: ['title of a box or figure', 'titles of boxes or figures'],
  row: ['table row', 'table rows'],
  note: ['footnote', 'footnotes'],
  picture: ['picture', 'pictures'],
};

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * Counts parts of a story in words, statements first.
 *
 * in:  heading 1, statement 2
 * out: "2 statements and 1 heading"
 */
export const formatParts = (counts: ReadonlyMap<PartOfStory, number>): string =>
  list.format(
    [...counts]
      .toSorted(([a], [b]) => Number(b === 'statement') - Number(a === 'statement'))
      .map(([kind, count]) => `${String(count)} ${plurals[kind][count === 1 ? 0 : 1]}`),
  );
