import { describe, expect, it } from 'vitest';
import { buildBody } from '../../body-builder.ts';
import type { Correction } from '../../../../src/domain/content-types.ts';
import { buildCorrectionsPage } from '../../../../src/domain/view-models/corrections-page.ts';
import { selectWithdrawn } from '../../../../src/domain/publication.ts';
import { buildArticle, instant, publish, withdrawnArticle } from '../../article-builder.ts';
import { buildNewsroomOf, emptyNewsroom } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

const correction = (day: string, facts: Partial<Correction> = {}): Correction => ({
  date: new Date(`${day}T12:00:00Z`),
  kind: 'correction',
  wrong: `Wrong until ${day}`,
  right: 'Right & <now>',
  material: false,
  ...facts,
});

const articles = publish(
  buildArticle({
    slug: 'twice',
    title: 'Corrected twice',
    // Written newest first here: numbers go by date.
    corrections: [
      correction('2026-02-25', { claim: 'claim-3' }),
      correction('2026-02-20', { material: true }),
    ],
  }),
  buildArticle({ slug: 'once', title: 'Corrected once', corrections: [correction('2026-02-22')] }),
);

describe('buildCorrectionsPage', () => {
  it('lists every correction under its story, newest first, numbered by date within it', () => {
    const page = buildCorrectionsPage(buildNewsroomOf(articles));
    expect(
      page.articles.map(({ article, corrections }) => [
        article,
        ...corrections.map((entry) => [entry.id, entry.at.iso.slice(0, 10), 'place' in entry && entry.place]),
      ]),
    ).toEqual([
      [
        { name: 'Corrected twice', address: '/articles/twice/' },
        ['/articles/twice/#correction-2', '2026-02-25', '/articles/twice/#claim-3'],
        ['/articles/twice/#correction-1', '2026-02-20', undefined],
      ],
      [
        { name: 'Corrected once', address: '/articles/once/' },
        ['/articles/once/#correction-1', '2026-02-22', undefined],
      ],
    ]);
    expect(listUnplain(page)).toEqual([]);
  });

  it('lists what was withdrawn among the corrections, with the reason and without the text', () => {
    const withdrawn = selectWithdrawn([withdrawnArticle], instant, false);
    const page = buildCorrectionsPage(buildNewsroomOf(articles, { withdrawn }));
    expect(page.articles.map(({ corrections }) => corrections.map(({ kind }) => kind))).toEqual([
      ['Correction', 'Correction'],
      ['Withdrawal'],
      ['Correction'],
    ]);
    expect(page.articles[1]).toMatchObject({
      article: { name: 'Geese on no bridge', address: '/articles/taken-back/' },
      corrections: [{ id: '/articles/taken-back/#withdrawn', reason: 'The bridge was not there.' }],
    });
    expect(listUnplain(page)).toEqual([]);
  });

  it('announces its feed and takes title and day from the policy, if there is one', () => {
    const updatedAt = new Date('2026-01-02T12:00:00Z');
    const prose = { body: buildBody('<p>We say so.</p>'), pictures: [], stills: {} };
    const policy = { id: 'corrections', title: 'Put right', standfirst: 'How.', updatedAt, prose };
    const page = buildCorrectionsPage(buildNewsroomOf([], { house: [policy] }));
    expect(page.frame).toMatchObject({ title: 'Put right', description: 'How.', address: '/corrections/' });
    expect(page.frame.feeds[0]).toEqual({
      title: 'The Pond Post: corrections',
      type: 'application/rss+xml',
      address: '/corrections/rss.xml',
    });
    expect(page.body).toBe('<p>We say so.</p>');
    expect(page.updated?.iso).toBe('2026-01-02');
    expect(page.articles).toEqual([]);
    const without = buildCorrectionsPage(emptyNewsroom);
    expect(without).toMatchObject({ body: undefined, updated: undefined });
    expect(without.frame.title).toBe('Corrections');
  });
});
