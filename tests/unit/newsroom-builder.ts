import type { PublishedArticle } from '../../src/domain/article.ts';
import { buildNewsroom, type Content, type Newsroom } from '../../src/domain/newsroom.ts';
import { instant } from './article-builder.ts';
import { edition } from './made-up-edition.ts';

/** The subjects that stories name, each once. */
const listSubjects = <Subject extends { readonly id: string }>(
  articles: readonly PublishedArticle[],
  subjectsOf: (article: PublishedArticle) => readonly Subject[],
): Subject[] => [...new Map(articles.flatMap(subjectsOf).map((subject) => [subject.id, subject])).values()];

/**
 * A made-up newsroom of the stories given, newest first, with the topics, authors and publishers that they name.
 * @param content what is in it besides, or instead
 */
export const buildNewsroomOf = (
  articles: readonly PublishedArticle[],
  content: Partial<Content> = {},
  at = instant,
  recorded: ReadonlySet<string> = new Set(),
  inEdition = edition,
): Newsroom =>
  buildNewsroom(
    {
      articles,
      withdrawn: [],
      topics: listSubjects(articles, ({ topics }) => topics).map((topic) => ({
        ...topic,
        description: `All about ${topic.name}.`,
      })),
      profiles: [],
      authors: listSubjects(articles, ({ authors }) => authors).map((author) => ({
        ...author,
        role: undefined,
        expertise: [],
        links: [],
      })),
      publishers: listSubjects(articles, ({ sources }) => sources.map(({ publisher }) => publisher)).map(
        (publisher) => ({ ...publisher, country: undefined, independence: undefined, url: undefined }),
      ),
      house: [
        {
          id: 'about',
          title: 'About the made-up paper',
          standfirst: 'Who we are.',
          updatedAt: new Date('2026-01-01T00:00:00Z'),
        },
      ],
      dossiers: [],
      matterTitles: new Map(),
      ...content,
    },
    inEdition,
    { instant: at, isPreview: false, recorded },
  );

/** The newsroom before its first story. */
export const emptyNewsroom = buildNewsroomOf([]);
