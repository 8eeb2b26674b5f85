import { describe, expect, it } from 'vitest';
import { buildNotFoundPage } from '../../../../src/domain/view-models/not-found-page.ts';
import { emptyNewsroom } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

describe('buildNotFoundPage', () => {
  const page = buildNotFoundPage(emptyNewsroom);

  it('leads to the pages from which everything can be reached', () => {
    expect(page.ways).toEqual([
      { name: 'Home', address: '/' },
      { name: 'Topics', address: '/topics/' },
      { name: 'Countries', address: '/countries/' },
      { name: 'Archive', address: '/archive/' },
    ]);
  });

  it('is kept out of search engines and has no way to itself', () => {
    expect(page.frame).toMatchObject({ address: '/404.html', isListed: false, breadcrumbs: [] });
    expect(page.frame.jsonLd).toBeUndefined();
  });

  it('is plain', () => {
    expect(listUnplain(page)).toEqual([]);
  });
});
