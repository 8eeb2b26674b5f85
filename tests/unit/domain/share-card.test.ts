import { describe, expect, it } from 'vitest';
import { toCardAlt, toHubShareCard, toStoryShareCard } from '../../../src/domain/share-card.ts';
import {
  buildClaim,
  buildHeldStory,
  buildStories,
  buildStory,
  japan,
  northKorea,
} from '../article-builder.ts';

const claims = [buildClaim(), buildClaim({ number: 2, status: 'disputed' })];

describe('toStoryShareCard', () => {
  const card = toStoryShareCard(
    buildStory({ claims, countries: [japan, northKorea], updatedAt: new Date('2026-02-25T12:00:00Z') }),
  );

  it('shows what the story is, with its day of publication and its evidence', () => {
    expect(card).toEqual({
      house: 'Sourceline',
      kicker: 'Analysis · Geese',
      headline: 'Geese cross the bridge',
      standfirst: 'Seven made-up geese crossed a made-up bridge.',
      subjects: ['Japan', 'North Korea'],
      date: '19 February 2026',
      statuses: [
        { status: 'claimed', count: 1, label: '1 claimed' },
        { status: 'disputed', count: 1, label: '1 disputed' },
      ],
      sources: '1 source',
      direction: 'ltr',
    });
  });

  it('says the same in words', () => {
    expect(toCardAlt(card)).toBe('Geese cross the bridge. 1 claimed, 1 disputed. 1 source');
    expect(toCardAlt(toStoryShareCard(buildStory()))).toBe('Geese cross the bridge. 1 source');
  });
});

describe('toHubShareCard', () => {
  const subject = { kicker: 'Topic', name: 'Geese', description: 'Everything that honks.' };

  it('counts stories and statements, and dates the newest', () => {
    expect(
      toHubShareCard(
        subject,
        buildStories(2, () => ({ claims })),
      ),
    ).toMatchObject({
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
    expect(toHubShareCard(subject, buildStories(2), claims).statuses).toHaveLength(2);
    expect(toHubShareCard(subject, [])).toMatchObject({ subjects: ['0 stories'], date: '', statuses: [] });
  });

  it('tells nothing of a story that only a preview shows', () => {
    const held = buildHeldStory({ isDraft: true, publishedAt: new Date('2026-02-27T12:00:00Z'), claims });
    expect(toHubShareCard(subject, [held])).toMatchObject({
      subjects: ['0 stories'],
      date: '',
      statuses: [],
    });
  });
});
