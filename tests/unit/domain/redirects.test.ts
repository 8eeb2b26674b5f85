import { describe, expect, it } from 'vitest';
import { findEnd, listRedirects, toPage } from '../../../src/domain/redirects.ts';

const none = () => false;
const readers = { from: '/articles/', to: '/archive/' };

describe('findEnd', () => {
  it('follows every step, and keeps the part of the page that is meant', () => {
    const steps = new Map([
      ['/a/', '/b/#part'],
      ['/b/', '/c/'],
      ['/d/', '/c/#part'],
    ]);
    expect(findEnd('/a/', steps)).toBe('/c/');
    expect(findEnd('/d/', steps)).toBe('/c/#part');
    expect(findEnd('/c/', steps)).toBe('/c/');
  });

  it('moves a feed with its page, and knows an old feed by its whole address', () => {
    const steps = new Map([
      ['/feed/', '/topics/old/rss.xml'],
      ['/topics/old/', '/topics/new/#part'],
      ['/blog/atom.xml', '/atom.xml'],
    ]);
    expect(findEnd('/feed/', steps)).toBe('/topics/new/rss.xml');
    expect(findEnd('/blog/atom.xml', steps)).toBe('/atom.xml');
    expect(findEnd('/topics/old/rss.xml', steps)).toBe('/topics/new/rss.xml');
  });

  it('finds none in a circle, however long', () => {
    const steps = new Map([
      ['/a/', '/b/'],
      ['/b/', '/c/#part'],
      ['/c/', '/b/'],
      ['/self/', '/self/#part'],
    ]);
    for (const address of ['/a/', '/b/', '/c/', '/self/']) expect(findEnd(address, steps)).toBeUndefined();
  });
});

describe('listRedirects', () => {
  it('leads readers who shorten an address to the archive', () => {
    expect(listRedirects([], [], none)).toEqual([readers]);
  });

  it('leads every former address at once to its end', () => {
    const written = [
      { from: '/articles/first/', to: '/articles/second/' },
      { from: '/articles/second/', to: '/articles/third/' },
    ];
    expect(listRedirects(written, [{ id: 'zeroth', slug: 'first' }], none)).toEqual([
      readers,
      { from: '/articles/first/', to: '/articles/third/' },
      { from: '/articles/second/', to: '/articles/third/' },
      { from: '/articles/zeroth/', to: '/articles/third/' },
    ]);
  });

  it('takes the word of an editor before the id of a story, and a page before both', () => {
    const written = [{ from: '/articles/first/', to: '/about/' }];
    const articles = [{ id: 'first', slug: 'second' }];
    expect(listRedirects(written, articles, none)).toContainEqual({
      from: '/articles/first/',
      to: '/about/',
    });
    expect(listRedirects(written, articles, (address) => address === '/articles/first/')).toEqual([readers]);
  });

  it('leads from a page of changes that is gone to that of the story today, or to the story', () => {
    const stories = [
      { id: 'first', slug: 'second' },
      { id: 'still', slug: 'still' },
      { id: 'back', slug: 'back' },
    ];
    const pages = new Set([
      '/articles/second/',
      '/articles/second/changes/',
      '/articles/still/',
      '/articles/still/changes/',
      '/articles/back/',
    ]);
    const recorded = ['first', 'still', 'back', 'merged', 'lost'].map((name) => `/articles/${name}/changes/`);
    expect(
      listRedirects(
        [{ from: '/articles/merged/', to: '/articles/still/' }],
        stories,
        (address) => pages.has(address),
        [...recorded, '/articles/first/', '/about/changes/'],
      ),
    ).toEqual([
      readers,
      { from: '/articles/back/changes/', to: '/articles/back/' },
      { from: '/articles/first/', to: '/articles/second/' },
      { from: '/articles/first/changes/', to: '/articles/second/changes/' },
      { from: '/articles/merged/', to: '/articles/still/' },
      { from: '/articles/merged/changes/', to: '/articles/still/changes/' },
    ]);
  });

  it('leaves circles out', () => {
    expect(listRedirects([{ from: '/a/', to: '/a/' }], [], none)).toEqual([readers]);
  });
});

it('knows the page of an address with a fragment', () => {
  expect([toPage('/a/#b'), toPage('/a/')]).toEqual(['/a/', '/a/']);
});
