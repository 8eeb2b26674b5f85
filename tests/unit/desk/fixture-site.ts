import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '../../../src/desk/check/check-content.ts';
import type { CheckReport } from '../../../src/desk/problems/problem.ts';
import { type FolderFile, readFolder } from '../../../src/desk/reading/read-folder.ts';

/** Folders of tests/content/: each is the valid site with the files of one fault laid over it. */
export const fixturesFolder = join(import.meta.dirname, '../../content');

/** The moment for which fixtures are checked. */
export const fixtureInstant = new Date('2026-11-22T12:00:00Z');

/** Names of the cases, the valid site included. */
export const caseNames = readdirSync(fixturesFolder).toSorted();

/** Files of the valid site, with those given laid over them by path. */
export const overlay = async (files: readonly FolderFile[]): Promise<FolderFile[]> => {
  const valid = await readFolder(join(fixturesFolder, 'valid/content'));
  return [...new Map([...valid, ...files].map((file) => [file.path, file])).values()];
};

/** Checks the valid site with a case laid over it. */
export const checkCase = async (name: string): Promise<CheckReport> => {
  const folder = join(fixturesFolder, name, 'content');
  return checkFiles(
    await overlay(existsSync(folder) ? await readFolder(folder) : []),
    'content',
    fixtureInstant,
  );
};

/** Checks the valid site with one file put in or replaced. */
export const checkWithFile = async (path: string, content: string | Uint8Array): Promise<CheckReport> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return checkFiles(await overlay([{ path, bytes }]), 'content', fixtureInstant);
};
