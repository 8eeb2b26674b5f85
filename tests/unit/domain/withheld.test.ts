import { describe, expect, it } from 'vitest';
import { toCountry } from '../../../src/domain/country.ts';
import { findWithheldHubs, toHubPublicFrom } from '../../../src/domain/withheld.ts';
import { buildArticle } from '../article-builder.ts';

const now = new Date('2026-06-01T12:00:00Z');
const none: ReadonlySet<string> = new Set();

/** A story that alone names a topic, a country, an author and a publisher. */
const held = buildArticle({
  slug: 'held',
  isDraft: true,
  topics: [{ id: 'secret', name: 'Secret' }],
  countries: [toCountry('LI', 'en')],
});
const hubs = ['/topics/secret/', '/countries/liechtenstein/'];

describe('hubs that only held stories name', () => {
  it('are withheld, for a draft and for a story under embargo', () => {
    const embargoed = { ...held, isDraft: false, publishedAt: new Date(now.getTime() + 1) };
    for (const article of [held, embargoed])
      expect([...findWithheldHubs([article], none, now)]).toEqual(expect.arrayContaining(hubs));
  });

  it('are public from the second on at which the first of these stories is', () => {
    const out = { ...held, isDraft: false, publishedAt: now };
    expect([...findWithheldHubs([held, out], none, now)]).toEqual([]);
    expect([...findWithheldHubs([held, out], none, new Date(now.getTime() - 1))]).not.toEqual([]);
  });

  it('are no secret where a story that was taken back had them', () => {
    const takenBack = {
      ...held,
      isDraft: false,
      publishedAt: new Date('2026-05-01T12:00:00Z'),
      withdrawn: { date: new Date('2026-05-02T12:00:00Z'), reason: 'Nothing in it could be shown.' },
    };
    expect([...findWithheldHubs([held, takenBack], none, now)]).toEqual([]);
  });

  it('stay where they were published before, since addresses never die', () => {
    expect([...findWithheldHubs([held], new Set(hubs), now)]).not.toEqual(expect.arrayContaining(hubs));
  });
});

describe('a hub that no story names', () => {
  it('stands, as whoever wrote it meant', () => {
    expect(toHubPublicFrom([], false)).toBe(-Infinity);
  });
});
