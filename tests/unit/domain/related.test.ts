import { describe, expect, it } from 'vitest';
import { buildRelatedFinder } from '../../../src/domain/related.ts';
import { bridges, buildArticle, geese, japan, northKorea, publish } from '../article-builder.ts';

const daily = { id: 'daily', name: 'The daily topic' };

/** Publishes articles and finds what is related to the one with the slug "subject". */
const findFor = (articles: readonly ReturnType<typeof buildArticle>[], limit = 10) => {
  const published = publish(...articles);
  const subject = published.find(({ slug }) => slug === 'subject');
  if (subject === undefined) throw new Error('No story with the slug "subject".');
  return buildRelatedFinder(published)(subject, limit);
};

const slugsOf = (related: ReturnType<typeof findFor>): string[] => related.map(({ article }) => article.slug);

describe('buildRelatedFinder', () => {
  it('never relates a story to itself, nor to one with which it shares nothing', () => {
    const related = findFor([
      buildArticle({ slug: 'subject', topics: [geese], countries: [japan] }),
      buildArticle({ slug: 'stranger', topics: [bridges], countries: [northKorea] }),
    ]);
    expect(related).toEqual([]);
  });

  it('lets a rare subject weigh more than a frequent one, even against the date', () => {
    const related = findFor([
      buildArticle({ slug: 'subject', topics: [daily], countries: [japan] }),
      buildArticle({ slug: 'on-the-daily-topic-1', topics: [daily] }),
      buildArticle({ slug: 'on-the-daily-topic-2', topics: [daily] }),
      buildArticle({
        slug: 'on-the-rare-country',
        topics: [geese],
        countries: [japan],
        publishedAt: new Date('2020-01-01T00:00:00Z'),
      }),
    ]);
    expect(slugsOf(related)).toEqual(['on-the-rare-country', 'on-the-daily-topic-1', 'on-the-daily-topic-2']);
  });

  it('puts the story that shares more first', () => {
    const related = findFor([
      buildArticle({ slug: 'subject', topics: [geese, bridges], countries: [japan] }),
      buildArticle({ slug: 'shares-one', topics: [geese] }),
      buildArticle({ slug: 'shares-three', topics: [bridges, geese], countries: [northKorea, japan] }),
      buildArticle({ slug: 'shares-two', topics: [bridges], countries: [japan] }),
    ]);
    expect(slugsOf(related)).toEqual(['shares-three', 'shares-two', 'shares-one']);
  });

  it('puts the newer of two equally close stories first, then goes by slug', () => {
    const related = findFor([
      buildArticle({ slug: 'subject' }),
      buildArticle({ slug: 'older', publishedAt: new Date('2026-01-01T00:00:00Z') }),
      buildArticle({ slug: 'b' }),
      buildArticle({ slug: 'a' }),
    ]);
    expect(slugsOf(related)).toEqual(['a', 'b', 'older']);
  });

  it('keeps to the limit', () => {
    const articles = ['subject', 'a', 'b', 'c'].map((slug) => buildArticle({ slug }));
    expect(slugsOf(findFor(articles, 2))).toEqual(['a', 'b']);
    expect(slugsOf(findFor(articles, 0))).toEqual([]);
  });

  it('names what the two stories share, and only that', () => {
    const [related] = findFor([
      buildArticle({ slug: 'subject', topics: [geese, bridges], countries: [northKorea] }),
      buildArticle({ slug: 'other', topics: [daily, bridges], countries: [japan, northKorea] }),
    ]);
    expect(related?.sharedTopics).toEqual(['Bridges']);
    expect(related?.sharedCountries).toEqual(['North Korea']);
  });

  it('does not take a topic for a country of the same id', () => {
    const related = findFor([
      buildArticle({ slug: 'subject', topics: [{ id: 'JP', name: 'A topic called JP' }] }),
      buildArticle({ slug: 'on-the-country', topics: [geese], countries: [japan] }),
    ]);
    expect(related).toEqual([]);
  });
});
