import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** The files of a folder by path, each with the digest of its bytes; empty where there is no such folder. */
export const digestFiles = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  const digests = new Map<string, string>();
  for (const path of paths.toSorted()) {
    digests.set(
      relative(folder, path),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    );
  }
  return digests;
};

/** One digest for all files of a folder, their names included. */
export const digestFolder = async (folder: string): Promise<string> => {
  const hash = createHash('sha256');
  for (const [path, digest] of await digestFiles(folder)) hash.update(`${path}\0${digest}\0`);
  return hash.digest('hex');
};

/** Paths that two folders, each as digestFiles found it, do not have in common byte for byte. */
export const compareFiles = (
  ones: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string>,
): string[] =>
  [...new Set([...ones.keys(), ...others.keys()])].filter((path) => ones.get(path) !== others.get(path));

/** Paths that two folders do not have in common byte for byte. */
export const listDifferences = async (one: string, other: string): Promise<string[]> =>
  compareFiles(await digestFiles(one), await digestFiles(other));

/** True where something of that name is there, whatever it is. */
export const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
