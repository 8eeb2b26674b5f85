import { generateOpml } from 'feedsmith';
import { feedAddress } from '../domain/address.ts';
import type { FeedGroup, Followed } from '../domain/feed-subject.ts';
import { site } from '../site.ts';
import { text } from '../text/text.ts';
import { toAbsolute } from '../domain/absolute-address.ts';
import { dropForbiddenCharacters } from './xml-characters.ts';

const toOutline = ({ title, description, address }: Followed) => ({
  type: 'rss',
  text: title,
  title,
  description,
  xmlUrl: toAbsolute(feedAddress(address, 'rss')),
  htmlUrl: toAbsolute(address),
  language: site.language,
  version: 'RSS2',
});

/** Writes the list of every feed for feed readers (OPML 2.0), in the groups of the feeds page. */
export const writeOpml = (groups: readonly FeedGroup[]): string =>
  dropForbiddenCharacters(
    generateOpml({
      head: { title: text.feeds.opmlTitle(site.name) },
      body: {
        outlines: groups
          .filter(({ feeds }) => feeds.length > 0)
          .map(({ id, feeds }) => ({ text: text.feeds.groups[id], outlines: feeds.map(toOutline) })),
      },
    }),
  );
