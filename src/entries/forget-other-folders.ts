import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';

/**
 * Drops what Astro kept of another content folder before one is read. In one checkout, npm run dev and npm run desk share
 * Astro's store whatever folder they show, and it takes a story of the one for a second story of the other.
 * @param folder that the loader reads
 */
export const forgetOtherFolders = (folder: string, loader: Loader): Loader => ({
  ...loader,
  load: async (context) => {
    const within = resolve(folder) + sep;
    for (const [id, { filePath }] of context.store.entries())
      if (filePath !== undefined && !resolve(fileURLToPath(context.config.root), filePath).startsWith(within))
        context.store.delete(id);
    await loader.load(context);
  },
});
