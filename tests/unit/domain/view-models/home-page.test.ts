import { describe, expect, it } from 'vitest';
import type { PublishedArticle, TopicReference } from '../../../../src/domain/article.ts';
import type { Newsroom } from '../../../../src/domain/newsroom.ts';
import { buildHomePage, type HomePage } from '../../../../src/domain/view-models/home-page.ts';
import {
  bridges,
  buildArticle,
  buildPublishedArticles,
  geese,
  japan,
  publish,
} from '../../article-builder.ts';
import { buildNewsroomOf } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

/** The front page of stories under the topics given. */
const buildHome = (
  articles: readonly PublishedArticle[],
  topics: readonly TopicReference[],
  countries: Newsroom['countries'] = [],
): HomePage =>
  buildHomePage({
    ...buildNewsroomOf(articles, {
      topics: topics.map((topic) => ({ ...topic, description: 'Everything about it.' })),
    }),
    countries,
  });

const numbered = (count: number): TopicReference[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `topic-${String(index + 1)}`,
    name: `Topic ${String(index + 1)}`,
  }));

/** Titles by where they stand on the page. */
const summarise = (home: HomePage) => ({
  lead: home.lead?.title,
  secondRank: home.secondRank.map(({ title }) => title),
  sections: home.topicSections.map(({ topic, articles }) => [topic.name, articles.map(({ title }) => title)]),
  otherTopics: home.otherTopics.map(({ name }) => name),
});

const titlesOn = (home: HomePage): string[] =>
  [home.lead, ...home.secondRank, ...home.topicSections.flatMap(({ articles }) => articles)]
    .filter((card) => card !== undefined)
    .map(({ title }) => title);

