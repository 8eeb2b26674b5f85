import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { trimPolicy } from './trim-policy.ts';

/** Trims the Content-Security-Policy of every page in a folder to what the page itself holds. */
export const trimPolicies = async (folder: string): Promise<void> => {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const html = await readFile(path, 'utf8');
    const trimmed = trimPolicy(html);
    if (trimmed !== html) await writeFile(path, trimmed);
  }
};
