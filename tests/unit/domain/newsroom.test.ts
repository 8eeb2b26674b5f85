import { describe, expect, it } from 'vitest';
import { buildNewsroom } from '../../../src/domain/newsroom.ts';
import {
  bridges,
  buildClaim,
  buildSource,
  buildPublishedArticles,
  geese,
  instant,
  japan,
} from '../article-builder.ts';
import { edition } from '../made-up-edition.ts';
import { buildNewsroomOf, emptyNewsroom } from '../newsroom-builder.ts';

const gazette = buildSource();
const articles = buildPublishedArticles(3, (number) => ({
  topics: number === 1 ? [geese, bridges] : [geese],
  countries: number === 2 ? [japan] : [],
  // Cited twice, listed once.
  sources: [gazette, { ...gazette, id: 'again', number: 2 }],
  claims: number < 3 ? [buildClaim({ matter: 'crossing', sources: [{ ...gazette, relays: 'AP' }] })] : [],
}));
const newsroom = buildNewsroomOf(articles, {
  profiles: [
    { code: 'KP', description: 'Behind the river.' },
    { code: 'JP', description: 'Beyond the sea.' },
  ],
});

describe('buildNewsroom', () => {
  it('puts every subject in alphabetical order with its stories, newest first', () => {
    const namesOf = (
      groups: readonly { subject: { name: string }; articles: readonly { slug: string }[] }[],
    ) => groups.map(({ subject, articles: own }) => [subject.name, own.map(({ slug }) => slug)]);
    expect(namesOf(newsroom.topics)).toEqual([
      ['Bridges', ['story-1']],
      ['Geese', ['story-1', 'story-2', 'story-3']],
    ]);
    expect(namesOf(newsroom.authors)).toEqual([['Ada Example', ['story-1', 'story-2', 'story-3']]]);
    expect(namesOf(newsroom.publishers)).toEqual([['The Goose Gazette', ['story-1', 'story-2', 'story-3']]]);
  });

  it('knows every country that has a story or a profile', () => {
    expect(newsroom.countries.map(({ subject, articles: own }) => [subject, own.length])).toEqual([
      [{ ...japan, description: 'Beyond the sea.' }, 1],
      [{ code: 'KP', name: 'North Korea', slug: 'north-korea', description: 'Behind the river.' }, 0],
    ]);
    expect(buildNewsroomOf(articles).countries.map(({ subject }) => subject.description)).toEqual([
      undefined,
    ]);
  });

  it('finds what several stories speak of, and what they carry', () => {
    expect([...newsroom.matters.keys()]).toEqual(['crossing']);
    expect(newsroom.carried.get('AP')).toHaveLength(2);
  });

  it('names the pages of the newsroom around every page, and marks those of a preview', () => {
    expect(newsroom.surroundings).toEqual({
      edition,
      house: [{ name: 'About the made-up paper', address: '/about/' }],
      preview: undefined,
    });
    const content = {
      articles: [],
      withdrawn: [],
      topics: [],
      profiles: [],
      authors: [],
      publishers: [],
      house: [],
      dossiers: [],
      matterTitles: new Map(),
    };
    expect(
      buildNewsroom(content, edition, { instant, isPreview: true, recorded: new Set() }).surroundings.preview,
    ).toBe('Preview as of 1 March 2026, 21:00 GMT+9: not published');
  });

  it('stands before its first story', () => {
    expect(emptyNewsroom).toMatchObject({ articles: [], topics: [], countries: [], crossings: [] });
  });
});
