import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../../src/search/client/found-figure.ts';
import type { FoundArticle } from '../../../../src/search/client/pagefind.ts';

const article = (locations: readonly number[], facts: Partial<FoundArticle> = {}): FoundArticle => ({
  url: '/news/articles/geese/',
  excerpt: '',
  content: '',
  meta: {},
  filters: {},
  sub_results: [],
  anchors: [
    { element: 'h2', id: 'figure-skating-title', text: 'Figure skating title', location: 0 },
    { element: 'figure', id: 'figure-flights', text: '', location: 10 },
    { element: 'p', id: 'figure-flights-title', text: 'Most geese flew in May', location: 10 },
    { element: 'p', id: 'first', text: 'A paragraph', location: 20 },
    { element: 'p', id: 'figure-bridges-title', text: 'Two bridges for geese', location: 40 },
  ],
  locations,
  ...facts,
});

const titles = (found: FoundArticle): (readonly [string, number])[] =>
  findFigures(found).map(([{ text }, count]) => [text, count]);

describe('findFigures', () => {
  it('keeps their order where none was asked for', () => {
    expect(titles(article([3, 20, 39]))).toEqual([
      ['Most geese flew in May', 0],
      ['Two bridges for geese', 0],
    ]);
  });

  it.each([
    [[11], 'Most geese flew in May', 1],
    [[14], 'Most geese flew in May', 1],
    [[43], 'Two bridges for geese', 1],
    [[11, 40, 43], 'Two bridges for geese', 2],
    [[11, 43], 'Most geese flew in May', 1],
  ])('begins with the one whose title was asked for most: words at %j', (locations, title, count) => {
    expect(titles(article(locations))[0]).toEqual([title, count]);
  });

  it.each([15, 9, 44])('takes no word beside a title for one of it: %i', (location) => {
    expect(titles(article([location])).map(([, count]) => count)).toEqual([0, 0]);
  });

  it('finds none in a story without figures, whatever its headings are called', () => {
    const anchors = article([]).anchors.filter(({ id }) => !/^figure-(?:flights|bridges)-title$/.test(id));
    expect(anchors).toHaveLength(3);
    expect(findFigures(article([0], { anchors }))).toEqual([]);
  });
});
