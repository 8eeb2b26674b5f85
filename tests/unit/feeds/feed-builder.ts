import type { FeedContent, Followed } from '../../../src/domain/feed-subject.ts';
import type { PublishedArticle } from '../../../src/domain/article.ts';
import type { FeedDocument } from '../../../src/feeds/feed.ts';
import { buildFeedDocuments } from '../../../src/feeds/feed-documents.ts';
import { buildBody } from '../body-builder.ts';
import { edition } from '../made-up-edition.ts';

/** Something made up that can be followed; a test names what it is about. */
export const buildFollowed = (
  articles: readonly PublishedArticle[],
  content: FeedContent = { kind: 'articles' },
  address = '/topics/geese/',
): Followed => ({
  name: 'Geese',
  title: 'The Pond Post: Geese',
  description: 'Everything that honks.',
  address,
  content,
  articles,
});

/** The documents of one feed, the current one first. */
export const buildDocuments = (
  articles: readonly PublishedArticle[],
  bodyHtml = '<p>Seven geese.</p>',
  content?: FeedContent,
  address?: string,
): [FeedDocument, ...FeedDocument[]] => {
  const body = buildBody(bodyHtml);
  const [current, ...archive] = buildFeedDocuments(
    [
      buildFollowed(
        articles.map((article) => ({ ...article, body })),
        content,
        address,
      ),
    ],
    { cardBytesOf: () => 12_345 },
    edition,
  );
  if (current === undefined) throw new Error('No document was built.');
  return [current, ...archive];
};
