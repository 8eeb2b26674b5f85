import { describe, expect, it } from 'vitest';
import { findDossiers } from '../../../../src/search/client/beside-results.ts';
import type { Query } from '../../../../src/search/client/query.ts';
import { buildFakePagefind } from './fake-pagefind.ts';

const pagefind = buildFakePagefind([
  { id: 'story', text: 'The bridge engine', day: '2026-01-10' },
  ...['one', 'two', 'three', 'four'].map((id) => ({
    id,
    text: 'The bridge engine, 다리',
    day: '',
    isDossier: true,
  })),
]);

const list = async (term: string | null | undefined, query: Partial<Query> = {}) =>
  (await findDossiers({ term, pagefind }, { words: '', facets: {}, ...query })).map(({ id }) => id);

describe('dossiers', () => {
  it('are found beside stories, three at most, by a name in any script', async () => {
    expect(await list('engine')).toEqual(['one', 'two', 'three']);
    expect(await list('다리')).toHaveLength(3);
  });

  it('are not found where nothing is asked, or what only stories have', async () => {
    expect(await list(null)).toEqual([]);
    expect(await list(undefined)).toEqual([]);
    expect(await list('bridge', { facets: { topic: ['Geese'] } })).toEqual([]);
    expect(await list('bridge', { from: '2026-01' })).toEqual([]);
  });
});
