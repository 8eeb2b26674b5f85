import { describe, expect, it, vi } from 'vitest';
import { Asker } from '../../../../src/search/client/ask.ts';
import type { Query } from '../../../../src/search/client/query.ts';
import type { Vocabulary } from '../../../../src/search/client/vocabulary.ts';
import { buildFakePagefind, type FakeArticle } from './fake-pagefind.ts';

const articles: readonly FakeArticle[] = [
  {
    id: 'crossing',
    text: 'Seven geese cross the bridge',
    day: '2026-01-10',
    facets: { topic: ['Geese', 'Bridges'], country: ['Japan'], type: ['Analysis'], status: ['Claimed'] },
  },
  {
    id: 'opening',
    text: 'The bridge opens. A bridge is a bridge',
    day: '2026-03-05',
    facets: { topic: ['Bridges'], country: ['Norway'], type: ['Briefing'], status: ['Disputed'] },
  },
  {
    id: 'waiting',
    text: 'Geese wait where the bridge will cross',
    day: '2026-03-20',
    facets: { topic: ['Geese'], country: ['Norway'] },
  },
  {
    id: 'lake',
    text: 'Swans on a lake',
    day: '2026-05-01',
    facets: { topic: ['Swans'], country: ['Japan'] },
  },
];

const vocabulary: Vocabulary = [
  ['bridge', 'geese', 'the'],
  ['cross', 'lake', 'swans'],
];

const open = (
  fetchVocabulary: () => Promise<Vocabulary> = () => Promise.resolve(vocabulary),
  index = articles,
) => {
  const pagefind = buildFakePagefind(index);
  return { pagefind, asker: new Asker(pagefind, fetchVocabulary) };
};

/** Asks a fresh index. */
const ask = (query: Partial<Query>, isTyping = false) =>
  open().asker.ask({ words: '', facets: {}, ...query }, isTyping);

/** The stories found in a fresh index, in their order. */
const find = async (query: Partial<Query>): Promise<readonly string[]> =>
  (await ask(query)).hits.map(({ id }) => id);

describe('words', () => {
  it('finds every story, newest first, where nothing is asked', async () => {
    expect(await find({})).toEqual(['lake', 'waiting', 'opening', 'crossing']);
    expect(await find({ words: '  ' })).toEqual(['lake', 'waiting', 'opening', 'crossing']);
  });

  it('finds the stories that hold every word, by its beginning', async () => {
    expect(await find({ words: 'gee brid' })).toEqual(['waiting', 'crossing']);
    expect(await find({ words: 'swans bridge' })).toEqual([]);
  });

  it.each(['!?', '—', '“”', '" "', '…'])('finds nothing for %s, nor for it in any order', async (words) => {
    expect(await find({ words })).toEqual([]);
    expect(await find({ words, sort: 'newest' })).toEqual([]);
  });

  it('puts the story that matches better first', async () => {
    expect((await find({ words: 'bridge' }))[0]).toBe('opening');
  });

  it('finds a phrase only as it stands', async () => {
    expect(await find({ words: '"cross the bridge"' })).toEqual(['crossing']);
    expect(await find({ words: '„the bridge“' })).toEqual(['opening', 'waiting', 'crossing']);
    expect(await find({ words: '"bridge cross"' })).toEqual([]);
  });

  it('ranks what holds a phrase by its words, since the index does not rank phrases', async () => {
    const index = ['plain', 'full', 'other'].map((id) => ({
      id,
      text: `Long bridge ${id === 'full' ? 'over a long and longer bridge of bridges' : ''}`,
      day: '2026-01-01',
    }));
    const { asker } = open(undefined, [
      ...index,
      { id: 'apart', text: 'Long, long a bridge', day: '2026-01-01' },
    ]);
    const { hits } = await asker.ask({ words: '"long bridge"', facets: {} });
    expect(hits.map(({ id }) => id)).toEqual(['full', 'plain', 'other']);
  });

  it('searches by a Korean noun without its particle', async () => {
    const { asker } = open(undefined, [{ id: 'korean', text: '기러기가 다리에서 운다', day: '2026-01-01' }]);
    const { hits } = await asker.ask({ words: '기러기를 다리에서는', facets: {} });
    expect(hits.map(({ id }) => id)).toEqual(['korean']);
  });
});

