import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The kinds of files in a finished site, in the order of the report. */
export const outputKinds = ['pages', 'feeds', 'search index', 'everything else'] as const;

export type OutputKind = (typeof outputKinds)[number];

export interface Amount {
  readonly files: number;
  readonly bytes: number;
}

const toKind = (path: string): OutputKind => {
  if (path.startsWith('pagefind/')) return 'search index';
  if (path.endsWith('.html')) return 'pages';
  return /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json|feeds\.opml)$/.test(path) ? 'feeds' : 'everything else';
};

/** Counts the files of a finished site and their bytes, by kind. */
export const measureOutput = async (folder: string): Promise<ReadonlyMap<OutputKind, Amount>> => {
  const amounts = new Map<OutputKind, Amount>(outputKinds.map((kind) => [kind, { files: 0, bytes: 0 }]));
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const kind = toKind(relative(folder, path).replaceAll(sep, '/'));
    const known = amounts.get(kind);
    amounts.set(kind, {
      files: (known?.files ?? 0) + 1,
      bytes: (known?.bytes ?? 0) + (await stat(path)).size,
    });
  }
  return amounts;
};
