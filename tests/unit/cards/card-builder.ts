import type { ShareCard } from '../../../src/domain/share-card.ts';

/** A made-up card; a test names what it is about. */
export const buildCard = (facts: Partial<ShareCard> = {}): ShareCard => ({
  house: 'The Made-up Paper',
  kicker: 'Analysis · Geese',
  headline: 'Geese cross the bridge',
  standfirst: 'Seven made-up geese crossed a made-up bridge.',
  subjects: ['Japan', 'North Korea'],
  date: '19 February 2026',
  statuses: [
    { status: 'confirmed', count: 3, label: '3 confirmed' },
    { status: 'disputed', count: 1, label: '1 disputed' },
  ],
  strip: [
    ['confirmed', 'confirmed'],
    ['disputed', 'confirmed'],
  ],
  sources: '2 sources',
  direction: 'ltr',
  between: ', ',
  dialect: 'en-GB',
  ...facts,
});
