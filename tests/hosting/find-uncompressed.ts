import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { get } from 'node:http';
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
    if (!entry.isFile() || /^_|\.(?:br|gz)$/.test(entry.name)) continue;
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

/** Forms of a file, by their ending, and what they are called in headers. */
const forms = { br: 'br', gz: 'gzip' } as const;

/** What is sent for an address, byte for byte: fetch would unpack it. */
const askFor = (
  address: string,
  encoding: string,
): Promise<{ readonly encoding: string | undefined; readonly bytes: Buffer }> =>
  new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': encoding } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        resolve({ encoding: answer.headers['content-encoding'], bytes: Buffer.concat(parts) });
      });
    }).on('error', reject);
  });

/**
 * Asks a server for a large file of each kind, as a browser does, and finds what it sends as it lies there although
 * it would shrink, and the other way round.
 * @param origin of the server, without a slash at the end
 * @returns a sentence each; the endings of the files that came compressed; and the files of which the form came that
 *   lies beside them, by their own name
 */
export const findUncompressed = async (
  origin: string,
  folder: string,
): Promise<{
  readonly faults: readonly string[];
  readonly compressed: readonly string[];
  readonly precompressed: readonly string[];
}> => {
  const faults: string[] = [];
  const precompressed: string[] = [];
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
    for (const [ending, name] of Object.entries(forms)) {
      const form = join(folder, `${path}.${ending}`);
      if (!existsSync(form)) continue;
      const { encoding: sent, bytes } = await askFor(`${origin}/${path}`, name);
      if (sent === name && bytes.equals(readFileSync(form))) precompressed.push(`${path}.${ending}`);
      else if (ending === 'gz') faults.push(`/${path} is not sent as ${path}.${ending}`);
    }
  }
  return { faults, compressed: [...compressed].toSorted(), precompressed };
};
