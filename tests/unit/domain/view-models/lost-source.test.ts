import { describe, expect, it } from 'vitest';
import {
  countLost,
  sumLost,
  toDecayWords,
  toLostSeen,
  toLostSources,
} from '../../../../src/domain/view-models/lost-source.ts';
import { buildArticle, buildSource, publish } from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';

const gone = buildSource({
  decay: { state: 'gone', since: '2026-02-25', lastSeen: '2026-02-21' },
  archived: 'https://archive.example/7',
  archivedAt: '2026-02-20',
});
const changed = buildSource({
  id: 'other',
  number: 2,
  url: 'https://gazette.example/other',
  title: undefined,
  describedAs: 'A leader',
  decay: { state: 'changed', since: '2026-02-25', lastSeen: '2026-02-21' },
});
const elsewhere = buildSource({
  id: 'agency',
  number: 3,
  publisher: { id: 'goose-agency', name: 'Goose Agency', kind: 'state-media' },
  url: 'https://agency.example/7',
  decay: { state: 'gone', since: '2026-02-25', lastSeen: undefined },
});
const articles = publish(
  buildArticle({ sources: [gone, changed, elsewhere, buildSource({ id: 'sound', number: 4 })] }),
  buildArticle({ slug: 'again', title: 'Geese again', sources: [{ ...gone, id: 'once-more' }] }),
  buildArticle({
    slug: 'secret',
    isDraft: true,
    sources: [{ ...changed, url: 'https://gazette.example/secret' }],
  }),
);

describe('toDecayWords', () => {
  it.each([
    [gone, 'Page gone, last seen 21 February 2026'],
    [changed, 'Quoted words no longer on the page, last seen there 21 February 2026'],
    [elsewhere, 'Page gone, as found on 25 February 2026'],
    [buildSource(), undefined],
  ])('says what has become of a source, and when it was last seen', (source, words) => {
    expect(toDecayWords(source, edition)).toBe(words);
  });
});

describe('toLostSources', () => {
  it('lists each page of a publisher once, with the stories that cite it', () => {
    expect(toLostSources(articles, 'goose-gazette', edition)).toEqual([
      {
        title: 'Geese cross bridge',
        language: undefined,
        description: 'Report',
        url: 'https://gazette.example/geese',
        archived: {
          url: 'https://archive.example/7',
          text: 'archived copy of 20 February 2026',
          at: '2026-02-20',
        },
        decay: 'Page gone, last seen 21 February 2026',
        stories: [
          { name: 'Geese again', address: '/articles/again/#source-once-more' },
          { name: 'Geese cross the bridge', address: '/articles/geese-cross-bridge/#source-gazette' },
        ],
      },
      {
        title: undefined,
        language: undefined,
        description: 'A leader',
        url: 'https://gazette.example/other',
        archived: undefined,
        decay: 'Quoted words no longer on the page, last seen there 21 February 2026',
        stories: [{ name: 'Geese cross the bridge', address: '/articles/geese-cross-bridge/#source-other' }],
      },
    ]);
  });
});

describe('countLost', () => {
  const of = (publisher: string) => countLost(articles, publisher);

  it('counts each page of a publisher once, and knows the latest day on which one was as it had been', () => {
    expect(of('goose-gazette')).toEqual({ count: 2, lastSeen: '2026-02-21' });
    expect(of('goose-agency')).toEqual({ count: 1, lastSeen: undefined });
    expect(of('nobody')).toEqual({ count: 0, lastSeen: undefined });
    expect(sumLost(['goose-gazette', 'goose-agency', 'nobody'].map(of))).toEqual({
      count: 3,
      lastSeen: '2026-02-21',
    });
  });

  it('says when, if anybody looked before', () => {
    expect(toLostSeen(of('goose-gazette'), edition)).toBe('last seen 21 February 2026 at the latest');
    expect(toLostSeen({ count: 1, lastSeen: '2026-02-21' }, edition)).toBe('last seen 21 February 2026');
    expect(toLostSeen(of('goose-agency'), edition)).toBeUndefined();
  });
});
