import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Pictures, fonts and documents of offices are compressed in themselves. */
const packed = /\.(?:png|jpe?g|gif|webp|avif|ico|woff2?|pdf|docx|od[st]|xlsx)$/;

/** What Pagefind wrote is gzip inside. */
const isPacked = (path: string): boolean =>
  packed.test(path) || /^pagefind\/.*\.(?:pagefind|pf_\w+)$/.test(path);

/** Below this a server may send a file as it is: its headers are longer. */
const smallBytes = 2000;

/** The largest file of each ending, and of each name that many folders have, such as rss.xml. */
const listLargest = (folder: string): string[] => {
  const largest = new Map<string, { readonly path: string; readonly bytes: number }>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('_')) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length + 1).replaceAll('\\', '/');
    const { size: bytes } = statSync(file);
    for (const kind of [entry.name, entry.name.replace(/^.*\./, '*.')]) {
      if (bytes > (largest.get(kind)?.bytes ?? 0)) largest.set(kind, { path, bytes });
    }
  }
  return [
    ...new Set([...largest.values()].filter(({ bytes }) => bytes >= smallBytes).map(({ path }) => path)),
  ];
};

/**
 * Asks a server for a large file of each kind, as a browser does, and finds what it sends as it lies there although
 * it would shrink, and the other way round.
 * @param origin of the server, without a slash at the end
 * @returns a sentence each, and the endings of the files that came compressed
 */
export const findUncompressed = async (
  origin: string,
  folder: string,
): Promise<{ readonly faults: readonly string[]; readonly compressed: readonly string[] }> => {
  const faults: string[] = [];
  const compressed = new Set<string>();
  for (const path of listLargest(folder)) {
    const answer = await fetch(`${origin}/${path}`, {
      headers: { 'Accept-Encoding': 'gzip' },
      redirect: 'manual',
    });
    await answer.arrayBuffer();
    // Redirects have taken the place of some files.
    if (answer.status !== 200) continue;
    const encoding = answer.headers.get('content-encoding');
    const type = String(answer.headers.get('content-type'));
    if (isPacked(path)) {
      if (encoding !== null) faults.push(`/${path} (${type}) is compressed twice`);
      continue;
    }
    if (encoding === null) faults.push(`/${path} (${type}) is not compressed`);
    else compressed.add(path.replace(/^.*\./, '.'));
    if (encoding !== null && !/accept-encoding/i.test(answer.headers.get('vary') ?? ''))
      faults.push(`/${path} does not tell caches that it varies`);
  }
  return { faults, compressed: [...compressed].toSorted() };
};
