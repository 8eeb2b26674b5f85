import { articleAddress } from '../../domain/address.ts';
import { toListAddress } from '../../domain/former-queries.ts';
import { findEnd, type Redirect, toPage } from '../../domain/redirects.ts';
import type { Permanence } from '../addresses/permanence.ts';
import { readRecord } from '../import/record.ts';
import type { FolderFile } from '../reading/read-folder.ts';

/**
 * Where old addresses lead that differ by a query alone, such as /?p=12 of WordPress, as the import recorded them. No file
 * can stand there: a host leads them on, or else a page that lists them. Left out are those of stories that are not public.
 * @throws Refusal where the record cannot be read
 */
export const listQueryRedirects = (
  files: readonly FolderFile[],
  { redirects, isServed }: Pick<Permanence, 'redirects' | 'isServed'>,
): Redirect[] => {
  const steps = new Map(redirects.map(({ from, to }) => [from, to]));
  return Object.values(readRecord(files)).flatMap(({ story, queries = [] }) => {
    const to = findEnd(articleAddress(story), steps);
    return to === undefined || !isServed(toPage(to)) ? [] : queries.map((from) => ({ from, to }));
  });
};

/** Pages that stand in for such rules: nobody is promised them, since they go with the stories that they list. */
export const listQueryPages = (
  queries: readonly Redirect[],
  { isServed }: Pick<Permanence, 'isServed'>,
): ReadonlySet<string> =>
  new Set(queries.map(({ from }) => toListAddress(from)).filter((address) => !isServed(address)));
