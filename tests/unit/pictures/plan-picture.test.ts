import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PictureFile } from '../../../src/domain/pictures/picture.ts';
import { planPicture } from '../../../src/domain/pictures/plan-picture.ts';

const file = (facts: Partial<PictureFile> = {}): PictureFile => ({
  path: 'articles/geese/goose.jpg',
  digest: '0123456789abcdef'.repeat(4),
  kind: 'jpeg',
  width: 4000,
  height: 3000,
  hasAlpha: false,
  ...facts,
});

const widthsOf = (facts: Partial<PictureFile>): number[] =>
  planPicture(file(facts)).avif.map(({ width }) => width);

describe('planPicture', () => {
  it('has sizes for telephones and wide screens, never larger than the picture, and none that is nearly another', () => {
    expect(widthsOf({})).toEqual([480, 800, 1200, 1600]);
    expect(widthsOf({ width: 1000 })).toEqual([480, 800, 1000]);
    expect(widthsOf({ width: 850 })).toEqual([480, 850]);
    expect(widthsOf({ width: 300 })).toEqual([300]);
    expect(widthsOf({ width: 1 })).toEqual([1]);
  });

  it('names files by picture, digest and size', () => {
    const { avif, plain, feed, share } = planPicture(file({ path: 'articles/geese/Two “Geese” (1).JPG' }));
    expect([avif[0], ...plain, feed, share].map((rendition) => rendition?.name)).toEqual([
      'two-geese-1.10123456789a.480.avif',
      'two-geese-1.10123456789a.800.jpg',
      'two-geese-1.10123456789a.1600.jpg',
      'two-geese-1.10123456789a.feed.jpg',
      'two-geese-1.10123456789a.share.jpg',
    ]);
    expect(planPicture(file({ path: 'articles/geese/거위.png' })).feed.name).toBe(
      'picture.10123456789a.feed.jpg',
    );
  });

  it.each([
    ['jpeg', false, 'jpg'],
    ['avif', false, 'jpg'],
    ['webp', false, 'jpg'],
    ['webp', true, 'png'],
    ['png', false, 'png'],
    ['gif', false, 'png'],
  ] as const)('writes a %s (seen through: %s) for old browsers as %s', (kind, hasAlpha, plainKind) => {
    const { plain, feed, share } = planPicture(file({ kind, hasAlpha }));
    expect([...plain, feed].every((rendition) => rendition.kind === plainKind)).toBe(true);
    expect(share.kind).toBe('jpg');
  });

  it('keeps the shape of every picture, and gives no two files one name', () => {
    const side = fc.integer({ min: 1, max: 30_000 });
    fc.assert(
      fc.property(side, side, fc.boolean(), (width, height, hasAlpha) => {
        const { avif, webp, plain, feed, share } = planPicture(file({ width, height, hasAlpha }));
        const all = [...avif, ...webp, ...plain, feed];
        for (const rendition of all) {
          expect(rendition.width).toBeLessThanOrEqual(Math.min(width, 1600));
          if (width > height / 16_000) expect(rendition.height).toBeLessThanOrEqual(16_000);
          expect(Math.abs(rendition.height - Math.max(1, (height * rendition.width) / width))).toBeLessThan(
            0.51,
          );
        }
        const names = [...all, share].map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[a-z0-9-]+\.[0-9a-f]{12}\.(?:\d+|feed|share)\.\w+$/);
      }),
    );
  });
});