describe('order', () => {
  it('goes by date where that is asked for', async () => {
    expect(await find({ words: 'bridge', sort: 'newest' })).toEqual(['waiting', 'opening', 'crossing']);
    expect(await find({ words: 'bridge', sort: 'oldest' })).toEqual(['crossing', 'opening', 'waiting']);
    expect(await find({ sort: 'oldest' })).toEqual(['crossing', 'opening', 'waiting', 'lake']);
  });

  it('keeps to a phrase while it goes by date', async () => {
    expect(await find({ words: '"the bridge"', sort: 'oldest' })).toEqual(['crossing', 'opening', 'waiting']);
    expect(await find({ words: '"cross the bridge"', sort: 'newest' })).toEqual(['crossing']);
  });

  it('raises the newer of two that match alike', async () => {
    expect(await find({ words: 'geese' })).toEqual(['waiting', 'crossing']);
  });
});

describe('filters', () => {
  it('need one value of a facet, and every facet', async () => {
    expect(await find({ facets: { topic: ['Geese', 'Swans'] } })).toEqual(['lake', 'waiting', 'crossing']);
    expect(await find({ facets: { topic: ['Geese', 'Swans'], country: ['Japan'] } })).toEqual([
      'lake',
      'crossing',
    ]);
    expect(await find({ words: 'geese', facets: { country: ['Norway'] } })).toEqual(['waiting']);
  });

  it.each([
    ['2026-02', '2026-04', ['waiting', 'opening']],
    ['2026-03', '2026-03', ['waiting', 'opening']],
    ['2026-03', undefined, ['lake', 'waiting', 'opening']],
    [undefined, '2026-02', ['crossing']],
    // No story is of February, and none is of another century.
    ['2026-02', '2026-02', []],
    [undefined, '1999-12', []],
  ])('keep to the months from %s to %s', async (from, to, found) => {
    expect(await find({ from, to })).toEqual(found);
  });

  it('narrow words and months together', async () => {
    expect(await find({ words: 'bridge', from: '2026-03', facets: { topic: ['Bridges'] } })).toEqual([
      'opening',
    ]);
  });
});

describe('counts', () => {
  it('are those of every facet and month among what was found', async () => {
    const { countFacets } = await ask({ words: 'bridge' });
    expect(await countFacets()).toEqual({
      topic: { Geese: 2, Bridges: 2, Swans: 0 },
      country: { Japan: 1, Norway: 2 },
      type: { Analysis: 1, Briefing: 1 },
      author: {},
      year: {},
      speaker: {},
      status: { Claimed: 1, Disputed: 1 },
      kind: {},
      month: { '2026-01': 1, '2026-03': 2, '2026-05': 0 },
    });
  });

  it('of a facet disregard what is chosen within it', async () => {
    const { hits, countFacets } = await ask({ facets: { topic: ['Geese'], country: ['Norway'] } });
    expect(hits).toHaveLength(1);
    const counts = await countFacets();
    expect(counts.topic).toEqual({ Geese: 1, Bridges: 1, Swans: 0 });
    expect(counts.country).toEqual({ Japan: 1, Norway: 1 });
    expect(counts.status).toEqual({ Claimed: 0, Disputed: 0 });
    expect(counts.month).toEqual({ '2026-01': 0, '2026-03': 1, '2026-05': 0 });
  });

  it('of months disregard the range', async () => {
    const { countFacets } = await ask({ facets: { country: ['Japan'] }, from: '2026-02', to: '2026-02' });
    const counts = await countFacets();
    expect(counts.month).toEqual({ '2026-01': 1, '2026-03': 0, '2026-05': 1 });
    expect(counts.country).toEqual({ Japan: 0, Norway: 0 });
  });

  it('in the whole index are loaded once', async () => {
    const { asker, pagefind } = open();
    const filters = vi.spyOn(pagefind, 'filters');
    expect((await asker.loadTotals()).country).toEqual({ Japan: 2, Norway: 2 });
    await (await asker.ask({ words: 'bridge', facets: {}, from: '2026-01' })).countFacets();
    expect(filters).toHaveBeenCalledTimes(1);
  });
});

describe('the last word', () => {
  it.each([
    ['gee', true],
    ['bridge gee', true],
    ['geese', false],
    ['gee bridge', false],
    // What is quoted is meant as it stands.
    ['"the brid"', false],
    ['', false],
  ])('of “%s” was only begun: %s', async (words, isBegun) => {
    expect((await ask({ words }, true)).isBegun).toBe(isBegun);
  });
});

