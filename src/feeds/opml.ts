import { generateOpml } from 'feedsmith';
import { feedAddress } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { FeedGroup, Followed } from '../domain/feed-subject.ts';
import { toAbsolute } from '../domain/absolute-address.ts';
import { dropForbiddenCharacters } from './xml-characters.ts';

const toOutline = ({ title, description, address }: Followed, edition: Edition) => ({
  type: 'rss',
  text: title,
  title,
  description,
  xmlUrl: toAbsolute(feedAddress(address, 'rss'), edition),
  htmlUrl: toAbsolute(address, edition),
  language: edition.language,
  version: 'RSS2',
});

/** Writes the list of every feed for feed readers (OPML 2.0), in the groups of the feeds page. */
export const writeOpml = (groups: readonly FeedGroup[], edition: Edition): string =>
  dropForbiddenCharacters(
    generateOpml({
      head: { title: edition.text.feeds.opmlTitle(edition.site.name) },
      body: {
        outlines: groups
          .filter(({ feeds }) => feeds.length > 0)
          .map(({ id, feeds }) => ({
            text: edition.text.feeds.groups[id],
            outlines: feeds.map((item) => toOutline(item, edition)),
          })),
      },
    }),
  );
