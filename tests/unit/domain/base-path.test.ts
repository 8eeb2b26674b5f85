import { describe, expect, it } from 'vitest';
import { toBasePath, toLink } from '../../../src/domain/addresses/base-path.ts';
import { rebaseHtml } from '../../../src/domain/addresses/rebase-html.ts';

it.each([
  ['https://paper.example', ''],
  ['https://paper.example/', ''],
  ['https://org.example/news', '/news'],
  ['https://org.example/a/b', '/a/b'],
])('reads from %s where the site stands', (url, base) => {
  expect(toBasePath(url)).toBe(base);
});

it.each([
  ['/', '/news/'],
  ['/topics/', '/news/topics/'],
  ['/news/', '/news/news/'],
  ['/rss.xml#a', '/news/rss.xml#a'],
  ['//other.example/', '//other.example/'],
  ['https://other.example/', 'https://other.example/'],
  ['#part', '#part'],
  ['beside.csv', 'beside.csv'],
])('makes of %s the link %s', (address, link) => {
  expect(toLink(address, '/news')).toBe(link);
  expect(toLink(address, '')).toBe(address);
});

describe('rebaseHtml', () => {
  const rebase = (html: string): string =>
    rebaseHtml(html, '/news', (address) => address.startsWith('/news/_astro/'));

  it.each([
    ['<a class="x" href="/topics/">/topics/</a>', '<a class="x" href="/news/topics/">/topics/</a>'],
    ['<img alt="a > b" src="/pictures/a.png">', '<img alt="a > b" src="/news/pictures/a.png">'],
    [
      '<source srcset="/pictures/a.avif 480w, /pictures/b.avif 900w">',
      '<source srcset="/news/pictures/a.avif 480w, /news/pictures/b.avif 900w">',
    ],
    ['<form action="/search/" method="get">', '<form action="/news/search/" method="get">'],
    [
      '<meta http-equiv="refresh" content="0; url=/archive/">',
      '<meta http-equiv="refresh" content="0; url=/news/archive/">',
    ],
    [
      '<claim-filter data-hub="/claims/" data-years="/claims/years/">',
      '<claim-filter data-hub="/news/claims/" data-years="/news/claims/years/">',
    ],
    [
      '<script type="module" src="/icon.js">"href=\\"/a/\\""</script>',
      '<script type="module" src="/news/icon.js">"href=\\"/a/\\""</script>',
    ],
  ])('puts the base before every address: %s', (html, rebased) => {
    expect(rebase(html)).toBe(rebased);
  });

  it.each([
    '<a href="//other.example/">x</a>',
    '<a href="https://other.example/topics/">x</a>',
    '<a href="#part">x</a><a href="beside.csv">y</a>',
    '<p title="href=&quot;/x/&quot;">A slash / and href="/x/" in words</p>',
    '<script src="/news/_astro/Page.js"></script>',
    '<script>location = "/x/"; const a = `<a href="/x/">`;</script>',
    '<style>a { background: url(/x.png) } /* <a href="/x/"> */</style>',
    '<script type="application/ld+json">{"url":"/x/","html":"<a href=\\"/x/\\">"}</script>',
    '<meta name="description" content="/topics/ is an address">',
  ])('leaves as it is what is no address of the table: %s', (html) => {
    expect(rebase(html)).toBe(html);
  });
});
