import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * Names of the publishers by id, for the notes that the Markdown pipeline writes. Read before Astro's
 * collections exist; the pipeline's cache hangs on what this returns. A file that cannot be read is left
 * to the desk.
 * @param contentFolder from the project's root
 */
export const readPublisherNames = (contentFolder: string): ReadonlyMap<string, string> => {
  const folder = join(contentFolder, 'sources');
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.yaml'))
      .toSorted()
      .flatMap((file) => {
        const publisher: unknown = parse(readFileSync(join(folder, file), 'utf8'));
        return typeof publisher === 'object' && publisher !== null && 'name' in publisher
          ? [[file.slice(0, -'.yaml'.length), String(publisher.name)] as const]
          : [];
      }),
  );
};
