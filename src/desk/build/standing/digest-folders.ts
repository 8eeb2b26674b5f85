import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdsText } from '../../reading/read-folder.ts';
import { walkFolder } from './walk-folder.ts';

/**
 * Digest of a content folder: of every text by its bytes, of everything else, which may be large, by how it was left.
 * @returns undefined where none can be made
 */
export const digestContent = (folder: string): string | undefined => {
  // As the check, which passes over them.
  const found = walkFolder(
    folder,
    (name) => name.startsWith('.'),
    (path) => !holdsText.test(path),
  );
  if (found === undefined) return undefined;
  const hash = createHash('sha256').update(JSON.stringify(found.folders));
  for (const { path, trace } of found.files) {
    if (!holdsText.test(path)) hash.update(JSON.stringify([path, trace]));
    else {
      const bytes = readFileSync(join(folder, path));
      hash.update(JSON.stringify([path, bytes.length])).update(bytes);
    }
  }
  return hash.digest('hex');
};

/** A site as it stands: how its files were left, and how many there are. */
export interface SiteState {
  readonly digest: string;
  readonly files: number;
}

/**
 * Looks at every file of a site without reading it.
 * @returns undefined where there is none, or something in it that no build has put there
 */
export const examineSite = (folder: string): SiteState | undefined => {
  try {
    const found = walkFolder(folder);
    return (
      found && {
        digest: createHash('sha256').update(JSON.stringify(found)).digest('hex'),
        files: found.files.length,
      }
    );
  } catch {
    return undefined;
  }
};
