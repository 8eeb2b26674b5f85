import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../src/desk/check/check-content.ts';
import { fixtureInstant, overlay } from '../fixture-site.ts';

const story = (slug: string, published: string, link: string) => ({
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
const check = async (link: string, ...others: readonly string[]) => {
  const files = await overlay([
    story('first', before, link),
    ...others.map((published, index) => story(`other-${String(index)}`, published, '/')),
  ]);
  return checkFiles(files, 'content', fixtureInstant).problems.map(({ id }) => id);
};

describe('a link to where a country and a topic meet', () => {
  const page = '/countries/germany/second-topic/';

  it.each([page, `${page}rss.xml`, `${page}atom.xml`, `${page}feed.json`])(
    'leads to %s where three stories have both',
    async (link) => {
      expect(await check(link, before, before)).toEqual([]);
    },
  );

  it('leads nowhere where two stories have both', async () => {
    expect(await check(page, before)).toEqual(['broken-link']);
  });

  it('leads to what is not public where the third is under embargo', async () => {
    expect(await check(page, before, '2027-01-01T12:00:00Z')).toEqual(['link-to-unpublished']);
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
