import { describe, expect, it } from 'vitest';
import type { PublishedArticle } from '../../../src/domain/article.ts';
import type { FeedDocument } from '../../../src/feeds/feed.ts';
import { maxDocumentWeight } from '../../../src/feeds/feed-documents.ts';
import {
  buildArticle,
  buildClaim,
  buildSource,
  buildPublishedArticles,
  buildPublishedArticle,
  publish,
} from '../article-builder.ts';
import { writeAtom, writeJsonFeed, writeRss } from './write-feed.ts';
import { buildDocuments } from './feed-builder.ts';

const slugsOf = ({ items }: FeedDocument): string[] => items.map(({ id }) => id.replace(/^.*\//, ''));
const foldersOf = (documents: readonly FeedDocument[]): string[] => documents.map(({ folder }) => folder);

const material = {
  date: new Date('2026-02-21T12:00:00Z'),
  kind: 'correction',
  wrong: 'Seven & more',
  right: 'Six',
  material: true,
} as const;

describe('the feed and its archive', () => {
  it('is one document as long as everything fits', () => {
    expect(foldersOf(buildDocuments(buildPublishedArticles(20)))).toEqual(['/topics/geese/']);
    expect(foldersOf(buildDocuments(buildPublishedArticles(20), '', undefined, '/'))).toEqual(['/']);
  });

  it('together hold every story, at most forty in each', () => {
    const documents = buildDocuments(buildPublishedArticles(135), '', undefined, '/');
    expect(foldersOf(documents)).toEqual(['/', '/feeds/3/', '/feeds/2/', '/feeds/1/']);
    expect(documents.map(({ items }) => items.length)).toEqual([20, 40, 40, 40]);
    expect(new Set(documents.flatMap(slugsOf)).size).toBe(135);
    expect(slugsOf(documents[0])[0]).toBe('story-1');
    expect(slugsOf(documents[3] ?? documents[0]).at(-1)).toBe('story-135');
  });

  it('neither show that a story is developing nor notice when that is over', () => {
    const item = (article: Parameters<typeof buildPublishedArticle>[0]) =>
      buildDocuments([buildPublishedArticle(article)])[0].items[0];
    const marked = item({ developingUntil: new Date('2026-03-02T12:00:00Z') });
    expect(marked).toMatchObject({ updated: new Date('2026-02-19T12:00:00Z') });
    expect(marked).toEqual(item({ developingUntil: new Date('2026-03-01T12:00:00Z') }));
    expect(marked).toEqual(item({}));
  });

  it('publish a part that is not full yet where the feed of a subject cannot hold it', () => {
    const sizes = (count: number) =>
      buildDocuments(buildPublishedArticles(count)).map(({ items }) => items.length);
    expect(sizes(30)).toEqual([10, 30]);
    expect(sizes(50)).toEqual([10, 40]);
    expect(sizes(51)).toEqual([10, 11, 40]);
  });

  it('keeps the parts as they are when a story comes', () => {
    const before = buildDocuments(buildPublishedArticles(135), '', undefined, '/');
    const newer = publish(buildArticle({ slug: 'newer', publishedAt: new Date('2026-02-20T12:00:00Z') }));
    const after = buildDocuments([...newer, ...buildPublishedArticles(135)], '', undefined, '/');
    const partsOf = (documents: readonly FeedDocument[]) =>
      documents.slice(1).map(({ folder, items }) => [folder, items.map(({ id }) => id)]);
    expect(partsOf(after)).toEqual(partsOf(before));
    expect(slugsOf(after[0])[0]).toBe('newer');
  });

  it('stay below 500 kB in every form, also with heavy stories, and lose none', () => {
    const heavy = `<p>${'“Geese” & more of the long text. '.repeat(1_500)}</p>`;
    const documents = buildDocuments(buildPublishedArticles(25), heavy);
    expect(new Set(documents.flatMap(slugsOf)).size).toBe(25);
    expect(foldersOf(documents)).toContain('/topics/geese/feeds/1aa/');
    for (const document of documents) {
      for (const write of [writeRss, writeAtom, writeJsonFeed]) {
        expect(Buffer.byteLength(write(document))).toBeLessThanOrEqual(500_000);
      }
    }
  });

  it('announces a story that is too heavy for any feed by its summary', () => {
    const [{ items }] = buildDocuments([buildPublishedArticle()], 'x'.repeat(maxDocumentWeight));
    expect(items[0]?.html).toBe(
      '<p>Seven made-up geese crossed a made-up bridge.</p><p><a href="https://pond.example/articles/geese-cross-bridge/">Geese cross the bridge</a></p>',
    );
  });
});

describe('what a subscriber is given', () => {
  it('is the story under its first name, wherever it stands now', () => {
    const [{ items }] = buildDocuments([buildPublishedArticle({ slug: 'new-name', id: 'first-name' })]);
    expect(items[0]).toMatchObject({
      id: 'tag:pond.example,2020-05-01:articles/first-name',
      url: 'https://pond.example/articles/new-name/',
    });
  });

  it('is a material correction as an item of its own, and no other', () => {
    const article = buildPublishedArticle({ corrections: [material, { ...material, material: false }] });
    const [{ items }] = buildDocuments([article]);
    expect(items.map(({ id, title }) => [id.replace(/^.*:/, ''), title])).toEqual([
      ['articles/geese-cross-bridge/correction-1', 'Correction: Geese cross the bridge'],
      ['articles/geese-cross-bridge', 'Geese cross the bridge'],
    ]);
  });

  it('is every correction where corrections are followed', () => {
    const article = buildPublishedArticle({
      corrections: [material, { ...material, date: new Date('2026-02-22T12:00:00Z'), material: false }],
    });
    const [{ items }] = buildDocuments([article], '', { kind: 'corrections' });
    expect(items.map(({ id }) => id.replace(/^.*\//, ''))).toEqual(['correction-2', 'correction-1']);
    expect(items[0]?.html).toContain('We wrote: <del>Seven &#x26; more</del>');
    expect(items[0]?.categories).toEqual(['Correction']);
  });

  it('is one item for the statements of a story, none without statements', () => {
    const claims = [buildClaim(), buildClaim({ number: 2, status: 'disputed', text: 'Two stayed' })];
    const articles: PublishedArticle[] = publish(buildArticle({ claims }), buildArticle({ slug: 'without' }));
    const [{ items }] = buildDocuments(articles, '', { kind: 'claims' });
    expect(items.map(({ id, title }) => [id, title])).toEqual([
      ['tag:pond.example,2020-05-01:claims/geese-cross-bridge', '2 statements: Geese cross the bridge'],
    ]);
    expect(items[0]?.html).toContain(
      '<a href="https://pond.example/articles/geese-cross-bridge/#claim-2">Two stayed</a>',
    );
  });

  it('is what rests on a publisher where the publisher is followed', () => {
    const other = buildSource({
      id: 'other',
      publisher: { id: 'swan-times', name: 'Swan Times', kind: 'newspaper' },
      url: 'https://swans.example/',
    });
    const claims = [buildClaim(), buildClaim({ number: 2, text: 'Two stayed', sources: [other] })];
    const [{ items }] = buildDocuments(
      [buildPublishedArticle({ claims, sources: [buildSource(), other] })],
      '<p>The whole text.</p>',
      { kind: 'citations', publisher: 'swan-times' },
    );
    expect(items[0]?.id).toBe('tag:pond.example,2020-05-01:sources/swan-times/geese-cross-bridge');
    expect(items[0]?.html).toContain('Two stayed');
    expect(items[0]?.html).not.toContain('Seven geese crossed the bridge');
    expect(items[0]?.html).not.toContain('The whole text.');
    expect(items[0]?.sources.map(({ url }) => url)).toEqual(['https://swans.example/']);
  });
});
