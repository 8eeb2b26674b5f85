import { describe, expect, it } from 'vitest';
import { paginate, toPager } from '../../../src/domain/paging.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('paginate', () => {
  it('gives an empty list one empty page', () => {
    expect(paginate([], 20)).toEqual([{ items: [], page: 1, pages: 1, total: 0 }]);
  });

  it.each([
    { total: 1, sizes: [1] },
    { total: 19, sizes: [19] },
    { total: 20, sizes: [20] },
    { total: 21, sizes: [20, 1] },
    { total: 40, sizes: [20, 20] },
    { total: 41, sizes: [20, 20, 1] },
  ])('cuts $total items into pages of $sizes', ({ total, sizes }) => {
    const pages = paginate(numbers(total), 20);
    expect(pages.map(({ items }) => items.length)).toEqual(sizes);
    expect(pages.map(({ page }) => page)).toEqual(numbers(sizes.length));
    expect(pages.every((page) => page.pages === sizes.length && page.total === total)).toBe(true);
    expect(pages.flatMap(({ items }) => items)).toEqual(numbers(total));
  });
});

describe('toPager', () => {
  const toLabels = (page: number, pages: number): string =>
    toPager('/topics/geese/', page, pages)
      .map((item) => (item === 'gap' ? '…' : item.isCurrent ? `[${String(item.page)}]` : String(item.page)))
      .join(' ');

  it.each([
    { page: 1, pages: 1, shown: '[1]' },
    { page: 1, pages: 2, shown: '[1] 2' },
    { page: 2, pages: 3, shown: '1 [2] 3' },
    { page: 1, pages: 9, shown: '[1] 2 … 9' },
    { page: 3, pages: 9, shown: '1 2 [3] 4 … 9' },
    { page: 5, pages: 9, shown: '1 … 4 [5] 6 … 9' },
    { page: 7, pages: 9, shown: '1 … 6 [7] 8 9' },
    { page: 9, pages: 9, shown: '1 … 8 [9]' },
  ])('shows "$shown" on page $page of $pages', ({ page, pages, shown }) => {
    expect(toLabels(page, pages)).toBe(shown);
  });

  it('leads the first page to the hub itself and the others below it', () => {
    expect(toPager('/topics/geese/', 2, 2)).toEqual([
      { page: 1, address: '/topics/geese/', isCurrent: false },
      { page: 2, address: '/topics/geese/page/2/', isCurrent: true },
    ]);
  });
});
