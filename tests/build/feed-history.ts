import { readWithRssParser, type ReadItem } from '../unit/feeds/read-feed.ts';
import { readPage, readSite } from './site-files.ts';

/** Every item of the feed of a whole site and of its archive, as a reader of Atom gets them. */
export const readFeedHistory = async (site: string): Promise<readonly ReadItem[]> => {
  const documents = [...readSite(site).keys()].filter((path) => /^(?:feeds\/\w+\/)?atom\.xml$/.test(path));
  return (await Promise.all(documents.map((path) => readWithRssParser(readPage(site, path))))).flat();
};
