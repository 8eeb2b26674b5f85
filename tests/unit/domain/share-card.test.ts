import { describe, expect, it } from 'vitest';
import type { PublishedArticle } from '../../../src/domain/article.ts';
import {
  type CardSubject,
  toCardAlt,
  toHubShareCard,
  toSiteShareCard,
  toArticleShareCard,
} from '../../../src/domain/share-card.ts';
import {
  buildClaim,
  buildHeldArticle,
  buildPublishedArticles,
  buildPublishedArticle,
  japan,
  northKorea,
} from '../article-builder.ts';
import { buildArticlePage } from '../../../src/domain/view-models/article-page.ts';
import { buildFigureArticle } from '../figure-article.ts';
import { edition } from '../made-up-edition.ts';
import { buildNewsroomOf } from '../newsroom-builder.ts';

const claims = [buildClaim(), buildClaim({ number: 2, status: 'disputed' })];

describe('toArticleShareCard', () => {
  const card = toArticleShareCard(
    buildPublishedArticle({
      claims,
      countries: [japan, northKorea],
      updatedAt: new Date('2026-02-25T12:00:00Z'),
    }),
    edition,
  );

  it('shows what the story is, with its day of publication and its evidence', () => {
    expect(card).toEqual({
      house: 'The Pond Post',
      kicker: 'Analysis · Geese',
      headline: 'Geese cross the bridge',
      standfirst: 'Seven made-up geese crossed a made-up bridge.',
      subjects: ['Japan', 'North Korea'],
      date: '19 February 2026',
      statuses: [
        { status: 'claimed', count: 1, label: '1 claimed' },
        { status: 'disputed', count: 1, label: '1 disputed' },
      ],
      strip: [['claimed', 'disputed']],
      sources: '1 source',
      direction: 'ltr',
      between: ', ',
      dialect: 'en-GB',
    });
  });

  it('says the same in words', () => {
    expect(toCardAlt(card, edition)).toBe('Geese cross the bridge. 1 claimed, 1 disputed. 1 source');
    expect(toCardAlt(toArticleShareCard(buildPublishedArticle(), edition), edition)).toBe(
      'Geese cross the bridge. 1 source',
    );
  });
});

describe('the card of a story with a figure', () => {
  it('shows the first, drawn small, and names it in words', async () => {
    const article = await buildFigureArticle(
      `:::chart[Fewer geese]{kind=bar data="geese.csv" cite="gazette"}
Geese counted.
:::

:::timeline[Geese in time]{events=all cite="gazette"}
:::`,
      { 'geese.csv': 'Month,Geese\nApril,3\nMay,2\n' },
    );
    const card = toArticleShareCard(article, edition);
    expect(card.figure).toMatchObject({ title: 'Fewer geese', drawing: { width: 240, height: 150 } });
    expect(JSON.stringify(card.figure)).not.toContain('"text"');
    expect(toCardAlt(card, edition, card.figure?.title)).toBe(
      'Geese cross the bridge. Fewer geese. 2 sources',
    );
    const { frame } = buildArticlePage(buildNewsroomOf([article]), article);
    expect(frame.card.alt).toBe('Geese cross the bridge. Fewer geese. 2 sources');
  });
});

describe('toHubShareCard', () => {
  const cardOf = (articles: readonly PublishedArticle[], facts: Partial<CardSubject> = {}) =>
    toHubShareCard(
      { kicker: 'Topic', name: 'Geese', description: 'Everything that honks.', articles, ...facts },
      edition,
    );

  it('counts stories and statements, and dates the newest', () => {
    expect(cardOf(buildPublishedArticles(2, () => ({ claims })))).toMatchObject({
      kicker: 'Topic',
      headline: 'Geese',
      standfirst: 'Everything that honks.',
      subjects: ['2 stories'],
      date: '19 February 2026',
      statuses: [
        { status: 'claimed', count: 2 },
        { status: 'disputed', count: 2 },
      ],
    });
  });

  it('takes other statements where told, and is whole without a story', () => {
    expect(cardOf(buildPublishedArticles(2), { claims }).statuses).toHaveLength(2);
    expect(cardOf([])).toMatchObject({ subjects: ['0 stories'], date: '', statuses: [] });
  });

  it('tells nothing of a story that only a preview shows', () => {
    const held = buildHeldArticle({ isDraft: true, publishedAt: new Date('2026-02-27T12:00:00Z'), claims });
    expect(cardOf([held])).toMatchObject({ subjects: ['0 stories'], date: '', statuses: [] });
  });
});

describe('toSiteShareCard', () => {
  it('is about the whole site', () => {
    expect(toSiteShareCard(buildNewsroomOf(buildPublishedArticles(2)))).toMatchObject({
      house: 'The Pond Post',
      kicker: '',
      headline: 'All that swims',
      standfirst: 'Made-up news of a made-up pond.',
      subjects: ['2 stories'],
    });
  });
});
