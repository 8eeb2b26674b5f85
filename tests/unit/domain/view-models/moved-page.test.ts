import { expect, it } from 'vitest';
import { buildMovedPage } from '../../../../src/domain/view-models/moved-page.ts';
import { surroundings } from '../../article-builder.ts';
import { listUnplain } from './list-unplain.ts';

it('leads from an address of old to the one of today, unlisted', () => {
  const page = buildMovedPage(
    { from: '/articles/first-name/', to: '/articles/second-name/#part', name: 'Geese move' },
    surroundings,
  );
  expect(page).toMatchObject({ title: 'Geese move', address: '/articles/second-name/#part' });
  expect(page.frame).toMatchObject({
    title: 'Geese move',
    address: '/articles/first-name/',
    movedTo: '/articles/second-name/#part',
    isListed: false,
  });
  // The part is for readers; the page is what search engines should know.
  expect(page.frame.canonical).toBe('https://sourceline.example/articles/second-name/');
  expect(listUnplain(page)).toEqual([]);
});
