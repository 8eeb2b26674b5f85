import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '../../../src/desk/check/check-content.ts';
import { examineFile } from '../../../src/desk/check/examine-file.ts';
import type { CheckReport } from '../../../src/desk/problems/problem.ts';
import type { Examine } from '../../../src/desk/reading/document.ts';
import { type FolderFile, readFolder } from '../../../src/desk/reading/read-folder.ts';

/** Folders of tests/content/: each is the valid site with the files of one fault laid over it. */
export const fixturesFolder = join(import.meta.dirname, '../../content');

/** The moment for which fixtures are checked. */
export const fixtureInstant = new Date('2026-11-22T12:00:00Z');

/** Names of the cases, the valid site included. */
export const caseNames = readdirSync(fixturesFolder).toSorted();

const examined = new WeakMap<FolderFile, ReturnType<Examine>>();

/** Examines a file, but each only once: most of a case is the valid site, which is the same in all of them. */
export const examineOnce: Examine = (file) => {
  if (!examined.has(file)) examined.set(file, examineFile(file));
  return examined.get(file);
};

const valid = readFolder(join(fixturesFolder, 'valid/content'));

/** Files of the valid site, with those given laid over them by path. */
export const overlay = async (files: readonly FolderFile[]): Promise<FolderFile[]> => [
  ...new Map([...(await valid), ...files].map((file) => [file.path, file])).values(),
];

const checkFolder = async (folder: string): Promise<CheckReport> =>
  checkFiles(await overlay(existsSync(folder) ? await readFolder(folder) : []), 'content', fixtureInstant, {
    examine: examineOnce,
  });

const cases = new Map<string, Promise<CheckReport>>();

/** Checks the valid site with a case laid over it. */
export const checkCase = (name: string): Promise<CheckReport> => {
  const report = cases.get(name) ?? checkFolder(join(fixturesFolder, name, 'content'));
  cases.set(name, report);
  return report;
};

/** Checks the valid site with one file put in or replaced. */
export const checkWithFile = async (path: string, content: string | Uint8Array): Promise<CheckReport> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return checkFiles(await overlay([{ path, bytes }]), 'content', fixtureInstant, { examine: examineOnce });
};
