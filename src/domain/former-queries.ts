import { formerAddressesAddress, homeAddress } from './address.ts';

/** An address in two: "/?p=12" is "/" and "p=12". */
export const splitQuery = (address: string): { readonly path: string; readonly query: string } => {
  const at = address.indexOf('?');
  return at === -1
    ? { path: address, query: '' }
    : { path: address.slice(0, at), query: address.slice(at + 1) };
};

/**
 * The page of a list that leads on from an old address: at its path, but for that of the front page. A folder of files
 * can have a page there, whatever the address ends with.
 */
export const toListAddress = (from: string): string => {
  const { path } = splitQuery(from);
  return path === homeAddress ? formerAddressesAddress : `${path.replace(/\/$/, '')}/`;
};

/** As browsers and archives write one and the same: in codes or in letters. */
const listParts = (query: string): string[] =>
  [...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`);

/**
 * Puts what is told by more parts of a query first: who asks for "cat=3&feed=rss2" asks for "cat=3" too.
 * @param toQuery "cat=3&feed=rss2" of an item
 */
export const sortBySpecificity = <Item>(items: readonly Item[], toQuery: (item: Item) => string): Item[] =>
  items.toSorted((a, b) => toQuery(b).split('&').length - toQuery(a).split('&').length);

/**
 * Which of the old queries was asked for; whatever others have appended to it hinders none.
 * @param asked "?p=12&utm_source=x"
 */
export const findQuery = (asked: string, queries: readonly string[]): string | undefined => {
  const parts = new Set(listParts(asked));
  return sortBySpecificity(queries, (query) => query).find((query) => {
    const needed = listParts(query);
    return needed.length > 0 && needed.every((part) => parts.has(part));
  });
};
