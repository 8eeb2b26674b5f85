import { noFiles } from '../../src/domain/body/part-kind.ts';
import { readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { selectPublished } from '../../src/domain/publication.ts';
import { toArticleShareCard } from '../../src/domain/share-card.ts';
import { buildArticlePage } from '../../src/domain/view-models/article-page.ts';
import { buildArticleMarkdown } from '../../src/feeds/article-markdown.ts';
import { writeAtom } from '../../src/feeds/atom.ts';
import { buildEvidenceJson } from '../../src/feeds/evidence-json.ts';
import { buildFeedDocuments } from '../../src/feeds/feed-documents.ts';
import { writeJsonFeed } from '../../src/feeds/json-feed.ts';
import { buildOembed } from '../../src/feeds/oembed.ts';
import { writeRss } from '../../src/feeds/rss.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { toRenderedFacts } from '../../src/store/rendered-facts.ts';
import { settleText } from '../../src/store/settle-text.ts';
import { type References, toArticle } from '../../src/store/to-article.ts';
import { createSiteRenderer } from '../markdown/site-renderer.ts';
import { edition } from '../unit/made-up-edition.ts';
import { buildNewsroomOf } from '../unit/newsroom-builder.ts';

const contentFolder = join(import.meta.dirname, '../content/valid/content');

/** Names of the publishers that stories of tests/content/valid/ may cite. */
const publisherIds = readdirSync(join(contentFolder, 'sources')).map((file) => parse(file).name);

const renderer = await createSiteRenderer();

/** What stories of tests/content/valid/ may refer to. */
const references: References = {
  authors: new Map([['example-author', { id: 'example-author', name: 'Example author', kind: 'person' }]]),
  topics: new Map(['example-topic', 'second-topic'].map((id) => [id, { id, name: id.replace('-', ' ') }])),
  keywords: { topics: new Map(), countries: new Map() },
  publishers: new Map(publisherIds.map((id) => [id, { name: id, kind: 'newspaper' as const }])),
  health: new Map(),
  toName: (name) => name,
  events: new Map(),
};

/** What every file of data holds that a story may name. */
const table = { columns: ['Day', 'Geese'], rows: [['Monday', '7']] };

/**
 * Sends the text of a story through everything that a build does to it short of Astro: frontmatter, Markdown,
 * schema, view model, feeds and the documents for machines.
 * @throws whatever would fail the build
 * @returns what was made, so that a test can look into it
 */
export const publishText = async (written: string, instant: Date): Promise<readonly string[]> => {
  const { content, frontmatter } = parseFrontmatter(written);
  const { metadata } = await renderer.render(content, {
    frontmatter,
    fileURL: new URL('file:///content/articles/a-story/index.md'),
  });
  const data = articleSchema.parse(frontmatter);
  const { body, ...facts } = toRenderedFacts({ metadata });
  const settled = settleText(
    body,
    data.sources.map(({ id }) => id),
    { ...noFiles, openTable: () => table },
  );
  const loaded = toArticle(
    { slug: 'a-story', data, ...facts, ...settled, pictures: [], stills: {}, lead: undefined, documents: {} },
    references,
    edition,
  );
  const articles = selectPublished([loaded], instant, false);
  const newsroom = buildNewsroomOf(articles, {}, instant);
  const whole = {
    name: 'All',
    title: 'All stories',
    description: 'Everything.',
    address: '/',
    articles,
  };
  const feeds = (['articles', 'claims', 'corrections'] as const).flatMap((kind) =>
    buildFeedDocuments([{ ...whole, content: { kind } }], { cardBytesOf: () => 30_000 }, edition),
  );
  const toText = (pieces: readonly Uint8Array[]): string => Buffer.concat(pieces).toString();
  return articles.flatMap((article) => [
    JSON.stringify(buildArticlePage(newsroom, article)),
    JSON.stringify(toArticleShareCard(article, edition)),
    buildEvidenceJson(article, edition),
    buildOembed(article, edition),
    buildArticleMarkdown(article, edition),
    ...feeds.flatMap((feed) =>
      [writeRss(feed, edition), writeAtom(feed, edition), writeJsonFeed(feed, edition)].map(toText),
    ),
  ]);
};
