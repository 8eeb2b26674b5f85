import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClosest, formatSuggestion } from '../../../../src/desk/problems/closest.ts';

describe('findClosest', () => {
  const topics = ['missiles-and-deterrence', 'nuclear-policy', 'trade'];

  it.each([
    ['nuclear-polcy', 'nuclear-policy'],
    ['Trade', 'trade'],
    ['tarde', 'trade'],
    ['missiles', 'missiles-and-deterrence'],
    ['policy', 'nuclear-policy'],
  ])('takes %s for %s', (written, meant) => {
    expect(findClosest(written, topics)).toBe(meant);
  });

  it.each(['weather', '', '---', 'and-so-on'])('takes %j for nothing', (written) => {
    expect(findClosest(written, topics)).toBeUndefined();
  });

  it('does not choose between two that hold the word', () => {
    expect(findClosest('policy', ['nuclear-policy', 'foreign-policy'])).toBeUndefined();
  });

  it('prefers the nearer of two', () => {
    expect(findClosest('reportone', ['report-two', 'report-one'])).toBe('report-one');
  });

  it('finds every candidate when it is written as it is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), (candidates) => {
        for (const candidate of candidates) expect(findClosest(candidate, candidates)).toBe(candidate);
      }),
    );
  });

  it('says nothing where nothing is near', () => {
    expect(formatSuggestion('weather', topics)).toBe('');
    expect(formatSuggestion('tarde', topics)).toBe(' Did you mean "trade"?');
  });
});
