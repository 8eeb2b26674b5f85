import { describe, expect, it } from 'vitest';
import { buildArchivePage } from '../../../../src/domain/view-models/archive-page.ts';
import { buildClaim, buildPublishedArticles } from '../../article-builder.ts';
import { buildNewsroomOf, emptyNewsroom } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

describe('buildArchivePage', () => {
  const moments = ['2026-02-19T12:00:00Z', '2026-02-18T12:00:00Z', '2025-12-31T14:59:59Z'];
  const archive = buildArchivePage(
    buildNewsroomOf(
      buildPublishedArticles(3, (number) => ({
        publishedAt: new Date(moments[number - 1] ?? ''),
        claims: number === 1 ? [buildClaim()] : [],
      })),
    ),
  );

  it('lists the years, newest first, with their stories and statements', () => {
    expect(archive).toMatchObject({
      name: 'Archive',
      description: 'Every story, by year and month.',
      total: 3,
    });
    expect(archive.years.map(({ months: _, ...year }) => year)).toEqual([
      {
        name: '2026',
        address: '/archive/2026/',
        total: 2,
        claims: 1,
        claimsAddress: '/claims/years/2026/',
        statuses: [{ status: 'claimed', count: 1, label: '1 claimed' }],
      },
      {
        name: '2025',
        address: '/archive/2025/',
        total: 1,
        claims: 0,
        claimsAddress: undefined,
        statuses: [],
      },
    ]);
    expect(archive.frame).toMatchObject({ title: 'Archive', address: '/archive/' });
  });

  it('measures the months of all years by the fullest', () => {
    expect(
      archive.years.map(({ months }) =>
        months.filter(({ total }) => total > 0).map(({ id, height }) => [id, height]),
      ),
    ).toEqual([[['2026-02', 100]], [['2025-12', 50]]]);
  });

  it('is plain, and may be empty', () => {
    expect(listUnplain(archive)).toEqual([]);
    expect(buildArchivePage(emptyNewsroom)).toMatchObject({ total: 0, years: [] });
  });
});
