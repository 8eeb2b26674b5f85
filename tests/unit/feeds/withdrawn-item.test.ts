import { describe, expect, it } from 'vitest';
import type { FeedContent } from '../../../src/domain/feed-subject.ts';
import { selectWithdrawn } from '../../../src/domain/publication.ts';
import { buildFeedDocuments } from '../../../src/feeds/feed-documents.ts';
import { buildArticle, instant, publish, withdrawnArticle } from '../article-builder.ts';
import { edition } from '../made-up-edition.ts';
import { buildFollowed } from './feed-builder.ts';
import { writeAtom, writeJsonFeed, writeRss } from './write-feed.ts';

const withdrawn = selectWithdrawn([withdrawnArticle], instant, false);
const tag = 'tag:pond.example,2020-05-01';

const itemsOf = (content: FeedContent) =>
  buildFeedDocuments(
    [{ ...buildFollowed([], content), withdrawn }],
    {
      cardBytesOf: () => 1,
    },
    edition,
  )[0]?.items ?? [];

describe('a withdrawn story in feeds', () => {
  it('leaves a notice where it stood, by its own id, and comes as news by another', () => {
    const items = itemsOf({ kind: 'articles' });
    expect(items.map(({ id, published, updated }) => [id, published, updated])).toEqual([
      [
        `${tag}:articles/taken-back/withdrawal`,
        withdrawnArticle.withdrawn?.date,
        withdrawnArticle.withdrawn?.date,
      ],
      [`${tag}:articles/taken-back`, withdrawnArticle.publishedAt, withdrawnArticle.withdrawn?.date],
    ]);
    for (const item of items) {
      expect(item.title).toBe('Withdrawn: Geese on no bridge');
      expect(item.html).toContain('<p>The bridge was not there.</p>');
      expect(item.html).toContain('https://pond.example/articles/taken-back/');
    }
  });

  it('is among the corrections once', () => {
    expect(itemsOf({ kind: 'corrections' }).map(({ id }) => id)).toEqual([
      `${tag}:articles/taken-back/withdrawal`,
    ]);
  });

  it('leaves its notice among the statements and what rests on a publisher', () => {
    expect(itemsOf({ kind: 'claims' }).map(({ id }) => id)).toEqual([`${tag}:claims/taken-back`]);
    expect(itemsOf({ kind: 'citations', publisher: 'goose-gazette' }).map(({ id }) => id)).toEqual([
      `${tag}:sources/goose-gazette/taken-back`,
    ]);
    const silent = selectWithdrawn([{ ...withdrawnArticle, claims: [] }], instant, false);
    const followed = { ...buildFollowed([], { kind: 'claims' as const }), withdrawn: silent };
    expect(buildFeedDocuments([followed], { cardBytesOf: () => 1 }, edition)[0]?.items).toEqual([]);
  });

  it('gives nothing of its text in any form', () => {
    for (const kind of ['articles', 'corrections', 'claims'] as const) {
      const [document] = buildFeedDocuments(
        [{ ...buildFollowed([], { kind }), withdrawn }],
        {
          cardBytesOf: () => 1,
        },
        edition,
      );
      if (document === undefined) throw new Error('No document was built.');
      for (const write of [writeRss, writeAtom, writeJsonFeed]) {
        expect(write(document)).not.toMatch(/secret/i);
        expect(write(document)).toContain('The bridge was not there.');
      }
    }
  });

  it('moves no part of an archive', () => {
    const articles = Array.from({ length: 45 }, (_, index) =>
      buildArticle({
        slug: `story-${String(index)}`,
        publishedAt: new Date(Date.UTC(2026, 0, 1, index)),
      }),
    );
    const idsOf = (taken: number | undefined) => {
      const all = articles.map((article, index) =>
        index === taken ? { ...article, withdrawn: { date: instant, reason: 'Because.' } } : article,
      );
      const followed = {
        ...buildFollowed(publish(...all), { kind: 'articles' as const }, '/'),
        withdrawn: selectWithdrawn(all, instant, false),
      };
      return buildFeedDocuments([followed], { cardBytesOf: () => 1 }, edition)
        .slice(1)
        .map(({ folder, items }) => [folder, items.map(({ id }) => id)]);
    };
    expect(idsOf(3)).toEqual(idsOf(undefined));
  });
});
