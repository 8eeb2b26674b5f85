import { describe, expect, it } from 'vitest';
import { toDueQuestions } from '../../../../src/domain/view-models/due-question.ts';
import { buildArticle, buildPublishedArticles, publish } from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';

const answered = { date: '2026-02-20', text: 'Yes.', sources: ['gazette'] };

/** Questions of a story each, one a day from a day of a month on. */
const ask = (month: string, from: number, count: number) =>
  buildPublishedArticles(count, (number) => ({
    outlook: [
      {
        question: `${month}, ${String(from + number - 1)}`,
        due: `${month}-${String(from + number - 1).padStart(2, '0')}`,
      },
    ],
  }));

const questionsOf = (...lists: readonly ReturnType<typeof ask>[]): string[] =>
  toDueQuestions(lists.flat(), edition).map(({ question }) => question);

describe('toDueQuestions', () => {
  it('says of each when it is due, or since when it is overdue', () => {
    const articles = publish(
      buildArticle({
        slug: 'swans',
        title: 'Swans',
        outlook: [
          { question: 'Late?', due: '2026-12-01' },
          { question: 'Answered?', due: '2026-01-01', outcome: answered },
        ],
      }),
      buildArticle({ slug: 'geese', title: 'Geese', outlook: [{ question: 'Overdue?', due: '2026-02-20' }] }),
    );
    expect(toDueQuestions(articles, edition)).toEqual([
      {
        question: 'Overdue?',
        due: { iso: '2026-02-20', text: 'Overdue since 20 February 2026' },
        isOverdue: true,
        article: 'Geese',
        address: '/articles/geese/',
      },
      {
        question: 'Late?',
        due: { iso: '2026-12-01', text: 'Review due 1 December 2026' },
        isOverdue: false,
        article: 'Swans',
        address: '/articles/swans/',
      },
    ]);
  });

  it('orders those of one day by their stories', () => {
    const articles = publish(
      ...['swans', 'ducks'].map((slug) =>
        buildArticle({ slug, outlook: [{ question: slug, due: '2026-04-01' }] }),
      ),
    );
    expect(questionsOf(articles)).toEqual(['ducks', 'swans']);
  });

  it.each([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
    [5, 3],
    [6, 6],
    [30, 6],
  ])('shows of %i questions %i, in whole rows of three', (count, shown) => {
    expect(questionsOf(ask('2026-05', 1, count))).toHaveLength(shown);
  });

  it('shows of the overdue only the latest two, and what comes after them', () => {
    expect(questionsOf(ask('2026-01', 1, 9), ask('2026-05', 1, 9))).toEqual([
      '2026-01, 8',
      '2026-01, 9',
      '2026-05, 1',
      '2026-05, 2',
      '2026-05, 3',
      '2026-05, 4',
    ]);
  });

  it('shows more of them where nothing else is open', () => {
    expect(questionsOf(ask('2026-01', 1, 9))).toEqual(
      [4, 5, 6, 7, 8, 9].map((day) => `2026-01, ${String(day)}`),
    );
  });
});
