import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentVersion, findVersionFault } from '../../schemas/content-version.ts';
import { sitePath } from '../../schemas/site.ts';
import { listFiles } from '../build/kept/list-files.ts';
import { Refusal } from '../user-error.ts';
import { type ContentFiles, type Migration, migrateContent } from './migration.ts';
import { migrations } from './migrations.ts';
import { readVersion, writeVersion } from './site-version.ts';

const isText = (path: string): boolean => /\.(?:md|ya?ml|csv|json|geojson|txt|lock)$/i.test(path);

/** Its text as it is, marks of the byte order and ends of lines included; undefined where it is none. */
const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const readTexts = (folder: string): ContentFiles =>
  new Map(
    listFiles(folder)
      .filter(isText)
      .flatMap((path) => {
        const text = decode(readFileSync(join(folder, path)));
        return text === undefined ? [] : [[path, text] as const];
      }),
  );

/** What was done to a content folder. */
export interface Migrated {
  readonly from: number;
  readonly to: number;
  /** Files that were written or removed. */
  readonly changed: readonly string[];
  /** What each step did. */
  readonly steps: readonly string[];
}

/** How a migration is done, where it is not that of this software. */
export interface MigrationPlan {
  readonly version: number;
  readonly migrations: readonly Migration[];
}

/**
 * Brings a content folder to the version that this software reads. The file that says the version is written last.
 * @throws Refusal where it says none that can be read, or a newer one
 */
export const migrateFolder = async (
  folder: string,
  { version, migrations: known }: MigrationPlan = { version: contentVersion, migrations },
): Promise<Migrated> => {
  const files = readTexts(folder);
  const site = files.get(sitePath);
  const from = site === undefined ? undefined : readVersion(site);
  if (from === undefined)
    throw new Refusal(
      `${folder}/${sitePath} does not say which version the content has: contentVersion must be a whole number, such as 1. Nothing was changed.`,
    );
  if (from > version) throw new Refusal(findVersionFault(from, version) ?? '');
  if (from === version) return { from, to: version, changed: [], steps: [] };
  const migrated = migrateContent(files, { from, to: version }, known);
  const made = new Map(migrated);
  made.set(sitePath, writeVersion(migrated.get(sitePath) ?? '', version));
  const written = [...made].filter(([path, text]) => files.get(path) !== text);
  const gone = [...files.keys()].filter((path) => !made.has(path));
  const isLast = ([path]: readonly [string, string]): number => Number(path === sitePath);
  for (const path of gone) await rm(join(folder, path));
  for (const [path, text] of written.toSorted((a, b) => isLast(a) - isLast(b))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return {
    from,
    to: version,
    changed: [...written.map(([path]) => path), ...gone].toSorted(),
    steps: known.filter(({ to }) => to > from && to <= version).map(({ what }) => what),
  };
};
