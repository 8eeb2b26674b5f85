import { describe, expect, it } from 'vitest';
import { findFigure } from '../../../../src/search/client/found-figure.ts';
import type { FoundArticle } from '../../../../src/search/client/pagefind.ts';

const article = (locations: readonly number[], facts: Partial<FoundArticle> = {}): FoundArticle => ({
  url: '/news/articles/geese/',
  excerpt: '',
  meta: {},
  filters: {},
  sub_results: [],
  anchors: [
    { element: 'h2', id: 'figure-skating-title', text: 'Figure skating title', location: 0 },
    { element: 'figure', id: 'figure-flights', text: '', location: 10 },
    { element: 'p', id: 'figure-flights-title', text: 'Most geese flew in May', location: 10 },
    { element: 'p', id: 'figure-bridges-title', text: 'Two bridges for geese', location: 40 },
  ],
  locations,
  ...facts,
});

describe('findFigure', () => {
  it('takes the first figure where none was asked for', () => {
    expect(findFigure(article([3, 20, 39]))).toEqual({
      title: 'Most geese flew in May',
      href: '/news/articles/geese/#figure-flights',
      picture: '/news/articles/geese/figures/flights/small.svg',
      isAsked: false,
    });
  });

  it.each([
    [[11], 'Most geese flew in May'],
    [[14], 'Most geese flew in May'],
    [[43], 'Two bridges for geese'],
    [[11, 40, 43], 'Two bridges for geese'],
    [[11, 43], 'Most geese flew in May'],
  ])('takes the one whose title was asked for most: words at %j', (locations, title) => {
    expect(findFigure(article(locations))).toMatchObject({ title, isAsked: true });
  });

  it.each([15, 9, 44])('takes no word beside a title for one of it: %i', (location) => {
    expect(findFigure(article([location]))?.isAsked).toBe(false);
  });

  it('finds none in a story without figures, whatever its headings are called', () => {
    const [heading] = article([]).anchors;
    expect(findFigure(article([0], { anchors: heading === undefined ? [] : [heading] }))).toBeUndefined();
  });
});
