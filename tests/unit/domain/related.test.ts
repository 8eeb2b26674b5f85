import { describe, expect, it } from 'vitest';
import { newestFirst } from '../../../src/domain/order.ts';
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

  it('finds for every story what a look at each of the others finds', () => {
    const subjects = [geese, bridges, daily];
    const articles = Array.from({ length: 60 }, (_, number) =>
      buildArticle({
        slug: `story-${String(number)}`,
        topics: subjects.filter((__, index) => (number >> index) % 2 === 1),
        countries: [japan, northKorea].filter((__, index) => (number * (index + 3)) % 4 === 1),
        publishedAt: new Date(Date.UTC(2026, 0, 1 + (number % 7))),
      }),
    );
    const published = publish(...articles);
    const namesOf = ({ topics, countries }: (typeof published)[number]): string[] => [
      ...topics.map(({ id }) => id),
      ...countries.map(({ code }) => code),
    ];
    const weigh = (name: string): number =>
      Math.log(1 + published.length / published.filter((story) => namesOf(story).includes(name)).length);
    const find = buildRelatedFinder(published);
    for (const story of published) {
      const scored = published
        .filter((other) => other !== story)
        .map((other) => ({
          other,
          score: namesOf(story)
            .filter((name) => namesOf(other).includes(name))
            .reduce((sum, name) => sum + weigh(name), 0),
        }))
        .filter(({ score }) => score > 0)
        .toSorted((one, next) => next.score - one.score || newestFirst(one.other, next.other));
      expect(slugsOf(find(story, 3))).toEqual(scored.slice(0, 3).map(({ other }) => other.slug));
    }
  });
});
