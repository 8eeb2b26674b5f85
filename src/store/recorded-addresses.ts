import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockPath } from '../domain/recorded-address.ts';

/**
 * Reads every address that was ever published. What is not an address is passed over here; the desk reports it.
 * @param contentFolder from the project's root
 */
export const readRecordedAddresses = (contentFolder: string): ReadonlySet<string> => {
  const file = join(contentFolder, lockPath);
  return new Set(existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : []);
};
