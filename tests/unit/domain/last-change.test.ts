import { describe, expect, it } from 'vitest';
import { toLastChange, toLater } from '../../../src/domain/last-change.ts';
import { buildPublishedArticle } from '../article-builder.ts';

describe('toLater', () => {
  it('takes the later of two moments and either where one is missing', () => {
    const [early, late] = [new Date('2026-01-01'), new Date('2026-01-02')];
    expect(toLater(early, late)).toBe(late);
    expect(toLater(late, early)).toBe(late);
    expect(toLater(undefined, early)).toBe(early);
    expect(toLater(early, undefined)).toBe(early);
    expect(toLater(undefined, undefined)).toBeUndefined();
  });
});

describe('toLastChange', () => {
  const date = new Date('2026-02-25T08:00:00Z');

  it('is the publication of a story that nobody touched', () => {
    expect(toLastChange(buildPublishedArticle())).toEqual(new Date('2026-02-19T12:00:00Z'));
  });

  it('is whatever came last: an update, a correction, a noted change, an answer', () => {
    const correction = { date, kind: 'correction' as const, wrong: 'Six.', right: 'Seven.', material: true };
    const outcome = { date: '2026-02-25', text: 'They came.', sources: ['gazette'] };
    expect(toLastChange(buildPublishedArticle({ updatedAt: date }))).toEqual(date);
    expect(toLastChange(buildPublishedArticle({ corrections: [correction] }))).toEqual(date);
    expect(toLastChange(buildPublishedArticle({ changes: [{ date, reason: 'A goose more.' }] }))).toEqual(
      date,
    );
    expect(
      toLastChange(
        buildPublishedArticle({ outlook: [{ question: 'Will they come?', due: '2026-02-24', outcome }] }),
      ),
    ).toEqual(new Date('2026-02-25T00:00:00Z'));
  });
});
