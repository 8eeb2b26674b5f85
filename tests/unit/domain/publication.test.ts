import { describe, expect, it } from 'vitest';
import { findHold, selectPublished, selectWithdrawn } from '../../../src/domain/publication.ts';
import { buildArticle, instant, withdrawnArticle } from '../article-builder.ts';

const published = new Date('2026-02-19T12:00:00Z');
const secondBefore = new Date('2026-02-19T11:59:59Z');
const millisecondBefore = new Date('2026-02-19T11:59:59.999Z');
const secondAfter = new Date('2026-02-19T12:00:01Z');

describe('findHold', () => {
  it('holds a story under embargo until the very moment of its publication', () => {
    const article = buildArticle({ publishedAt: published });
    expect(findHold(article, secondBefore)).toBe('embargo');
    expect(findHold(article, millisecondBefore)).toBe('embargo');
    expect(findHold(article, published)).toBeUndefined();
    expect(findHold(article, secondAfter)).toBeUndefined();
  });

  it('holds a draft whatever its date', () => {
    const draft = buildArticle({ publishedAt: published, isDraft: true });
    expect(findHold(draft, secondBefore)).toBe('draft');
    expect(findHold(draft, secondAfter)).toBe('draft');
  });

  it('does not look at the date of the last update', () => {
    const updatedLater = buildArticle({
      publishedAt: published,
      updatedAt: new Date('2099-01-01T00:00:00Z'),
    });
    expect(findHold(updatedLater, published)).toBeUndefined();
  });
});

describe('selectPublished', () => {
  const articles = [
    buildArticle({ slug: 'old', publishedAt: new Date('2026-02-01T00:00:00Z') }),
    buildArticle({ slug: 'draft', publishedAt: new Date('2026-02-02T00:00:00Z'), isDraft: true }),
    buildArticle({ slug: 'due-now', publishedAt: published }),
    buildArticle({ slug: 'tomorrow', publishedAt: new Date('2026-02-20T12:00:00Z') }),
  ];

  it('keeps what is public at the instant, newest first', () => {
    const selected = selectPublished(articles, published, false);
    expect(selected.map(({ slug, hold }) => [slug, hold])).toEqual([
      ['due-now', undefined],
      ['old', undefined],
    ]);
  });

  it('publishes one story more a second later, and one fewer a second earlier', () => {
    const slugsAt = (instant: Date) => selectPublished(articles, instant, false).map(({ slug }) => slug);
    expect(slugsAt(secondBefore)).toEqual(['old']);
    expect(slugsAt(secondAfter)).toEqual(['due-now', 'old']);
    expect(slugsAt(new Date('2026-02-20T12:00:00Z'))).toEqual(['tomorrow', 'due-now', 'old']);
  });

  it('keeps held stories in previews and says why they are held', () => {
    const selected = selectPublished(articles, published, true);
    expect(selected.map(({ slug, hold }) => [slug, hold])).toEqual([
      ['tomorrow', 'embargo'],
      ['due-now', undefined],
      ['draft', 'draft'],
      ['old', undefined],
    ]);
  });

  it('leaves its input as it was', () => {
    const before = structuredClone(articles);
    selectPublished(articles, published, true);
    expect(articles).toEqual(before);
  });
});

describe('selectWithdrawn', () => {
  it('takes a story out of everything that is published', () => {
    expect(selectPublished([withdrawnArticle], instant, false)).toEqual([]);
    expect(selectPublished([withdrawnArticle], instant, true)).toEqual([]);
  });

  it('keeps nothing of its text', () => {
    const [story] = selectWithdrawn([withdrawnArticle], instant, false);
    expect(story).toMatchObject({
      slug: 'taken-back',
      title: 'Geese on no bridge',
      reason: 'The bridge was not there.',
      publisherIds: ['goose-gazette'],
      hadClaims: true,
    });
    expect(JSON.stringify(story)).not.toMatch(/secret/i);
  });

  it('says nothing of a story that never was public', () => {
    const draft = { ...withdrawnArticle, isDraft: true };
    const later = { ...withdrawnArticle, publishedAt: new Date('2026-04-01T00:00:00Z') };
    expect(selectWithdrawn([draft, later, buildArticle()], instant, false)).toEqual([]);
    expect(selectWithdrawn([draft, later], instant, true).map(({ hold }) => hold)).toEqual([
      'draft',
      'embargo',
    ]);
  });

  it('lists the last to be withdrawn first', () => {
    const before = {
      ...withdrawnArticle,
      slug: 'before',
      withdrawn: { date: new Date('2026-02-21T12:00:00Z'), reason: 'Because.' },
    };
    const same = { ...withdrawnArticle, slug: 'a-same' };
    expect(selectWithdrawn([before, withdrawnArticle, same], instant, false).map(({ slug }) => slug)).toEqual(
      ['a-same', 'taken-back', 'before'],
    );
  });
});
