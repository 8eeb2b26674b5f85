import { run } from '../../run.ts';
import { checkFiles, listServedFiles } from '../check/check-content.ts';
import { examineFile } from '../check/examine-file.ts';
import type { ExaminedStore } from '../examined-store.ts';
import type { Problem } from '../problems/problem.ts';
import type { Document, ExaminedFile } from '../reading/document.ts';
import { type FolderFile, readFolder } from '../reading/read-folder.ts';

/** The content as it is now, and as it would be. */
export interface ContentNow {
  readonly folder: string;
  readonly files: () => Promise<readonly FolderFile[]>;
  /** What every file says of itself. */
  readonly documents: () => Promise<readonly Document[]>;
  /**
   * Checks everything.
   * @param draft a file as it would be
   */
  readonly check: (draft?: FolderFile) => Promise<readonly Problem[]>;
  /** Something in the folder has changed. */
  readonly forget: () => void;
}

/** Reads a content folder once, and again when it has changed. Problems name files below it. */
export const openContent = (folder: string, store: ExaminedStore): ContentNow => {
  let reading: Promise<readonly FolderFile[]> | undefined;
  const examined = new WeakMap<FolderFile, ExaminedFile>();
  const examine = (file: FolderFile): ExaminedFile | undefined => {
    const known = examined.get(file) ?? store.examine(file);
    if (known) examined.set(file, known);
    return known;
  };
  const read = async (): Promise<readonly FolderFile[]> => {
    const files = await readFolder(folder);
    for (const file of files) examine(file);
    await store.save();
    return files;
  };
  const files = (): Promise<readonly FolderFile[]> => {
    // What could not be read is read again the next time.
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
  return {
    folder,
    files,
    documents: async () => (await files()).flatMap((file) => examine(file)?.document ?? []),
    check: async (draft) => {
      const all = await files();
      const present = draft ? [...all.filter(({ path }) => path !== draft.path), draft] : all;
      return checkFiles(present, '', run.instant, {
        // A draft changes with every word: it is not worth keeping.
        examine: (file) => (file === draft ? examineFile(file) : examine(file)),
        clock: run.clock,
        servedFiles: await listServedFiles(),
      }).problems;
    },
    forget: () => {
      reading = undefined;
    },
  };
};
