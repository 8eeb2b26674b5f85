import { archiveAddress, articleAddress, articlesAddress, feedFiles } from './address.ts';
import { changesAddress, toChangedArticle } from './addresses/changes-address.ts';

/** An old address and the one that it leads to. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Addresses that readers try and that have no page of their own. */
const tried: readonly Redirect[] = [{ from: articlesAddress, to: archiveAddress }];

/** What stories say of themselves: the first address of a renamed one leads to that of today. */
const listFirstAddresses = (articles: Iterable<{ readonly id: string; readonly slug: string }>): Redirect[] =>
  [...articles]
    .filter(({ id, slug }) => id !== slug)
    .map(({ id, slug }) => ({ from: articleAddress(id), to: articleAddress(slug) }));

/** The name of the feed that an address is of: "/topics/geese/rss.xml" → "rss.xml". */
export const toFeedName = (address: string): string | undefined =>
  Object.values(feedFiles).find((name) => address.endsWith(`/${name}`));

/** The page of an address, without the part of it that is meant, or the feed beside it. */
export const toPage = (address: string): string => {
  const whole = address.replace(/#.*$/, '');
  return whole.slice(0, whole.length - (toFeedName(whole)?.length ?? 0));
};

/** Whether an address is that of a file, such as a feed, beside which nothing can be. */
export const isFileAddress = (address: string): boolean => /\.[a-z]+$/.test(address);

/**
 * Where an address leads in the end, over all that are led on themselves. Undefined where it leads in a circle.
 * @param steps where each address leads
 */
export const findEnd = (address: string, steps: ReadonlyMap<string, string>): string | undefined => {
  const passed = new Set<string>();
  let end = address;
  for (;;) {
    const key = steps.has(end) ? end : toPage(end);
    const next = steps.get(key);
    if (next === undefined) return end;
    if (passed.has(key)) return undefined;
    passed.add(key);
    // A feed moves with its page.
    const feed = key === end ? undefined : toFeedName(end);
    end = feed === undefined || toFeedName(next) !== undefined ? next : `${toPage(next)}${feed}`;
  }
};

/**
 * A page of changes goes with its story: to that of a renamed one, and to the story where there is none any more, as
 * after it was taken back or merged.
 * @param steps where stories lead
 */
const listChangesPages = (
  recorded: Iterable<string>,
  steps: ReadonlyMap<string, string>,
  isPage: (address: string) => boolean,
): Redirect[] =>
  [...recorded].flatMap((from) => {
    const name = toChangedArticle(from);
    const end = name === undefined ? undefined : findEnd(articleAddress(name), steps);
    if (end === undefined || !isPage(toPage(end))) return [];
    const slug = end.startsWith(articlesAddress) ? end.slice(articlesAddress.length, -1) : '';
    return [{ from, to: isPage(changesAddress(slug)) ? changesAddress(slug) : end }];
  });

/**
 * Every address that leads to another one, each at once to its end. What an editor wrote goes before what
 * follows from a story's id. Left out are circles and addresses at which a page is: the page comes first.
 * @param written by editors, in redirects.yaml
 * @param stories that have a page
 * @param isPage whether something else than a redirect is at an address
 * @param recorded every address that was ever published
 */
export const listRedirects = (
  written: readonly Redirect[],
  articles: Iterable<{ readonly id: string; readonly slug: string }>,
  isPage: (address: string) => boolean,
  recorded: Iterable<string> = [],
): Redirect[] => {
  const told = new Map(
    [...tried, ...listFirstAddresses(articles), ...written]
      .filter(({ from }) => !isPage(from))
      .map(({ from, to }) => [from, to] as const),
  );
  const steps = new Map([
    ...listChangesPages(recorded, told, isPage)
      .filter(({ from }) => !isPage(from))
      .map(({ from, to }) => [from, to] as const),
    ...told,
  ]);
  return [...steps.keys()].toSorted().flatMap((from) => {
    const to = findEnd(from, steps);
    return to === undefined ? [] : [{ from, to }];
  });
};
