import { describe, expect, it } from 'vitest';
import { selectWithdrawn } from '../../../../src/domain/publication.ts';
import { buildMovedPages } from '../../../../src/domain/view-models/moved-page.ts';
import { buildPublishedArticle, instant, withdrawnArticle } from '../../article-builder.ts';
import { buildNewsroomOf } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

const newsroom = buildNewsroomOf([buildPublishedArticle({ slug: 'second-name', title: 'Geese move' })], {
  withdrawn: selectWithdrawn([withdrawnArticle], instant, false),
});

/** What is at an old address. */
const pageAt = (from: string, to: string) =>
  buildMovedPages(newsroom, [{ from, to }]).find(({ frame }) => frame.address === from);

describe('buildMovedPages', () => {
  it('leads from an old address to the present one, unlisted', () => {
    const page = pageAt('/articles/first-name/', '/articles/second-name/#part');
    expect(page).toMatchObject({ title: 'Geese move', address: '/articles/second-name/#part' });
    expect(page?.frame).toMatchObject({
      title: 'Geese move',
      address: '/articles/first-name/',
      movedTo: '/articles/second-name/#part',
      isListed: false,
    });
    // The part is for readers; the page is what search engines should know.
    expect(page?.frame.canonical).toBe('https://pond.example/articles/second-name/');
    expect(listUnplain(page)).toEqual([]);
  });

  it.each([
    ['/', 'The Pond Post'],
    ['/topics/geese/', 'Geese'],
    ['/authors/ada-example/', 'Ada Example'],
    ['/about/', 'About the made-up paper'],
    ['/articles/taken-back/', 'Geese on no bridge'],
    ['/claims/', 'Statements'],
    ['/claims/speakers/', 'Statements by speaker'],
    ['/card.png', 'This page has moved'],
  ])('names what stands at %s', (to, title) => {
    expect(pageAt('/old/', to)?.title).toBe(title);
  });

  it('names the feed to programs that asked for one, and leads people to its page', () => {
    const page = pageAt('/tag/geese/feed/', '/topics/geese/rss.xml');
    expect(page).toMatchObject({ title: 'Geese', address: '/topics/geese/' });
    expect(page?.frame.feeds[0]?.address).toBe('/topics/geese/rss.xml');
    expect(pageAt('/feed/', '/rss.xml')?.frame.feeds.map(({ address }) => address)).toEqual([
      '/rss.xml',
      '/atom.xml',
      '/feed.json',
    ]);
    expect(pageAt('/index.xml', '/rss.xml')).toBeUndefined();
  });

  it('waits where there is nothing yet, such as a story that is held', () => {
    expect(pageAt('/old/', '/articles/held/')).toBeUndefined();
    expect(pageAt('/old/', '/claims/matters/none/')).toBeUndefined();
  });

  it('names the parts of a story, each with its present address', () => {
    expect(pageAt('/articles/first-name/', '/articles/second-name/')?.parts).toEqual([
      {
        id: 'source-gazette',
        name: 'Geese cross bridge',
        address: '/articles/second-name/#source-gazette',
      },
      { id: 'story-sources', name: 'Sources', address: '/articles/second-name/#story-sources' },
    ]);
  });

  it.each([
    ['a part that is named', '/articles/second-name/#part'],
    ['a page that is no story', '/topics/geese/'],
    ['a story that was taken back', '/articles/taken-back/'],
    ['the file of a story', '/articles/second-name/index.md'],
  ])('names no parts where it leads to %s: a browser may lead on at once', (_, to) => {
    expect(pageAt('/old/', to)?.parts).toEqual([]);
  });

  it('leads away from no page that is there, nor from a story that was taken back', () => {
    expect(pageAt('/topics/geese/', '/about/')).toBeUndefined();
    expect(pageAt('/articles/taken-back/', '/about/')).toBeUndefined();
  });
});