describe('spelling', () => {
  it('is corrected and told', async () => {
    const { hits, corrected, missing } = await ask({ words: 'gesee on the brigde' });
    expect(corrected).toBe('geese on the bridge');
    expect(missing).toEqual([]);
    expect(hits).toEqual([]);
    expect(await find({ words: 'gesee brigde' })).toEqual(['waiting', 'crossing']);
  });

  it('leaves a word out that resembles none, and tells it', async () => {
    const { hits, corrected, missing } = await ask({ words: 'geese zeppelin' });
    expect(hits.map(({ id }) => id)).toEqual(['waiting', 'crossing']);
    expect(corrected).toBeUndefined();
    expect(missing).toEqual(['zeppelin']);
  });

  it('finds nothing where no word resembles any', async () => {
    const { hits, missing } = await ask({ words: 'bridgezzzz zeppelin' });
    expect(hits).toEqual([]);
    expect(missing).toEqual(['bridgezzzz', 'zeppelin']);
  });

  // The index takes "bridgezzzz" for "bridge".
  it('finds and counts nothing where no word resembles any, in the order of dates too', async () => {
    const { hits, countFacets } = await ask({ words: 'bridgezzzz', sort: 'newest' });
    expect(hits).toEqual([]);
    expect(await countFacets()).toEqual({});
  });

  it('takes words as they are written where that is wanted', async () => {
    const { hits, corrected, missing } = await ask({ words: 'gesee', isVerbatim: true });
    expect({ hits, corrected, missing }).toEqual({ hits: [], corrected: undefined, missing: ['gesee'] });
  });

  it('takes a phrase as it is written', async () => {
    const { hits, corrected, missing } = await ask({ words: '"gesee cross"' });
    expect({ hits, corrected, missing }).toEqual({ hits: [], corrected: undefined, missing: [] });
  });

  describe('of a word that the vocabulary knows', () => {
    const known = () => Promise.resolve([['zeppelin', '다리에서는']]);

    it('doubts the index where it finds nothing', async () => {
      const { asker } = open(known);
      await expect(asker.ask({ words: 'zeppelin', facets: {} })).rejects.toThrow(/index/i);
    });

    it('does not doubt it where it finds something, nor over an unknown word', async () => {
      const { asker } = open(known, [{ id: 'airship', text: 'Zeppelinfield', day: '2026-01-01' }]);
      expect((await asker.ask({ words: 'zeppelin', facets: {} })).hits).toHaveLength(1);
      expect((await asker.ask({ words: 'gondola', facets: {} })).hits).toEqual([]);
    });

    // The vocabulary has "다리에서는", the index is asked for "다리" alone, and no story is of that topic.
    it('does not doubt it over a particle where a filter leaves nothing', async () => {
      const { asker } = open(known, [{ id: 'korean', text: '다리에서는 운다', day: '2026-01-01' }]);
      expect((await asker.ask({ words: '다리에서는', facets: { topic: ['Swans'] } })).hits).toEqual([]);
    });
  });

  it('takes a phrase as it is written, particles of its words included', async () => {
    const { asker } = open(undefined, [{ id: 'korean', text: '기러기가 다리를 건넌다', day: '2026-01-01' }]);
    const { hits } = await asker.ask({ words: '"기러기가 다리를"', facets: {} });
    expect(hits.map(({ id }) => id)).toEqual(['korean']);
  });

  // The index knows words as they were written: by "إوز" it does not find "الإوز".
  it('finds an Arabic word as it stands in a story', async () => {
    const { asker } = open(undefined, [{ id: 'arabic', text: 'يعبر الإوز الجسر', day: '2026-01-01' }]);
    const { hits } = await asker.ask({ words: 'الإوز', facets: {} });
    expect(hits.map(({ id }) => id)).toEqual(['arabic']);
  });

  // The index and the vocabulary know letters that end a Hebrew word by those that stand elsewhere.
  it('says what a Hebrew word was corrected to with the letter that ends it', async () => {
    const { asker } = open(
      () => Promise.resolve([['אווזימ']]),
      [{ id: 'hebrew', text: 'אווזימ באגמ', day: '2026-01-01' }],
    );
    const { hits, corrected } = await asker.ask({ words: 'אווזוים', facets: {} });
    expect(hits.map(({ id }) => id)).toEqual(['hebrew']);
    expect(corrected).toBe('אווזים');
  });

  it('leaves the last word alone while it is typed, and only that', async () => {
    expect(await ask({ words: 'geese brigde' }, true)).toMatchObject({ corrected: undefined, missing: [] });
    expect((await ask({ words: 'geese brigde' })).corrected).toBe('geese bridge');
    const { hits, corrected } = await ask({ words: 'gesee bri' }, true);
    expect(corrected).toBe('geese bri');
    expect(hits.map(({ id }) => id)).toEqual(['waiting', 'crossing']);
  });

  it('loads no vocabulary for words that stories hold, and one for all that they do not', async () => {
    const fetchVocabulary = vi.fn(() => Promise.resolve(vocabulary));
    const { asker } = open(fetchVocabulary);
    await asker.ask({ words: 'geese cross the bridge', facets: {} });
    expect(fetchVocabulary).not.toHaveBeenCalled();
    await asker.ask({ words: 'gesee', facets: {} });
    await asker.ask({ words: 'brigde', facets: {} });
    expect(fetchVocabulary).toHaveBeenCalledTimes(1);
  });

  it('leaves a beginning alone that the vocabulary does not know', async () => {
    const { asker } = open(() => Promise.resolve([]));
    const { hits, missing } = await asker.ask({ words: 'brid', facets: {} });
    expect(missing).toEqual([]);
    expect(hits).toHaveLength(3);
  });

  it('asks the server once for all words', async () => {
    const { asker, pagefind } = open();
    await asker.ask({ words: 'gesee brigde', facets: {} });
    expect(pagefind.preloaded[0]).toBe('gesee brigde');
  });
});

