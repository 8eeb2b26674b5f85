import { describe, expect, it } from 'vitest';
import { toArticleCard } from '../../../../src/domain/view-models/article-card.ts';
import { countMonths, groupByMonth, toMonthBars } from '../../../../src/domain/view-models/months.ts';
import { buildClaim, buildPublishedArticles } from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';
import { listUnplain } from './list-unplain.ts';

const buildDated = (...days: readonly string[]) =>
  buildPublishedArticles(days.length, (number) => ({ publishedAt: new Date(days[number - 1] ?? '') }));

// In Tokyo, the first is of March.
const dated = buildDated(
  '2026-02-28T16:00:00Z',
  '2026-02-28T14:00:00Z',
  '2026-02-05T12:00:00Z',
  '2026-02-04T12:00:00Z',
  '2026-02-03T12:00:00Z',
  '2026-01-05T12:00:00Z',
);

describe('countMonths', () => {
  it('counts by the calendar of the site', () => {
    expect([...countMonths(dated, edition)]).toEqual([
      ['2026-03', 1],
      ['2026-02', 4],
      ['2026-01', 1],
    ]);
  });
});

describe('toMonthBars', () => {
  it('has twelve bars, each as high as its share, which lead to where the month begins', () => {
    const bars = toMonthBars(2026, dated, 8, edition);
    expect(bars.map(({ name }) => name).join(' ')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec');
    // Four stories fill a page.
    expect(bars.slice(0, 4)).toEqual([
      { id: '2026-01', name: 'Jan', total: 1, height: 13, address: '/archive/2026/page/2/#2026-01' },
      { id: '2026-02', name: 'Feb', total: 4, height: 50, address: '/archive/2026/#2026-02' },
      { id: '2026-03', name: 'Mar', total: 1, height: 13, address: '/archive/2026/#2026-03' },
      { id: '2026-04', name: 'Apr', total: 0, height: 0, address: undefined },
    ]);
    expect(listUnplain(bars)).toEqual([]);
  });
});

describe('groupByMonth', () => {
  const cardsOf = (articles: typeof dated) => articles.map((article) => toArticleCard(article, edition));

  it('groups the stories of a page by month, and counts those of the whole month', () => {
    expect(
      groupByMonth(cardsOf(dated.slice(0, 4)), dated, edition).map(({ id, name, total, lead, others }) => [
        id,
        name,
        total,
        [lead, ...others].map(({ title }) => title),
      ]),
    ).toEqual([
      ['2026-03', 'March 2026', 1, ['Story 1']],
      ['2026-02', 'February 2026', 4, ['Story 2', 'Story 3', 'Story 4']],
    ]);
  });

  it('leads with the story that marks the most statements, the newest of several', () => {
    const marks = [1, 2, 2, 0];
    const articles = buildPublishedArticles(4, (number) => ({
      claims: Array.from({ length: marks[number - 1] ?? 0 }, (_, index) =>
        buildClaim({ number: index + 1, status: index === 0 ? 'claimed' : 'disputed' }),
      ),
    }));
    const [month] = groupByMonth(cardsOf(articles), articles, edition);
    expect(month?.lead.title).toBe('Story 2');
    expect(month?.others.map(({ title }) => title)).toEqual(['Story 1', 'Story 3', 'Story 4']);
    expect(month).toMatchObject({
      total: 4,
      claims: 5,
      statuses: [
        { status: 'claimed', count: 3, label: '3 claimed' },
        { status: 'disputed', count: 2, label: '2 disputed' },
      ],
    });
  });
});
