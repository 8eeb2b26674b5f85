import { archiveAddress, articleAddress, articlesAddress } from './address.ts';
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

/** The page of an address, without the part of it that is meant. */
export const toPage = (address: string): string => address.replace(/#.*$/, '');

/**
 * Where an address leads in the end, over all that are led on themselves. Undefined where it leads in a circle.
 * @param steps where each address leads
 */
export const findEnd = (address: string, steps: ReadonlyMap<string, string>): string | undefined => {
  const passed = new Set<string>();
  let end = address;
  for (;;) {
    const next = steps.get(toPage(end));
    if (next === undefined) return end;
    if (passed.has(toPage(end))) return undefined;
    passed.add(toPage(end));
    end = next;
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
