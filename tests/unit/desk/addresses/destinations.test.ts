import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../src/desk/check/check-content.ts';
import { examineOnce, fixtureInstant, overlay } from '../fixture-site.ts';

const article = (slug: string, published: string, link: string) => ({
  path: `articles/${slug}/index.md`,
  bytes: new TextEncoder().encode(`---
title: "A title"
standfirst: "A standfirst."
type: analysis
published: ${published}
authors: [example-author]
topics: [second-topic]
countries: [DE]
sources:
  - id: report-one
    publisher: example-publisher
    title: "A report"
    url: "https://example.com/one"
    date: 2026-01-09
---

A sentence that rests on a report [@report-one] and [a link](${link}).
`),
});

const before = '2026-01-10T12:00:00Z';

/** What is wrong where the first of some stories on one country and topic links to an address. */
const check = async (link: string, ...others: readonly string[]) => checkBeside([], link, ...others);

/** The same where something is beside the stories. */
const checkBeside = async (
  beside: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  link: string,
  ...others: readonly string[]
) => {
  const files = await overlay([
    ...beside,
    article('first', before, link),
    ...others.map((published, index) => article(`other-${String(index)}`, published, '/')),
  ]);
  return checkFiles(files, 'content', fixtureInstant, { examine: examineOnce }).problems.map(({ id }) => id);
};

describe('a link to where a country and a topic meet', () => {
  const page = '/countries/germany/second-topic/';

  const eighteen = Array.from({ length: 18 }, () => before);

  it.each([page, `${page}rss.xml`, `${page}atom.xml`, `${page}feed.json`])(
    'leads to %s where twenty stories have both',
    async (link) => {
      expect(await check(link, ...eighteen, before)).toEqual([]);
    },
  );

  it('leads nowhere where nineteen stories have both', async () => {
    expect(await check(page, ...eighteen)).toEqual(['broken-link']);
  });

  it('leads to what is not public where the twentieth is under embargo', async () => {
    expect(await check(page, ...eighteen, '2027-01-01T12:00:00Z')).toEqual(['link-to-unpublished']);
  });

  it('leads to it where one story has both, once it was published', async () => {
    const lock = { path: 'addresses.lock', bytes: new TextEncoder().encode(`${page}\n`) };
    expect(await checkBeside([lock], page)).toEqual([]);
  });
});

describe('a link to a feed', () => {
  it.each([
    '/atom.xml',
    '/feed.json',
    '/feeds.opml',
    '/claims/rss.xml',
    '/sources/example-publisher/atom.xml',
  ])('leads to %s', async (link) => {
    expect(await check(link)).toEqual([]);
  });
});

describe('a link to the page of a topic', () => {
  const page = '/topics/third-topic/';
  const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
  const topic = file(
    'topics/third-topic.md',
    '---\nname: "Third topic"\ndescription: "What belongs under it."\n---\n\nSee [a draft](/articles/a-draft/).\n',
  );
  const named = (slug: string, published: string) => {
    const { path, bytes } = article(slug, published, '/');
    return file(path, new TextDecoder().decode(bytes).replace('[second-topic]', '[third-topic]'));
  };
  const find = async (...others: readonly ReturnType<typeof file>[]) => {
    const files = await overlay([article('first', before, page), topic, ...others]);
    return checkFiles(files, 'content', fixtureInstant, { examine: examineOnce })
      .problems.filter(({ severity }) => severity === 'error')
      .map(({ id, file: at }) => `${id} in ${at}`);
  };
  const own = 'link-to-unpublished in content/topics/third-topic.md';

  it('leads to it where no story names it, or a public one does', async () => {
    expect(await find()).toEqual([own]);
    expect(await find(named('other', before))).toEqual([own]);
  });

  it('leads to what is not public where held stories alone name it, and its own links are those of no public page', async () => {
    expect(await find(named('other', '2027-01-01T12:00:00Z'))).toEqual([
      'link-to-unpublished in content/articles/first/index.md',
    ]);
  });

  it('leads to it all the same where it was published before', async () => {
    expect(await find(named('other', '2027-01-01T12:00:00Z'), file('addresses.lock', `${page}\n`))).toEqual([
      own,
    ]);
  });

  it('is not blamed where a story cannot be read that may name it', async () => {
    const unreadable = file('articles/unreadable/index.md', 'no fields');
    expect(await find(named('other', '2027-01-01T12:00:00Z'), unreadable)).toEqual([
      'missing-frontmatter in content/articles/unreadable/index.md',
      own,
    ]);
  });
});

describe('a link in a translation', () => {
  const folder = 'articles/a-translated-story';

  const checkLink = async (link: string, ...beside: readonly { path: string; bytes: Uint8Array }[]) => {
    const files = await overlay(beside);
    const path = `${folder}/index.ar.md`;
    const text = new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);
    const bytes = new TextEncoder().encode(text.replace('(/articles/another-story/)', `(${link})`));
    return checkFiles(
      [...files.filter((file) => file.path !== path), { path, bytes }],
      'content',
      fixtureInstant,
      {
        examine: examineOnce,
      },
    ).problems.map(({ id, file, message }) => `${id} ${file.replace(/^.*\//, '')} ${message}`);
  };

  it.each([
    '#what-is-counted',
    '#claim-one-more',
    '#source-report-one',
    '#figure-counted',
    '/articles/a-translated-story/#what-is-counted',
    '/ar/articles/a-translated-story/figures/counted/',
    // Which is not translated: the original is shown.
    '/articles/another-story/#a-heading',
    '/sources/example-publisher/',
    '/ar/topics/example-topic/rss.xml',
    '/about/',
    '/ar/claims/',
  ])('leads to %s', async (link) => {
    expect(await checkLink(link)).toEqual([]);
  });

  it.each([
    [
      '#what-is-countd',
      'There is no heading "#what-is-countd" on this page. Did you mean "#what-is-counted"?',
    ],
    [
      '/ar/articles/a-story/',
      '"/ar/articles/a-story/" is not an address of this site. Did you mean "/articles/a-story/"?',
    ],
    ['/ar/about/', '"/ar/about/" is not an address of this site. Did you mean "/about/"?'],
  ])('does not lead to %s', async (link, message) => {
    expect(await checkLink(link)).toEqual([`broken-link index.ar.md ${message}`]);
  });

  it('does not lead to a draft', async () => {
    expect(await checkLink('/articles/a-draft/')).toEqual([
      'link-to-unpublished index.ar.md "/articles/a-draft/" is a draft or depends only on drafts, and this page is public. Remove the link until that page is public too.',
    ]);
  });
});
