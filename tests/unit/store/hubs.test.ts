import { describe, expect, it } from 'vitest';
import { toFeedSubject, toYearHub } from '../../../src/store/hubs.ts';

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

describe('toFeedSubject', () => {
  const hub = {
    name: 'Geese',
    description: 'Everything that honks.',
    address: '/topics/geese/',
    parent: { name: 'Topics', address: '/topics/' },
    hasFeed: true,
  };

  it('names the site and the subject', () => {
    expect(toFeedSubject(hub)).toEqual({
      title: 'Sourceline: Geese',
      description: 'Everything that honks.',
      address: '/topics/geese/',
    });
  });

  it('describes a subject without description by its name, since RSS demands one', () => {
    expect(toFeedSubject({ ...hub, description: '' }).description).toBe('Geese');
  });
});
