import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { feedFiles } from '../../domain/address.ts';
import { isFileAddress, toFeedName, toPage } from '../../domain/redirects.ts';
import { toRecorded } from '../addresses/address-lock.ts';
import type { Permanence } from '../addresses/permanence.ts';

const feedNames: readonly string[] = Object.values(feedFiles);

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** The folder of a page, or of the next one above it that has a feed; that of the whole site has one always. */
const findFeedFolder = async (folder: string, page: string, name: string): Promise<string> =>
  page === '/' || (await isFile(join(folder, page, name)))
    ? page
    : findFeedFolder(folder, page.slice(0, page.lastIndexOf('/', page.length - 2) + 1), name);

/** Astro makes a folder of every page; an old address that ends with .html is a file. */
const unfoldPage = async (path: string): Promise<void> => {
  const html = await readFile(join(path, 'index.html')).catch(() => undefined);
  if (html === undefined) return;
  await rm(path, { recursive: true });
  await writeFile(path, html);
};

/** Copies a file in place of whatever is there, which may be kept elsewhere under another name. */
const replaceFile = async (file: string, target: string): Promise<void> => {
  await rm(target, { force: true });
  await copyFile(file, target);
};

/**
 * Puts what is beside a page beside its former address too: feeds, data, pictures. A page can lead a reader
 * on; a program that asks for a feed or for data gets what it asks for, whatever the host can do.
 * @param folder of the built site
 */
export const copyRedirectedFiles = async (
  folder: string,
  { redirects, lock }: Pick<Permanence, 'redirects' | 'lock'>,
): Promise<void> => {
  const recorded = toRecorded(lock);
  for (const { from, to } of redirects) {
    if (from.endsWith('.html') || from.endsWith('.htm')) {
      await unfoldPage(join(folder, from));
      continue;
    }
    const page = toPage(to);
    const feed = toFeedName(to);
    if (feed !== undefined) {
      // Programs take a feed where they found it last; where its address was a folder's, a page in it names the feed.
      if (isFileAddress(from) && (await isFile(join(folder, to)))) {
        await mkdir(dirname(join(folder, from)), { recursive: true });
        await replaceFile(join(folder, to), join(folder, from));
      }
      continue;
    }
    // A site of the past may lack the page: then nothing is beside it.
    const entries = await readdir(join(folder, page), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      // A page that was published without a feed needs none now.
      if (feedNames.includes(entry.name) && recorded.has(from) && !recorded.has(`${from}${entry.name}`))
        continue;
      // What is beside the front page is of the whole site.
      if (page !== '/' && entry.isFile() && entry.name !== 'index.html')
        await replaceFile(join(folder, page, entry.name), join(folder, from, entry.name));
    }
    for (const name of feedNames.filter((feed) => recorded.has(`${from}${feed}`))) {
      if (await isFile(join(folder, from, name))) continue;
      await replaceFile(
        join(folder, await findFeedFolder(folder, page, name), name),
        join(folder, from, name),
      );
    }
  }
};
