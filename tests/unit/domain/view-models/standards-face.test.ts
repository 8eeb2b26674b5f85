import { describe, expect, it } from 'vitest';
import { buildStandardsFace } from '../../../../src/domain/view-models/standards-face.ts';
import { buildClaim, buildHeldArticle, buildPublishedArticles, buildSource } from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';
import { listUnplain } from './list-unplain.ts';

const words = 'seven geese crossed the bridge at noon';

describe('buildStandardsFace', () => {
  it('shows of each status a statement of a story, each of another story while there are enough', () => {
    const articles = buildPublishedArticles(3, (number) => ({
      claims: [
        buildClaim({ number: 1, status: 'claimed', text: `${words} of day ${String(number)}` }),
        ...(number === 1 ? [] : [buildClaim({ number: 2, status: 'disputed', text: words })]),
      ],
    }));
    const { samples } = buildStandardsFace(articles, edition);
    expect(samples.map(({ status, label, from }) => [status, label, from])).toEqual([
      ['confirmed', 'Confirmed', undefined],
      ['claimed', 'Claimed', { name: 'Story 1', address: '/articles/story-1/#claim-1' }],
      ['assessed', 'Assessed', undefined],
      ['disputed', 'Disputed', { name: 'Story 2', address: '/articles/story-2/#claim-2' }],
    ]);
    expect(samples[1]).toMatchObject({
      words: 'Seven geese crossed the bridge at noon of day 1',
      note: 'Claimed by Goose Agency, read at The Goose Gazette',
    });
    // Where no story has one, it is made up, and from nowhere.
    expect(samples[0]).toMatchObject({
      words: 'The bridge was opened to traffic on 3 May.',
      note: 'Confirmed, said by the ministry that runs it and reported by two newspapers.',
    });
  });

  it.each([
    ['too short to be understood alone', { text: 'eight to nine' }],
    ['too long to be read at large', { text: 'goose '.repeat(20) }],
    ['of nobody', { text: words, speakers: [] }],
    ['of somebody without a name', { text: words, speakers: ['Analysts'] }],
  ])('takes no statement that is %s', (_, facts) => {
    const articles = buildPublishedArticles(1, () => ({ claims: [buildClaim(facts)] }));
    expect(buildStandardsFace(articles, edition).samples.map(({ from }) => from)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('takes none of a story that is not public', () => {
    const held = buildHeldArticle({ isDraft: true, claims: [buildClaim({ text: words })] });
    expect(buildStandardsFace([held], edition).samples[1]?.from).toBeUndefined();
  });

  it('counts the sources of all stories by kind, each with the way to what it means', () => {
    const { publisher } = buildSource();
    const articles = buildPublishedArticles(2, (number) => ({
      sources: [
        buildSource(),
        ...(number === 1
          ? [buildSource({ id: 'agency', publisher: { ...publisher, kind: 'state-media' as const } })]
          : []),
      ],
    }));
    const face = buildStandardsFace(articles, edition);
    expect(face.sources).toBe(3);
    expect(face.kinds).toEqual([
      { kind: 'newspaper', name: 'Press', count: 2, address: '/standards/#newspaper' },
      { kind: 'state-media', name: 'State media', count: 1, address: '/standards/#state-media' },
    ]);
    expect(listUnplain(face)).toEqual([]);
    expect(buildStandardsFace([], edition)).toMatchObject({ sources: 0, kinds: [] });
  });
});