describe('a vocabulary that cannot be loaded', () => {
  const fetchVocabulary = () =>
    vi
      .fn<() => Promise<Vocabulary>>()
      .mockRejectedValueOnce(new Error('The vocabulary answered 503.'))
      .mockResolvedValue(vocabulary);

  it('corrects nothing, and is tried again for the next slip', async () => {
    const { asker } = open(fetchVocabulary());
    expect((await asker.ask({ words: 'gesee', facets: {} })).corrected).toBeUndefined();
    expect((await asker.ask({ words: 'gesee', facets: {} })).corrected).toBe('geese');
  });

  it('does not stop the search for words that are there', async () => {
    const { asker } = open(fetchVocabulary());
    const { hits } = await asker.ask({ words: 'geese bridge', facets: {} });
    expect(hits.map(({ id }) => id)).toEqual(['waiting', 'crossing']);
  });

  it('leaves the words as they are', async () => {
    const { asker, pagefind } = open(fetchVocabulary());
    const { missing } = await asker.ask({ words: 'gesee bridge', facets: {} });
    expect(missing).toEqual([]);
    expect(pagefind.searched).toContain('gesee bridge');
  });
});

it('is told where Pagefind keeps silent about filters that it could not load, and tries again', async () => {
  const { asker, pagefind } = open();
  vi.spyOn(pagefind, 'filters').mockResolvedValueOnce({});
  await expect(asker.loadTotals()).rejects.toThrow(/index/i);
  expect((await asker.loadTotals()).country).toEqual({ Japan: 2, Norway: 2 });
});

it('passes on that a part of the index cannot be loaded', async () => {
  const { asker, pagefind } = open();
  vi.spyOn(pagefind, 'search').mockRejectedValue(new Error('The chunk answered 503.'));
  await expect(asker.ask({ words: 'geese', facets: {} })).rejects.toThrow('503');
});

describe('dossiers', () => {
  const index: readonly FakeArticle[] = [
    ...articles,
    ...['one', 'two', 'three', 'four'].map((id) => ({
      id,
      text: 'The bridge engine, 다리',
      day: '',
      isDossier: true,
    })),
  ];
  const askAll = (query: Partial<Query>) =>
    open(undefined, index).asker.ask({ words: '', facets: {}, ...query });
  it('are no stories: not found, counted or ordered among them', async () => {
    const { hits, countFacets } = await askAll({ words: 'bridge' });
    expect(hits.map(({ id }) => id).toSorted()).toEqual(['crossing', 'opening', 'waiting']);
    expect((await countFacets()).topic).toEqual({ Geese: 2, Bridges: 2, Swans: 0 });
    expect((await askAll({})).hits.map(({ id }) => id)).toEqual(['lake', 'waiting', 'opening', 'crossing']);
  });
});
