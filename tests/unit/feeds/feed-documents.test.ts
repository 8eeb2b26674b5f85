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

  it('are one for the whole site: no other subject has an archive, and it leads to the one there is', () => {
    const documents = buildDocuments(buildPublishedArticles(135));
    expect(foldersOf(documents)).toEqual(['/topics/geese/']);
    expect(documents[0].archivedBy).toBe('/');
    const claims = { kind: 'claims' } as const;
    const marked = buildPublishedArticles(30, () => ({ claims: [buildClaim()] }));
    expect(buildDocuments(marked, '', claims)[0]).toMatchObject({ archivedBy: '/', items: { length: 20 } });
  });

  it('lead nowhere from corrections, all of which are on their page', () => {
    const corrected = buildPublishedArticles(30, () => ({ corrections: [material] }));
    const [{ items, archivedBy }] = buildDocuments(corrected, '', { kind: 'corrections' }, '/corrections/');
    expect(items).toHaveLength(20);
    expect(archivedBy).toBeUndefined();
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
    const documents = buildDocuments(buildPublishedArticles(25), heavy, undefined, '/');
    expect(new Set(documents.flatMap(slugsOf)).size).toBe(25);
    expect(foldersOf(documents)).toContain('/feeds/1aa/');
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

describe('the feed of a subject', () => {
  /** Stories published so many days before noon of a day. */
  const published = (...daysBefore: readonly number[]) =>
    buildPublishedArticles(daysBefore.length, (number) => ({
      publishedAt: new Date(Date.UTC(2026, 1, 19, 12) - (daysBefore[number - 1] ?? 0) * 86_400_000),
    }));
  const sizeOf = (...daysBefore: readonly number[]): number =>
    buildDocuments(published(...daysBefore))[0].items.length;

  it('holds what came in the thirty days before its newest item, whenever that was', () => {
    expect(sizeOf(0, 1, 29.9, 30, 30.1, 31)).toBe(4);
    expect(sizeOf(4_000, 4_001, 4_029, 4_030, 4_031)).toBe(4);
  });

  it('holds two items at least, and twenty at most', () => {
    expect(sizeOf()).toBe(0);
    expect(sizeOf(0)).toBe(1);
    expect(sizeOf(0, 400, 800)).toBe(2);
    expect(sizeOf(...Array.from({ length: 30 }, (_, index) => index / 10))).toBe(20);
  });

  it('misses nothing of a month, whoever asks once in it: the stories come one by one and are all there', () => {
    const days = [0, 3, 9, 17, 26, 40, 41, 55, 63, 90, 119];
    for (const asked of days) {
      const since = days.filter((day) => day >= asked && day < asked + 30);
      const [{ items }] = buildDocuments(published(...days.filter((day) => day >= asked)));
      expect(items.length).toBeGreaterThanOrEqual(since.length);
    }
  });

  it('shows nothing new to a subscriber of the longer feed that it was before, and nothing as changed', () => {
    const articles = published(0, 20, 35, 50, 65, 80, 95, 110, 125, 140, 155);
    const [{ items }] = buildDocuments(articles);
    // The feed of the whole site still is as long as that of a subject was.
    const [{ items: before }] = buildDocuments(articles, undefined, undefined, '/');
    expect(items).toEqual(before.slice(0, 2));
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
    expect(items[0]?.html).toContain('Before: <del>Seven &#x26; more</del>');
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
