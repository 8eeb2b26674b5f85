import { expect, it } from 'vitest';
import { examineFile } from '../../../../src/desk/check/examine-file.ts';
import { listCheckedStories } from '../../../../src/desk/build/checked-story.ts';
import { countHeld, formatHeldCount } from '../../../../src/desk/preview/count-held.ts';

const article = (name: string, fields: string) =>
  examineFile({
    path: `articles/${name}/index.md`,
    bytes: new TextEncoder().encode(`---\n${fields}\n---\n\nText.\n`),
  })?.document;
const stories = listCheckedStories(
  [
    article('out', 'published: 2026-01-01T00:00:00Z'),
    article('now', 'published: 2026-03-01T05:00:00Z'),
    article('then', 'published: 2026-03-01T06:00:00Z'),
    article('later', 'published: 2026-03-01T06:00:01Z'),
    article('draft', 'published: 2026-01-01T00:00:00Z\ndraft: true'),
    article('unreadable', 'published: someday'),
  ].filter((document) => document !== undefined),
);

it('tells drafts from what will be out by the moment of the preview and from what will not', () => {
  expect(countHeld(stories, new Date('2026-03-01T05:00:00Z'), new Date('2026-03-01T06:00:00Z'))).toEqual({
    drafts: 1,
    future: 1,
    embargoed: 1,
  });
});

it('looks back as well: what is out now may not have been then', () => {
  expect(countHeld(stories, new Date('2026-03-02T00:00:00Z'), new Date('2026-02-01T00:00:00Z'))).toEqual({
    drafts: 1,
    future: 0,
    embargoed: 3,
  });
});

it.each([
  [
    { drafts: 1, future: 1, embargoed: 1 },
    '1 draft, 1 story that will be out by then, 1 story still under embargo then',
  ],
  [
    { drafts: 2, future: 0, embargoed: 3 },
    '2 drafts, 0 stories that will be out by then, 3 stories still under embargo then',
  ],
])('says it in words: %j', (count, words) => {
  expect(formatHeldCount(count, false)).toBe(words);
});

it('speaks of now where no other moment is asked for', () => {
  expect(formatHeldCount({ drafts: 1, future: 0, embargoed: 2 }, true)).toBe(
    '1 draft, 2 stories under embargo',
  );
});
