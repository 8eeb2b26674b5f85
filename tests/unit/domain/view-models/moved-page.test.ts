import { expect, it } from 'vitest';
import { buildMovedPage, listMoved } from '../../../../src/domain/view-models/moved-page.ts';
import { buildStory, surroundings } from '../../article-builder.ts';
import { listUnplain } from './list-unplain.ts';

const moved = buildStory({ id: 'first-name', slug: 'second-name', title: 'Geese move' });

it('lists the stories that no longer stand at their first address', () => {
  const stayed = buildStory({ id: 'geese', slug: 'geese' });
  expect(listMoved([moved, stayed])).toEqual([moved]);
});

it('leads from the first address to the one of today, unlisted', () => {
  const page = buildMovedPage(moved, surroundings);
  expect(page).toMatchObject({ title: 'Geese move', address: '/articles/second-name/' });
  expect(page.frame).toMatchObject({
    address: '/articles/first-name/',
    canonical: 'https://sourceline.example/articles/second-name/',
    movedTo: '/articles/second-name/',
    isListed: false,
  });
  expect(listUnplain(page)).toEqual([]);
});
