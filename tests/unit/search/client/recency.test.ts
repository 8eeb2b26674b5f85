import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../../src/search/client/pagefind.ts';
import { loadRecencyRanking } from '../../../../src/search/client/recency.ts';
import { buildFakePagefind } from './fake-pagefind.ts';

const toHit = (id: string, score: number): Hit => ({
  id,
  score,
  data: () => Promise.reject(new Error('Ranking loads no story.')),
});

/** Ranks hits, by id and score, in an index of stories, by id and day. */
const rank = async (
  days: Readonly<Record<string, string>>,
  scores: Readonly<Record<string, number>>,
): Promise<readonly string[]> => {
  const articles = Object.entries(days).map(([id, day]) => ({ id, day, text: 'Geese' }));
  const order = await loadRecencyRanking(buildFakePagefind(articles));
  return order(Object.entries(scores).map(([id, score]) => toHit(id, score))).map(({ id }) => id);
};

describe('loadRecencyRanking', () => {
  const days = { old: '2020-03-01', lastYear: '2025-03-01', new: '2026-03-01', newToo: '2026-03-31' };

  it('puts the newer of equally good stories first', async () => {
    expect(await rank(days, { old: 1, lastYear: 1, new: 1 })).toEqual(['new', 'lastYear', 'old']);
  });

  it('keeps the order of stories of one month', async () => {
    expect(await rank(days, { new: 1, newToo: 1 })).toEqual(['new', 'newToo']);
    expect(await rank(days, { newToo: 1, new: 1 })).toEqual(['newToo', 'new']);
  });

  it('does not raise a new story over an old one that matches more than twice as well', async () => {
    expect(await rank(days, { new: 1, old: 2.1 })).toEqual(['old', 'new']);
    expect(await rank(days, { old: 1.9, new: 1 })).toEqual(['new', 'old']);
  });

  it('halves the weight of being new in a year', async () => {
    expect(await rank(days, { new: 1, lastYear: 1.34 })).toEqual(['lastYear', 'new']);
    expect(await rank(days, { lastYear: 1.32, new: 1 })).toEqual(['new', 'lastYear']);
  });

  it('counts age from the newest story, so that an old archive keeps its order', async () => {
    const archive = { first: '1996-01-01', second: '1997-01-01' };
    expect(await rank(archive, { first: 1.32, second: 1 })).toEqual(['second', 'first']);
    expect(await rank(archive, { second: 1, first: 1.34 })).toEqual(['first', 'second']);
  });

  it('deals the months out by the dates, whatever the order in the index', async () => {
    const mixed = { b: '2026-03-01', a: '2021-01-01', d: '2024-01-01', c: '2021-01-09' };
    expect(await rank(mixed, { a: 1, b: 1, c: 1, d: 1 })).toEqual(['b', 'd', 'a', 'c']);
  });

  it('ranks nothing in an index of nothing, and what it does not know by its score', async () => {
    expect(await rank({}, {})).toEqual([]);
    expect(await rank({}, { weak: 1, strong: 2 })).toEqual(['strong', 'weak']);
  });
});
