import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Redirect } from '../domain/redirects.ts';
import { formatRedirectsFile, listHostRedirects, parseRedirectsFile } from './redirects.ts';

const fileName = '_redirects';

/**
 * Puts the redirects into a built site, in the form that hosts read from its folder.
 * @param base where the site stands on its host
 * @param queries redirects from addresses that differ by a query alone
 * @returns the path of the file, in the folder
 */
export const writeRedirectsFile = async (
  folder: string,
  redirects: readonly Redirect[],
  base: string,
  queries: readonly Redirect[] = [],
): Promise<string> => {
  const listed = listHostRedirects(redirects, (address) => existsSync(join(folder, address)), base, queries);
  await writeFile(join(folder, fileName), formatRedirectsFile(listed));
  return fileName;
};

/** The redirects of built sites; where two of them lead one address to two places, the later site knows better. */
export const readRedirects = async (folders: readonly string[]): Promise<Redirect[]> => {
  const texts = await Promise.all(folders.map((folder) => readFile(join(folder, fileName), 'utf8')));
  const steps = new Map(texts.flatMap(parseRedirectsFile).map(({ from, to }) => [from, to]));
  return [...steps].map(([from, to]) => ({ from, to }));
};
