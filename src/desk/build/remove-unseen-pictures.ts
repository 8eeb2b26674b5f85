import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

const isPicture = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** Names of files that a page asks for, as its HTML has them. */
const namedFile = /\/_astro\/([^"'\s)>,]+)/g;

/**
 * Removes the pictures that no page shows. Astro puts those of every story into the site, also of drafts, of
 * stories under embargo and of withdrawn ones.
 */
export const removeUnseenPictures = async (folder: string): Promise<void> => {
  const assets = join(folder, '_astro');
  const pictures = (await readdir(assets).catch(() => [])).filter((name) => isPicture.test(name));
  if (pictures.length === 0) return;
  const seen = new Set<string>();
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(folder, file), 'utf8');
    for (const [, name = ''] of html.matchAll(namedFile)) seen.add(decodeURI(name));
  }
  for (const name of pictures.filter((picture) => !seen.has(picture))) await rm(join(assets, name));
};
