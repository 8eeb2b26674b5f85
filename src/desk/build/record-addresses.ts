import { join } from 'node:path';
import { lockPath, toRecordedAddress } from '../../domain/recorded-address.ts';
import { formatAddressLock, toRecorded } from '../addresses/address-lock.ts';
import type { Problem } from '../problems/problem.ts';
import { toProblems } from '../problems/finding.ts';
import type { Permanence } from '../addresses/permanence.ts';
import { findVanished } from '../addresses/vanished.ts';
import { writeWhole } from '../write-whole.ts';
import { editionFolders } from '../addresses/edition-folders.ts';

/**
 * The addresses of a built site that are permanent.
 * @param files of the site, by their paths
 * @param passing pages that may come and go
 */
export const listServed = (
  files: readonly string[],
  passing: ReadonlySet<string> = new Set(),
): ReadonlySet<string> =>
  new Set(files.flatMap((file) => toRecordedAddress(file, editionFolders) ?? [])).difference(passing);

/**
 * Finds recorded addresses that a built site lacks. The check knows most of them beforehand; what it cannot
 * know is which pages the code makes.
 * @param root the content folder as problems name it
 */
export const findLost = (permanence: Permanence, served: ReadonlySet<string>, root: string): Problem[] =>
  toProblems(
    findVanished(permanence, {
      addresses: served,
      findHold: () => undefined,
      findArticle: () => undefined,
    }),
    root,
  );

/**
 * Adds the addresses of a site that has been published to the record, in one step, so that a run that is cut
 * off leaves the record of before.
 * @returns how many are new
 */
export const recordAddresses = async (
  contentFolder: string,
  { lock }: Permanence,
  served: ReadonlySet<string>,
): Promise<number> => {
  const known = toRecorded(lock);
  const added = [...served].filter((address) => !known.has(address)).length;
  if (added > 0) await writeWhole(join(contentFolder, lockPath), formatAddressLock([...known, ...served]));
  return added;
};
