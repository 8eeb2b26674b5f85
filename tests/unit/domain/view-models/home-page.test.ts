import { describe, expect, it } from 'vitest';
import type { PublishedArticle, TopicReference } from '../../../../src/domain/article.ts';
import type { Newsroom } from '../../../../src/domain/newsroom.ts';
import { buildHomePage, type HomePage } from '../../../../src/domain/view-models/home-page.ts';
import {
  bridges,
  buildArticle,
  buildClaim,
  buildPublishedArticles,
  geese,
  instant,
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
  beside: home.beside.map(({ title }) => title),
  row: home.row.map(({ title }) => title),
  sections: home.sections.map(({ topic, articles }) => [topic.name, articles.map(({ title }) => title)]),
  others: home.others.map(({ title }) => title),
});

/** "Story 2" to "Story 4". */
const storiesFrom = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `Story ${String(first + index)}`);

const titlesOn = (home: HomePage): string[] =>
  [
    home.lead,
    ...home.beside,
    ...home.row,
    ...home.sections.flatMap(({ articles }) => articles),
    ...home.others,
  ]
    .filter((card) => card !== undefined)
    .map(({ title }) => title);

describe('buildHomePage', () => {
  it('has no lead without stories', () => {
    const home = buildHome([], [geese, bridges]);
    expect(summarise(home)).toEqual({ lead: undefined, beside: [], row: [], sections: [], others: [] });
    expect(home).toMatchObject({
      newest: 'Nothing published yet',
      statuses: [],
      topics: { entries: [], hasMore: false },
      countries: { entries: [], hasMore: false },
      due: [],
    });
    expect(home.frame).toMatchObject({
      address: '/',
      canonical: 'https://pond.example/',
      breadcrumbs: [],
    });
  });

  it('leads with the only story, and offers nothing to choose between', () => {
    const home = buildHome(
      buildPublishedArticles(1, () => ({ keyPoints: ['Seven geese.', 'Two.', 'Three.', 'Four.'] })),
      [bridges, geese],
    );
    expect(summarise(home)).toEqual({ lead: 'Story 1', beside: [], row: [], sections: [], others: [] });
    expect(home.lead?.keyPoints).toEqual(['Seven geese.', 'Two.', 'Three.']);
    expect(home.topics.entries).toEqual([]);
    expect(home.newest).toBe('Newest story 19 February 2026');
  });

  it.each([
    [2, storiesFrom(2, 2), []],
    [3, storiesFrom(2, 3), []],
    [4, storiesFrom(2, 2), storiesFrom(3, 4)],
    [5, storiesFrom(2, 2), storiesFrom(3, 5)],
    [6, storiesFrom(2, 2), storiesFrom(3, 6)],
    [7, storiesFrom(2, 3), storiesFrom(4, 7)],
  ])('puts %i stories beside and below the lead, none in a row of its own', (count, beside, row) => {
    const articles = buildPublishedArticles(count);
    expect(summarise(buildHome(articles, [geese]))).toEqual({
      lead: 'Story 1',
      beside,
      row,
      sections: [],
      others: [],
    });
  });

  it('gives a topic with several stories left a section, and lists the rest', () => {
    const articles = buildPublishedArticles(11, (number) => ({
      topics: [number === 7 || number === 11 ? bridges : geese],
    }));
    expect(summarise(buildHome(articles, [bridges, geese]))).toEqual({
      lead: 'Story 1',
      beside: ['Story 2'],
      row: storiesFrom(3, 6),
      sections: [
        ['Geese', storiesFrom(8, 10)],
        ['Bridges', ['Story 7', 'Story 11']],
      ],
      others: [],
    });
  });

  it('gives a topic with one story left none', () => {
    const articles = buildPublishedArticles(9, (number) => ({ topics: [number === 8 ? bridges : geese] }));
    expect(summarise(buildHome(articles, [bridges, geese]))).toMatchObject({
      beside: ['Story 2', 'Story 3'],
      row: storiesFrom(4, 7),
      sections: [],
      others: ['Story 8', 'Story 9'],
    });
  });

  it('puts a story of two topics under the busier one only', () => {
    const articles = buildPublishedArticles(9, (number) => ({
      topics: number > 7 ? [bridges] : [bridges, geese],
    }));
    expect(summarise(buildHome(articles, [geese, bridges])).sections).toEqual([
      ['Bridges', storiesFrom(7, 9)],
    ]);
  });

  it.each([3, 6, 17, 64, 200, 500])(
    'stays composed with %i stories: nothing twice, nothing alone',
    (count) => {
      const topics = numbered(30);
      const articles = buildPublishedArticles(count, (number) => ({
        // Every story has two topics; low numbers are busier.
        topics: [topics[number % 30], topics[(number * number) % 7]].filter((topic) => topic !== undefined),
      }));
      const home = buildHome(articles, topics);
      const titles = titlesOn(home);
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.length).toBeLessThanOrEqual(count);
      expect(home.sections.length).toBeLessThanOrEqual(6);
      for (const list of [home.row, home.others, ...home.sections.map((section) => section.articles)])
        expect(list).not.toHaveLength(1);
      expect(home.topics.entries.length).toBeLessThanOrEqual(12);
      // So many, and no page grows with the archive.
      expect(titles.length).toBeLessThanOrEqual(1 + 2 + 4 + 6 * 3 + 8);
    },
  );

  describe('the lead', () => {
    const [first, second, third] = ['2026-02-17', '2026-02-18', '2026-02-19'].map((day) =>
      buildArticle({ slug: day, title: day, publishedAt: new Date(`${day}T12:00:00Z`) }),
    );
    const later = new Date('2099-01-01T00:00:00Z');
    const lead = (...articles: readonly (typeof first)[]): unknown =>
      buildHome(publish(...articles.filter((article) => article !== undefined)), []).lead?.title;

    it('is the newest story', () => {
      expect(lead(first, second, third)).toBe('2026-02-19');
    });

    it('is the story that an editor has chosen, until the moment that is written in it', () => {
      expect(lead(first && { ...first, leadUntil: later }, second, third)).toBe('2026-02-17');
      expect(lead(first && { ...first, leadUntil: instant }, second, third)).toBe('2026-02-19');
    });

    it('stands nowhere else, and the newest story beside it', () => {
      const articles = publish(
        ...[first && { ...first, leadUntil: later }, second, third].filter((one) => one !== undefined),
      );
      const home = buildHome(articles, []);
      expect(home.beside.map(({ title }) => title)).toEqual(['2026-02-19', '2026-02-18']);
      expect(home.newest).toBe('Newest story 19 February 2026');
    });
  });

  it('names the busiest topics first, in alphabetical order among equals, and none without a story', () => {
    const [one, two, three] = ['One', 'Two', 'Three'].map((name) => ({ id: name.toLowerCase(), name }));
    const articles = buildPublishedArticles(12, (number) => ({
      topics: [[three, one, two, three][number % 4]].filter((topic) => topic !== undefined),
    }));
    const topics = [one, two, three, bridges].filter((topic) => topic !== undefined);
    expect(buildHome(articles, topics).topics.entries.map(({ name, total }) => [name, total])).toEqual([
      ['Three', 6],
      ['One', 3],
      ['Two', 3],
    ]);
  });

  it('names the statuses of which a mark stands on it', () => {
    const articles = buildPublishedArticles(2, (number) => ({
      claims: number === 1 ? [buildClaim({ status: 'disputed' }), buildClaim({ status: 'claimed' })] : [],
    }));
    expect(buildHome(articles, []).statuses).toEqual(['claimed', 'disputed']);
  });

  describe('countries', () => {
    const two = buildPublishedArticles(2);
    const withArticles = (count: number): Newsroom['countries'] =>
      Array.from({ length: count }, (_, index) => ({
        subject: { code: 'XX', name: `Country ${String(index + 1)}`, slug: 'x', description: undefined },
        articles: buildPublishedArticles(1 + (index % 3)),
      }));

    it('are shown busiest first, a dozen at most', () => {
      const { countries } = buildHome(two, [], withArticles(13));
      expect(countries.entries.map(({ name, total }) => `${name}: ${String(total)}`).slice(0, 5)).toEqual([
        'Country 3: 3',
        'Country 6: 3',
        'Country 9: 3',
        'Country 12: 3',
        'Country 2: 2',
      ]);
      expect(countries.entries).toHaveLength(12);
      expect(countries.hasMore).toBe(true);
    });

    it('are left out without a story', () => {
      const bare = withArticles(1).map(({ subject }) => ({ subject, articles: [] }));
      expect(buildHome(two, [], bare).countries.entries).toEqual([]);
    });

    it('are all shown when a dozen is all there are', () => {
      const { countries } = buildHome(two, [], withArticles(12));
      expect(countries.entries).toHaveLength(12);
      expect(countries.hasMore).toBe(false);
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
