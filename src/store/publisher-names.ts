import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a file says; nothing where it cannot be read. */
const readYaml = (file: string): unknown => {
  try {
    return parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

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
        const publisher = readYaml(join(folder, file));
        return typeof publisher === 'object' && publisher !== null && 'name' in publisher
          ? [[file.slice(0, -'.yaml'.length), String(publisher.name)] as const]
          : [];
      }),
  );
};
