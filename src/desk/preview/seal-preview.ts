import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { previewMarkFile } from '../build/site-folder.ts';

/** What a preview is for: pages, which carry its mark, what they are made of, and the search. */
const kept = /\.html$|^_astro\/|^pictures\/|^pagefind\/|^icon\.svg$/;

/** Says to every machine that comes by that nothing here is for it; hosts that know the file obey it. */
export const previewHeaders = { 'X-Robots-Tag': 'noindex, nofollow, noarchive', 'Cache-Control': 'no-store' };

/**
 * Makes of a built site one that nobody can take for the published one: what cannot carry a mark (feeds, lists
 * for machines, pictures for other sites) is taken out, and files are put in that turn machines away.
 * @param note the sentence that marks its pages
 * @param base where the site stands on its host
 */
export const sealPreview = async (folder: string, note: string, base = ''): Promise<void> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((candidate) => candidate.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const below = path.slice(join(folder, '/').length).replaceAll('\\', '/');
    if (!kept.test(below)) await rm(path);
  }
  const headers = Object.entries(previewHeaders).map(([name, value]) => `  ${name}: ${value}`);
  await writeFile(join(folder, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
  await writeFile(join(folder, '_headers'), [`${base}/*`, ...headers, ''].join('\n'));
  await writeFile(
    join(folder, previewMarkFile),
    `${note}.\n\nMade by "npm run preview" for the newsroom only: it contains drafts and stories under embargo.\nNever upload this folder. To make the site, use "npm run build".\n`,
  );
};
