import { describe, expect, it } from 'vitest';
import { toArticleCard } from '../../../../src/domain/view-models/article-card.ts';
import {
  bridges,
  buildHeldArticle,
  buildSource,
  buildPublishedArticle,
  geese,
  japan,
  northKorea,
} from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';
import { listUnplain } from './list-unplain.ts';

describe('toArticleCard', () => {
  it('keeps what a list shows of a story', () => {
    const article = buildPublishedArticle({
      kicker: 'On the water',
      topics: [bridges, geese],
      countries: [northKorea, japan],
      sources: [buildSource(), buildSource({ id: 'second', number: 2 })],
      words: 1000,
    });
    expect(toArticleCard(article, edition)).toEqual({
      address: '/articles/geese-cross-bridge/',
      title: 'Geese cross the bridge',
      standfirst: 'Seven made-up geese crossed a made-up bridge.',
      kicker: 'On the water',
      kickerAddress: '/topics/bridges/',
      typeLabel: 'Analysis',
      day: { iso: '2026-02-19', text: '19 February 2026' },
      readingMinutes: 4,
      countries: ['North Korea', 'Japan'],
      sourceMix: [{ kind: 'newspaper', count: 2 }],
      sourceCount: 2,
      statuses: [],
      claims: 0,
      strip: [],
      picture: undefined,
      isDeveloping: false,
      held: undefined,
    });
    expect(listUnplain(toArticleCard(article, edition))).toEqual([]);
  });

  it('marks what is developing, until the second at which that ends', () => {
    const markedUntil = (moment: string) =>
      toArticleCard(buildPublishedArticle({ developingUntil: new Date(moment) }), edition).isDeveloping;
    expect(markedUntil('2026-03-01T12:00:01Z')).toBe(true);
    expect(markedUntil('2026-03-01T12:00:00Z')).toBe(false);
  });

  it('marks what a preview shows before its time', () => {
    expect(toArticleCard(buildHeldArticle({ isDraft: true }), edition).held).toBe('Draft: not published');
    expect(
      toArticleCard(buildHeldArticle({ publishedAt: new Date('2026-03-01T12:00:01Z') }), edition).held,
    ).toBe('Under embargo until 1 March 2026, 21:00 GMT+9');
  });
});
