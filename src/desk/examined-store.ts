import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '../site.ts';
import { examineFile } from './check/examine-file.ts';
import type { Document, Examine, ExaminedFile } from './reading/document.ts';
import type { Finding } from './problems/finding.ts';
import { decodeText, findCollection } from './reading/parse-file.ts';
import type { FolderFile } from './reading/read-folder.ts';
import { readSealed, writeSealed } from '../sealed-file.ts';

/** The project's root, whose code decides what the check finds. */
const projectRoot = join(import.meta.dirname, '../..');

/**
 * Whatever the check's own code may import (see tests/architecture/doors.ts), and the versions of the packages
 * it uses. More than is needed costs one full check; less would be wrong.
 */
export const digestedPlaces = [
  'src/desk',
  'src/domain',
  'src/entries',
  'src/figures',
  'src/fonts/advances.json',
  'src/hosting',
  'src/markdown',
  'src/schemas',
  'src/text',
  'src/run.ts',
  'src/sealed-file.ts',
  'src/site-file.ts',
  'src/site.ts',
  'package.json',
  'package-lock.json',
] as const;

/** Digest of everything besides a file itself that its examination depends on. */
export const toCheckDigest = async (root = projectRoot): Promise<string> => {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(site));
  for (const place of digestedPlaces) {
    const names = await readdir(join(root, place), { recursive: true, withFileTypes: true }).catch(() => []);
    const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.length > 0 ? files.toSorted() : [join(root, place)]) {
      hash.update(`\0${file.slice(root.length)}\0`);
      hash.update(await readFile(file).catch(() => 'none'));
    }
  }
  return hash.digest('hex').slice(0, 24);
};

/** An examined file as it is kept: without its text, which is read again. */
interface KeptFile {
  readonly document: Omit<Document, 'text'>;
  readonly findings: readonly Omit<Finding, 'file'>[];
}

/** Results of earlier runs by digest of path and bytes. */
type KeptFiles = Map<string, KeptFile>;

const toFileDigest = ({ path, bytes }: FolderFile): string =>
  createHash('sha256')
    .update(`${path}\0${bytes === undefined ? 'none' : 'some'}\0`)
    .update(bytes ?? '')
    .digest('base64');

const toKept = ({ document: { text: _, ...document }, findings }: ExaminedFile): KeptFile => ({
  document,
  findings: findings.map(({ file: _, ...finding }) => finding),
});

const fromKept = ({ document, findings }: KeptFile, text: string): ExaminedFile => {
  const whole = { ...document, text };
  return { document: whole, findings: findings.map((finding) => ({ ...finding, file: whole })) };
};

const writeKept = async (folder: string, file: string, kept: KeptFiles): Promise<void> => {
  await writeSealed(file, kept);
  // Those of other code are of no use to anyone.
  for (const name of await readdir(folder)) {
    if (name.endsWith('.examined') && join(folder, name) !== file)
      await rm(join(folder, name), { force: true });
  }
};

/** Examines files, and knows those that it has met before. */
export interface ExaminedStore {
  readonly examine: Examine;
  /** Keeps what was examined since the last time, and forgets what was not asked for. */
  readonly save: () => Promise<void>;
}

/**
 * Keeps what each file says of itself in a folder, by the digest of its path, its bytes and the check's own
 * code, so that a file that did not change is not parsed again. What files say of each other is looked up again
 * in every run. The folder may be deleted at any time; where it cannot be written, every run examines everything.
 * @param onExamined called before each file that has to be examined, for those who wait
 * @param forgets begins with nothing, whatever was kept
 */
export const openExaminedStore = async (
  folder: string,
  onExamined: () => void = () => undefined,
  forgets = false,
): Promise<ExaminedStore> => {
  const file = join(folder, `${await toCheckDigest()}.examined`);
  let kept = ((forgets ? undefined : await readSealed(file)) ?? new Map<string, KeptFile>()) as KeptFiles;
  let asked: KeptFiles = new Map();
  let examined = 0;
  return {
    examine: (folderFile) => {
      if (findCollection(folderFile.path) === undefined) return undefined;
      const digest = toFileDigest(folderFile);
      const known = kept.get(digest);
      if (known !== undefined) {
        asked.set(digest, known);
        return fromKept(known, decodeText(folderFile.bytes));
      }
      onExamined();
      const result = examineFile(folderFile);
      if (result === undefined) return undefined;
      examined += 1;
      asked.set(digest, toKept(result));
      return result;
    },
    save: async () => {
      const hasChanged = examined > 0 || asked.size !== kept.size;
      kept = asked;
      asked = new Map();
      examined = 0;
      if (hasChanged) await writeKept(folder, file, kept).catch(() => undefined);
    },
  };
};
