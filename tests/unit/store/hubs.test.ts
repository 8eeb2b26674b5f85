import { describe, expect, it } from 'vitest';
import { toYearHub } from '../../../src/store/hubs.ts';

describe('toYearHub', () => {
  it('has no feed, since nothing new comes to a past year', () => {
    expect(toYearHub(2025)).toEqual({
      name: 'Stories of 2025',
      description: 'Everything published in 2025, newest first.',
      address: '/archive/2025/',
      parent: { name: 'Archive', address: '/archive/' },
      hasFeed: false,
    });
  });
});
