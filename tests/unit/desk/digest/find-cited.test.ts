import { expect, it } from 'vitest';
import { findCited } from '../../../../src/desk/digest/find-cited.ts';
import { readStories } from '../../../../src/desk/digest/read-stories.ts';
import { parseFile } from '../../../../src/desk/reading/parse-file.ts';

/** A story as of 20 February 2026 with five sources: a and b of no special day, c to e dated around the 18th. */
const toStory = (body: string) => {
  const source = (id: string, date: string): string =>
    `  - id: ${id}\n    publisher: p\n    url: "https://example.com/${id}"\n    date: ${date}\n`;
  const text = `---
title: "On 18 February 2026 nothing is cited here"
standfirst: "S."
type: analysis
published: 2026-02-20T12:00:00Z
authors: [a]
topics: [t]
sources:
${source('a', '2026-01-01')}${source('b', '2026-03')}${source('c', '2026-02-17')}${source('d', '2026-02-18')}${source('e', '2026-02-20')}---

${body}
`;
  const path = 'articles/s/index.md';
  const { document } = parseFile({ path, bytes: new TextEncoder().encode(text) }, 'articles');
  const [story] = readStories([document], new Date('2026-11-22T12:00:00Z')).stories;
  if (story === undefined) throw new Error('The story cannot be read.');
  return story;
};

it.each([
  [
    'the sentence that names the day',
    'It rained [@a]. On 18 February it snowed [@b]. It thawed [@c].',
    ['b'],
  ],
  ['a day with its year', 'It snowed on 18 February 2026 [@b]. So it did [@a].', ['b']],
  ['no other year', 'It snowed on 18 February 2024 [@a].', ['d', 'e']],
  ['no longer number', 'It snowed on 118 February [@a].', ['d', 'e']],
  [
    'a statement in such a sentence',
    'On 18 February, :claim[it snowed]{by="P" status=claimed cite="b a"}, says P [@c].',
    ['b', 'a', 'c'],
  ],
  [
    'an item of a timeline',
    ':::timeline[T]\n- 2026-02-17: Rain [@a]\n- 2026-02-18 (claimed): Snow [@c; @b]\n:::',
    ['c', 'b'],
  ],
  ['an item of a list', '- Rain [@a]\n- Snow on 18 February [@b]\n- Thaw [@c]', ['b']],
  [
    'each source once, in the order of the text',
    'Snow, 18 February [@b]. More on 18 February [@a; @b].',
    ['b', 'a'],
  ],
  ['nothing in the next paragraph', 'It snowed on 18 February, nobody says\n\nIt rained [@a].', ['d', 'e']],
  ['sources of the day and two after, where the day is named nowhere', 'It rained [@a].', ['d', 'e']],
])('cites %s', (_, body, ids) => {
  expect(findCited(toStory(body), '2026-02-18', 'en-GB')).toEqual(ids);
});

it('reads a day without its year as one of the year in which the story goes out', () => {
  const story = toStory('It snowed on 18 February [@a].');
  expect(findCited(story, '2024-02-18', 'en-GB')).toEqual([]);
  expect(findCited(story, '2026-02-18', 'en-GB')).toEqual(['a']);
});

it('reads days as the site writes them', () => {
  expect(findCited(toStory('On February 18, 2026, it snowed [@a].'), '2026-02-18', 'en-US')).toEqual(['a']);
});
