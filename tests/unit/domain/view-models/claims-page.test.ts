import { describe, expect, it } from 'vitest';
import type { PublishedArticle } from '../../../../src/domain/article.ts';
import { buildClaimFacetPages, buildClaimsPages } from '../../../../src/domain/view-models/claims-page.ts';
import {
  buildArticle,
  buildClaim,
  buildPublishedArticles,
  buildPublishedArticle,
  japan,
  northKorea,
  publish,
} from '../../article-builder.ts';
import { buildNewsroomOf, emptyNewsroom } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

const articles = publish(
  buildArticle({
    slug: 'newer',
    countries: [japan, northKorea],
    claims: [
      buildClaim({ number: 1, text: 'One', speakers: ['KCNA'], status: 'claimed' }),
      buildClaim({ number: 2, text: 'Two', speakers: ['Kcna', 'Zoo'], status: 'disputed', matter: 'geese' }),
    ],
  }),
  buildArticle({
    slug: 'older',
    publishedAt: new Date('2025-02-19T12:00:00Z'),
    countries: [japan],
    claims: [buildClaim({ text: 'Three', speakers: [], status: 'confirmed' })],
  }),
);

describe('buildClaimsPages', () => {
  const pages = buildClaimsPages(buildNewsroomOf(articles));
  const find = (address: string) => pages.find(({ frame }) => frame.address === address);
  const texts = (address: string) =>
    find(address)?.groups.flatMap(({ claims }) => claims.map((claim) => claim.text));

  it('makes a page for all statements and for each status, speaker, topic, country and year', () => {
    expect(pages.map(({ frame }) => frame.address)).toEqual([
      '/claims/',
      '/claims/status/confirmed/',
      '/claims/status/claimed/',
      '/claims/status/assessed/',
      '/claims/status/disputed/',
      '/claims/speakers/kcna/',
      '/claims/speakers/zoo/',
      '/claims/topics/geese/',
      '/claims/countries/japan/',
      '/claims/countries/north-korea/',
      '/claims/years/2026/',
      '/claims/years/2025/',
    ]);
  });

  it('lists newest stories first and keeps the order of the text', () => {
    expect(texts('/claims/')).toEqual(['One', 'Two', 'Three']);
    expect(texts('/claims/years/2025/')).toEqual(['Three']);
    expect(find('/claims/')?.groups[0]).toMatchObject({
      article: { address: '/articles/newer/' },
      countries: ['japan', 'north-korea'],
      claims: [{ address: '/articles/newer/#claim-1' }, { address: '/articles/newer/#claim-2' }],
    });
  });

  it('takes a speaker that differs in capitals only for one', () => {
    expect(texts('/claims/speakers/kcna/')).toEqual(['One', 'Two']);
  });

  it('leads to the other lists with their numbers and marks where one is', () => {
    const status = find('/claims/status/disputed/')?.facets[0];
    expect(status?.links.map(({ name, total, isCurrent }) => [name, total, isCurrent])).toEqual([
      ['Confirmed', 1, false],
      ['Claimed', 1, false],
      ['Assessed', 0, false],
      ['Disputed', 1, true],
    ]);
    expect(status?.all).toBeUndefined();
  });

  it('offers a filter only where there is something to choose', () => {
    expect(find('/claims/')?.filter).toMatchObject({ from: '2025-02-19', to: '2026-02-19', total: 3 });
    expect(find('/claims/')?.filter?.selects.map(({ id }) => id)).toEqual(['status', 'speaker', 'country']);
    expect(find('/claims/')?.filter?.selects[1]).toMatchObject({
      folder: '/claims/speakers/',
      options: [
        { value: 'kcna', name: 'KCNA', total: 2 },
        { value: 'zoo', name: 'Zoo', total: 1 },
      ],
    });
    expect(find('/claims/')?.filter?.years).toEqual([
      { value: '2026', name: '2026', total: 1 + 1 },
      { value: '2025', name: '2025', total: 1 },
    ]);
    expect(find('/claims/years/2025/')?.filter).toBeUndefined();
    expect(find('/claims/status/assessed/')).toMatchObject({ total: 0, filter: undefined, groups: [] });
  });

  it('lets the list of one value be filtered by the others, with the totals of their own lists', () => {
    const filter = find('/claims/countries/north-korea/')?.filter;
    expect(filter).toMatchObject({
      hub: '/claims/countries/north-korea/',
      own: 'country=north-korea',
      total: 2,
    });
    expect(filter?.selects.map(({ id, options }) => [id, options.map(({ total }) => total)])).toEqual([
      ['status', [1, 1]],
      ['speaker', [2, 1]],
      ['country', [3, 2]],
    ]);
  });

  it('leads to the history of a matter that other stories share, and to no other', () => {
    const mattersOf = (...others: readonly PublishedArticle[]) =>
      buildClaimsPages(buildNewsroomOf([...articles, ...others]))[0]?.groups[0]?.claims.map(
        ({ matter }) => matter,
      );
    const other = buildPublishedArticle({ slug: 'other', claims: [buildClaim({ matter: 'geese' })] });
    expect(mattersOf(other)).toEqual([undefined, '/claims/matters/geese/']);
    expect(mattersOf()).toEqual([undefined, undefined]);
  });

  it('cuts 250 statements into pages of 100 and loses none', () => {
    const claims = Array.from({ length: 25 }, (_, index) =>
      buildClaim({ number: index + 1, status: index > 0 ? 'claimed' : 'confirmed' }),
    );
    const long = buildClaimsPages(buildNewsroomOf(buildPublishedArticles(10, () => ({ claims })))).filter(
      ({ name }) => name === 'Statements',
    );
    expect(long.map(({ frame }) => frame.address)).toEqual([
      '/claims/',
      '/claims/page/2/',
      '/claims/page/3/',
    ]);
    const addresses = long.flatMap(({ groups }) => groups.flatMap((group) => group.claims));
    expect(new Set(addresses.map(({ address }) => address)).size).toBe(250);
    expect(long.map(({ filter }) => filter?.total)).toEqual([250, undefined, undefined]);
    expect(long.map(({ newer, older }) => [newer, older])).toEqual([
      [undefined, '/claims/page/2/'],
      ['/claims/', '/claims/page/3/'],
      ['/claims/page/2/', undefined],
    ]);
  });

  it('shows the twelve most frequent of many speakers and leads to all', () => {
    const claims = Array.from({ length: 13 }, (_, index) =>
      buildClaim({ number: index + 1, speakers: ['Zebra', `Speaker ${String(index + 1)}`] }),
    );
    const [page] = buildClaimsPages(buildNewsroomOf([buildPublishedArticle({ claims })]));
    const box = page?.facets.find(({ id }) => id === 'speaker');
    expect(box?.links).toHaveLength(12);
    expect(box?.links[0]).toMatchObject({ name: 'Zebra', total: 13 });
    expect(box?.all).toEqual({ name: 'All 14 speakers', address: '/claims/speakers/' });
  });

  it('gives a speaker without a Latin letter an address', () => {
    const pagesOf = buildClaimsPages(
      buildNewsroomOf([buildPublishedArticle({ claims: [buildClaim({ speakers: ['김'] })] })]),
    );
    expect(pagesOf.map(({ frame }) => frame.address)).toContain('/claims/speakers/ae40/');
  });

  it('stands without a statement', () => {
    const [page] = buildClaimsPages(emptyNewsroom);
    expect(page).toMatchObject({ total: 0, pages: 1, pager: [], filter: undefined, groups: [] });
  });

  it('is plain', () => {
    expect(listUnplain(pages)).toEqual([]);
  });
});

describe('buildClaimFacetPages', () => {
  it('has every value of each facet with its number', () => {
    const facets = buildClaimFacetPages(buildNewsroomOf(articles));
    expect(
      facets.map(({ frame, links }) => [
        frame.address,
        links.map(({ name, total }) => `${name} ${String(total)}`),
      ]),
    ).toEqual([
      ['/claims/status/', ['Confirmed 1', 'Claimed 1', 'Assessed 0', 'Disputed 1']],
      ['/claims/speakers/', ['KCNA 2', 'Zoo 1']],
      ['/claims/topics/', ['Geese 3']],
      ['/claims/countries/', ['Japan 3', 'North Korea 2']],
      ['/claims/years/', ['2026 2', '2025 1']],
    ]);
    expect(listUnplain(facets)).toEqual([]);
  });
});
