import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { site } from '../site.ts';
import { examineFile } from './check/examine-file.ts';
import type { Document, Examine, ExaminedFile } from './reading/document.ts';
import { type Finding, placeFindings } from './problems/finding.ts';
import type { Fields } from './reading/fields.ts';
import { decodeText, findCollection } from './reading/parse-file.ts';
import type { FolderFile } from './reading/read-folder.ts';
import { forgetOthers, openShelves } from '../sealed-shelves.ts';

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
  'src/background-program.ts',
  'src/run.ts',
  'src/sealed-file.ts',
  'src/sealed-shelves.ts',
  'src/site-file.ts',
  'src/site.ts',
  'package.json',
  'package-lock.json',
] as const;

/** Paths of the files at a place, a folder or a file, in an order that is always the same. */
const listAt = (place: string): string[] => {
  try {
    return readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  } catch {
    return [place];
  }
};

const readIfThere = (file: string): Uint8Array | string => {
  try {
    return readFileSync(file);
  } catch {
    return 'none';
  }
};

/** Digest of everything besides a file itself that its examination depends on. */
export const toCheckDigest = (root = projectRoot): string => {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(site));
  for (const file of digestedPlaces.flatMap((place) => listAt(join(root, place))))
    hash.update(`\0${file.slice(root.length)}\0`).update(readIfThere(file));
  return hash.digest('hex').slice(0, 24);
};

/** An examined file as it is kept: without its text, which is read again. */
interface KeptFile {
  readonly document: Omit<Document, 'text' | 'fields'>;
  readonly value: Fields['value'] | undefined;
  /** Where its fields are, written down: nobody asks where something stands in which nothing is wrong. */
  readonly places: Uint8Array | undefined;
  readonly findings: readonly Omit<Finding, 'file'>[];
}

const toFileDigest = ({ path, bytes }: FolderFile): string =>
  createHash('sha256')
    .update(`${path}\0${bytes === undefined ? 'none' : 'some'}\0`)
    .update(bytes ?? '')
    .digest('base64');

const toKept = ({ document: { text: _, fields, ...document }, findings }: ExaminedFile): KeptFile => ({
  document,
  value: fields?.value,
  places: fields && serialize(fields.places),
  findings: placeFindings(findings).map(({ file: _, ...finding }) => finding),
});

/** Its fields, of which it is found out where they are once somebody asks. */
const toFields = (value: Fields['value'], written: Uint8Array): Fields => {
  let places: Fields['places'] | undefined;
  return {
    value,
    get places() {
      return (places ??= deserialize(written) as Fields['places']);
    },
  };
};

/** The file as it was examined; its text is decoded once somebody asks for it. */
const fromKept = (
  { document, value, places, findings }: KeptFile,
  bytes: Uint8Array | undefined,
): ExaminedFile => {
  let text: string | undefined;
  const whole: Document = {
    ...document,
    fields: value && places && toFields(value, places),
    get text() {
      return (text ??= decodeText(bytes));
    },
  };
  return { document: whole, findings: findings.map((finding) => ({ ...finding, file: whole })) };
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
  const code = toCheckDigest();
  const kept = await openShelves<KeptFile>(join(folder, code), forgets);
  return {
    examine: (folderFile) => {
      if (findCollection(folderFile.path) === undefined) return undefined;
      const digest = toFileDigest(folderFile);
      const known = kept.take(digest);
      if (known !== undefined) return fromKept(known, folderFile.bytes);
      onExamined();
      const result = examineFile(folderFile);
      if (result !== undefined) kept.put(digest, toKept(result));
      return result;
    },
    save: async () => {
      await kept.save();
      await forgetOthers(folder, code);
    },
  };
};
