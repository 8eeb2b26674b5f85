import { expect, it } from 'vitest';
import { toOtherEdition } from '../../../../src/domain/edition.ts';
import { buildMatterPage } from '../../../../src/domain/view-models/matter-page.ts';
import { catalogues } from '../../../../src/text/text.ts';
import { buildArticle, buildClaim, instant, publish } from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';
import { buildNewsroomOf } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

it('tells the history of a matter from the oldest story on', () => {
  const newsroom = buildNewsroomOf(
    publish(
      buildArticle({
        slug: 'newer',
        title: 'Newer',
        claims: [
          buildClaim({ number: 1, matter: 'goose-count', text: 'Eight geese', status: 'confirmed' }),
          buildClaim({ number: 2, matter: 'goose-count', text: 'Nine geese', status: 'disputed' }),
        ],
      }),
      buildArticle({
        slug: 'older',
        title: 'Older',
        publishedAt: new Date('2026-01-01T12:00:00Z'),
        claims: [buildClaim({ matter: 'goose-count', text: 'Seven geese' })],
      }),
    ),
  );
  const page = buildMatterPage(newsroom, 'goose-count');
  expect(page).toMatchObject({
    name: 'Goose count',
    frame: {
      address: '/claims/matters/goose-count/',
      // With the name: no two pages describe themselves alike.
      description:
        'Goose count: what 2 stories said about it, oldest first. Later statements do not replace earlier ones.',
    },
    description:
      'What 2 stories said about this, oldest first. Later statements do not replace earlier ones.',
    feed: { page: '/claims/', offer: 'Follow all statements' },
  });
  expect(page.frame.feeds[0]?.address).toBe('/claims/rss.xml');
  expect(page.steps.map(({ day, article, claim }) => [day.iso, article.name, claim.text])).toEqual([
    ['2026-01-01', 'Older', 'Seven geese'],
    ['2026-02-19', 'Newer', 'Eight geese'],
    ['2026-02-19', 'Newer', 'Nine geese'],
  ]);
  expect(page.steps[0]?.claim).toMatchObject({
    label: 'Claimed',
    attribution: ' by Goose Agency, read at The Goose Gazette',
    address: '/articles/older/#claim-1',
    matter: undefined,
  });
  expect(listUnplain(page)).toEqual([]);
});

it('calls a matter that has no title by the words of its oldest statement, where the id is in another language', () => {
  const tell = (slug: string, text: string, day: string) =>
    buildArticle({
      slug,
      publishedAt: new Date(`${day}T12:00:00Z`),
      claims: [buildClaim({ matter: 'goose-count', text })],
    });
  const newsroom = buildNewsroomOf(
    publish(
      tell('newer', 'huit oies ont traversé', '2026-02-19'),
      tell('older', 'sept oies ont traversé', '2026-01-01'),
    ),
    {},
    instant,
    undefined,
    toOtherEdition(edition.site, 'fr', catalogues.fr),
  );
  const { name, frame } = buildMatterPage(newsroom, 'goose-count');
  expect(name).toBe('Sept oies ont traversé');
  expect(frame.title).toBe(name);
});

it('calls a matter by the title that an editor has written', () => {
  const tell = (slug: string) => buildArticle({ slug, claims: [buildClaim({ matter: 'goose-count' })] });
  const newsroom = buildNewsroomOf(publish(tell('newer'), tell('older')), {
    matterTitles: new Map([['goose-count', 'How many geese there are']]),
  });
  const { name, frame } = buildMatterPage(newsroom, 'goose-count');
  expect(name).toBe('How many geese there are');
  expect(frame.address).toBe('/claims/matters/goose-count/');
  expect(frame.title).toBe('How many geese there are');
});
