import { articleAddress } from '../../domain/address.ts';
import { toListAddress } from '../../domain/former-queries.ts';
import { findEnd, type Redirect, toFeedName, toPage } from '../../domain/redirects.ts';
import type { Permanence } from '../addresses/permanence.ts';
import { readRecord } from '../import/record.ts';
import type { FolderFile } from '../reading/read-folder.ts';

/**
 * Where old addresses lead that differ by a query alone, such as /?p=12 of WordPress, as the import recorded them and editors
 * wrote them. No file can stand there: a host leads them on, or else a page that lists them. Left out are those of what is not
 * public.
 * @throws Refusal where the record cannot be read
 */
export const listQueryRedirects = (
  files: readonly FolderFile[],
  { redirects, written, isServed }: Pick<Permanence, 'redirects' | 'written' | 'isServed'>,
): Redirect[] => {
  const steps = new Map(redirects.map(({ from, to }) => [from, to]));
  const told: readonly Redirect[] = [
    ...Object.values(readRecord(files)).flatMap(({ story, queries = [] }) =>
      queries.map((from) => ({ from, to: articleAddress(story) })),
    ),
    ...written.queries,
  ];
  return told.flatMap(({ from, to }) => {
    const end = findEnd(to, steps);
    return end === undefined || !isServed(toPage(end)) ? [] : [{ from, to: end }];
  });
};

/** Pages that stand in for such rules: nobody is promised them, since they go with the stories that they list. */
export const listQueryPages = (
  queries: readonly Redirect[],
  { isServed }: Pick<Permanence, 'isServed'>,
): ReadonlySet<string> =>
  new Set(
    queries
      .filter(({ to }) => toFeedName(to) === undefined)
      .map(({ from }) => toListAddress(from))
      .filter((address) => !isServed(address)),
  );