describe('buildHomePage', () => {
  it('has no lead without stories', () => {
    const home = buildHome([], [geese, bridges]);
    expect(summarise(home)).toEqual({ lead: undefined, secondRank: [], sections: [], otherTopics: [] });
    expect(home).toMatchObject({ leadKeyPoints: [], countries: [], hasMoreCountries: false, due: [] });
    expect(home.frame).toMatchObject({
      address: '/',
      canonical: 'https://pond.example/',
      breadcrumbs: [],
    });
  });

  it('leads with the only story and names its topic', () => {
    const home = buildHome(
      buildPublishedArticles(1, () => ({ keyPoints: ['Seven geese.'] })),
      [bridges, geese],
    );
    expect(summarise(home)).toEqual({
      lead: 'Story 1',
      secondRank: [],
      sections: [],
      otherTopics: ['Geese'],
    });
    expect(home.leadKeyPoints).toEqual(['Seven geese.']);
  });

  it('puts of five stories what the ranks leave out under its topic', () => {
    const articles = buildPublishedArticles(5, (number) => ({ topics: [number === 5 ? bridges : geese] }));
    expect(summarise(buildHome(articles, [bridges, geese]))).toEqual({
      lead: 'Story 1',
      secondRank: ['Story 2', 'Story 3', 'Story 4'],
      sections: [['Bridges', ['Story 5']]],
      otherTopics: ['Geese'],
    });
  });

  it('puts a story of two topics under the busier one only', () => {
    const articles = buildPublishedArticles(6, (number) => ({
      topics: number === 6 ? [bridges] : [bridges, geese],
    }));
    expect(summarise(buildHome(articles, [geese, bridges]))).toEqual({
      lead: 'Story 1',
      secondRank: ['Story 2', 'Story 3', 'Story 4'],
      sections: [['Bridges', ['Story 5', 'Story 6']]],
      otherTopics: ['Geese'],
    });
  });

  it('stays composed with 200 stories under 30 topics: nothing twice, six sections, twelve names', () => {
    const topics = numbered(30);
    const articles = buildPublishedArticles(200, (number) => ({
      // Every story has two topics; low numbers are busier.
      topics: [topics[number % 30], topics[(number * number) % 7]].filter((topic) => topic !== undefined),
    }));
    const home = buildHome(articles, topics);
    const titles = titlesOn(home);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles).toHaveLength(1 + 3 + 6 * 3);
    expect(home.topicSections.map(({ articles: cards }) => cards.length)).toEqual([3, 3, 3, 3, 3, 3]);
    expect(home.otherTopics).toHaveLength(12);
    const named = [
      ...home.topicSections.map(({ topic }) => topic.name),
      ...home.otherTopics.map(({ name }) => name),
    ];
    expect(new Set(named).size).toBe(named.length);
  });

  it('puts the busiest topic first and keeps the alphabetical order among equals', () => {
    const [first, second, third] = ['First', 'Second', 'Third'].map((name) => ({
      id: name.toLowerCase(),
      name,
    }));
    const articles = buildPublishedArticles(12, (number) => ({
      topics: [[third, first, second, third][number % 4]].filter((topic) => topic !== undefined),
    }));
    const topics = [first, second, third].filter((topic) => topic !== undefined);
    expect(buildHome(articles, topics).topicSections.map(({ topic }) => topic.name)).toEqual([
      'Third',
      'First',
      'Second',
    ]);
  });

  it('leaves topics without a story out', () => {
    const home = buildHome(buildPublishedArticles(5), [bridges, geese]);
    expect(summarise(home).sections).toEqual([['Geese', ['Story 5']]]);
    expect(summarise(home).otherTopics).toEqual([]);
  });

  describe('countries', () => {
    const withArticles = (count: number): Newsroom['countries'] =>
      Array.from({ length: count }, (_, index) => ({
        subject: { code: 'XX', name: `Country ${String(index + 1)}`, slug: 'x', description: undefined },
        articles: buildPublishedArticles(1 + (index % 3)),
      }));

    it('are shown busiest first, a dozen at most', () => {
      const home = buildHome([], [], withArticles(13));
      expect(home.countries.map(({ name, total }) => `${name}: ${String(total)}`).slice(0, 5)).toEqual([
        'Country 3: 3',
        'Country 6: 3',
        'Country 9: 3',
        'Country 12: 3',
        'Country 2: 2',
      ]);
      expect(home.countries).toHaveLength(12);
      expect(home.hasMoreCountries).toBe(true);
    });

    it('are left out without a story', () => {
      const bare = withArticles(1).map(({ subject }) => ({ subject, articles: [] }));
      expect(buildHome([], [], bare).countries).toEqual([]);
    });

    it('are all shown when a dozen is all there are', () => {
      const home = buildHome([], [], withArticles(12));
      expect(home.countries).toHaveLength(12);
      expect(home.hasMoreCountries).toBe(false);
    });
  });

  describe('what is due', () => {
    const answered = { date: '2026-02-20', text: 'Yes.', sources: ['gazette'] };

    it('lists open questions by the day they are due, then by address', () => {
      const articles = publish(
        buildArticle({
          slug: 'swans',
          title: 'Swans',
          outlook: [
            { question: 'Late?', due: '2026-12-01' },
            { question: 'Swans first?', due: '2026-04-01' },
            { question: 'Answered?', due: '2026-01-01', outcome: answered },
          ],
        }),
        buildArticle({
          slug: 'ducks',
          title: 'Ducks',
          outlook: [{ question: 'Ducks first?', due: '2026-04-01' }],
        }),
        buildArticle({
          slug: 'geese',
          title: 'Geese',
          outlook: [{ question: 'Overdue?', due: '2026-02-20' }],
        }),
      );
      expect(buildHome(articles, []).due).toEqual([
        {
          question: 'Overdue?',
          due: { iso: '2026-02-20', text: '20 February 2026' },
          article: 'Geese',
          address: '/articles/geese/',
        },
        {
          question: 'Ducks first?',
          due: { iso: '2026-04-01', text: '1 April 2026' },
          article: 'Ducks',
          address: '/articles/ducks/',
        },
        {
          question: 'Swans first?',
          due: { iso: '2026-04-01', text: '1 April 2026' },
          article: 'Swans',
          address: '/articles/swans/',
        },
        {
          question: 'Late?',
          due: { iso: '2026-12-01', text: '1 December 2026' },
          article: 'Swans',
          address: '/articles/swans/',
        },
      ]);
    });

    it('keeps to the five that come next', () => {
      const articles = buildPublishedArticles(9, (number) => ({
        outlook: [{ question: `Question ${String(number)}?`, due: `2026-05-0${String(10 - number)}` }],
      }));
      expect(buildHome(articles, []).due.map(({ question }) => question)).toEqual([
        'Question 9?',
        'Question 8?',
        'Question 7?',
        'Question 6?',
        'Question 5?',
      ]);
    });
  });

  it('leaves its input as it was', () => {
    const newsroom = buildNewsroomOf(buildPublishedArticles(30));
    const { topics, articles } = newsroom;
    const before = structuredClone({ topics, articles });
    buildHomePage(newsroom);
    expect({ topics, articles }).toEqual(before);
  });

  it.each([0, 1, 5, 200])('is plain with %i stories', (count) => {
    const home = buildHome(
      buildPublishedArticles(count, () => ({
        outlook: [{ question: 'Will they return?', due: '2026-04-01' }],
      })),
      [geese],
      [{ subject: { ...japan, description: undefined }, articles: buildPublishedArticles(count) }],
    );
    expect(listUnplain(home)).toEqual([]);
  });
});
