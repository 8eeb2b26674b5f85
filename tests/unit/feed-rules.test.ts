import { describe, expect, it } from 'vitest';
import { writeOpml } from '../../src/feeds/opml.ts';
import { listFeedFaults } from '../feed-rules.ts';
import { buildPublishedArticle } from './article-builder.ts';
import { edition } from './made-up-edition.ts';
import { writeAtom, writeJsonFeed, writeRss } from './feeds/write-feed.ts';
import { buildDocuments, buildFollowed } from './feeds/feed-builder.ts';

const [document] = buildDocuments([buildPublishedArticle()], '<p>Seven <a href="/x/">geese</a>.</p>');
const written = {
  'rss.xml': writeRss(document),
  'atom.xml': writeAtom(document),
  'feed.json': writeJsonFeed(document),
  'feeds.opml': writeOpml([{ id: 'topics', feeds: [buildFollowed([])] }], edition),
} as const;

describe('the rules of feeds', () => {
  it.each(Object.entries(written))('find nothing wrong with %s', (path, text) => {
    expect(listFeedFaults(path, text)).toEqual([]);
  });

  it.each([
    ['rss.xml', /<pubDate>.*?<\/pubDate>/, '<pubDate>2026-02-19</pubDate>', 'pubDate 2026-02-19'],
    ['rss.xml', / isPermaLink="false"/, '', 'guid is no address'],
    ['rss.xml', /<atom:link [^>]*rel="self"[^>]*>/, '', 'not one link to itself'],
    ['rss.xml', /<p>Seven/, '<p class="x">Seven', 'attribute class'],
    ['rss.xml', /<p>Seven/, '<script>1</script><p>Seven', 'element script'],
    ['rss.xml', /href="https:\/\/pond\.example\/x\/"/, 'href="/x/"', 'relative address /x/'],
    ['rss.xml', /<description>/, '<description>\u0008', 'character that XML forbids'],
    ['rss.xml', /<enclosure [^>]*>/, '', 'no picture with kind and length'],
    ['rss.xml', / fileSize="\d+"/, ' fileSize="1"', 'two lengths of one picture'],
    ['atom.xml', / length="\d+"/, '', 'no picture with kind and length'],
    ['feed.json', /"size_in_bytes":\d+/, '"size_in_bytes":0', 'no picture with kind and length'],
    ['atom.xml', /<updated>/, '<updated>at ', 'updated'],
    ['atom.xml', /<entry>\s*<author>[^]*?<\/author>/, '<entry>', 'no author'],
    ['atom.xml', /<content [^]*?<\/content>/, '', 'no content'],
    ['feed.json', /"date_published":"/, '"date_published":"on ', 'date_published'],
    ['feed.json', /"tags"/, '"labels"', 'unknown key labels'],
    ['feed.json', /version\/1\.1/, 'version/2', 'version'],
    ['feeds.opml', /xmlUrl="[^"]*"/, 'xmlUrl="rss.xml"', 'address'],
    ['feeds.opml', /version="2\.0"/, 'version="1.0"', 'version'],
  ] as const)('find what is wrong with %s after %s became %j', (path, from, to, fault) => {
    const broken = written[path].replace(from, to);
    expect(broken).not.toBe(written[path]);
    expect(listFeedFaults(path, broken).join('\n')).toContain(fault);
  });

  it('throw at what is not well-formed', () => {
    expect(() => listFeedFaults('rss.xml', written['rss.xml'].replace('</item>', ''))).toThrow(
      'Not well-formed',
    );
  });
});
