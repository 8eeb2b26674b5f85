import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { type CompressedEnding, compressedEndings, toTextTest } from '../../hosting/compressed-types.ts';
import { buildHeaderRules } from '../../hosting/response-headers.ts';
import { openLinker } from './kept/link-file.ts';
import { listFiles } from './kept/list-files.ts';

const [compressByBrotli, compressByGzip] = [promisify(brotliCompress), promisify(gzip)];

/** Of eleven levels: the two above take 9 and 26 times as long for 8 and 10 % fewer bytes. */
const brotliLevel = 9;
const gzipLevel = 9;

/** What the compressed bytes depend on besides the file. */
const manner = JSON.stringify([brotliLevel, gzipLevel, process.versions.brotli, process.versions.zlib]);

/** Where gzip writes the system that it ran on; 255 is "unknown", so that every system writes the same bytes. */
const systemByte = { at: 9, unknown: 255 } as const;

const compress: Readonly<Record<CompressedEnding, (bytes: Uint8Array) => Promise<Uint8Array>>> = {
  br: (bytes) =>
    compressByBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliLevel,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: async (bytes) => {
    const made = await compressByGzip(bytes, { level: gzipLevel });
    made[systemByte.at] = systemByte.unknown;
    return made;
  },
};

/** Whether a file is there and not what a machine leaves of it that lost its power. */
const isWhole = (path: string): boolean => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 0;

const isText = toTextTest(buildHeaderRules({ scripts: [], styles: [] }));

/**
 * Writes beside every file of text in a folder the same in compressed form (page.html.br, page.html.gz), where that is
 * smaller. What is there under such a name already is left alone: a newsroom may publish one of its own.
 * @param kept folder in which compressed files are kept between builds, by the digest of what is in them; those that
 *   no file has any more are removed
 * @param count is told of each file
 */
export const compressFiles = async (
  folder: string,
  kept: string,
  count: () => void = () => undefined,
): Promise<void> => {
  await mkdir(kept, { recursive: true });
  const { link } = openLinker();
  const files = listFiles(folder);
  const taken = new Set(files);
  const left = files.filter((file) => isText(`/${file}`));
  const used = new Set<string>();
  const work = async (worker: number): Promise<void> => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      count();
      const bytes = await readFile(join(folder, file));
      const digest = createHash('sha256').update(manner).update(bytes).digest('hex');
      for (const ending of compressedEndings) {
        if (taken.has(`${file}.${ending}`)) continue;
        const path = join(kept, `${digest}.${ending}`);
        if (!used.has(`${digest}.${ending}`) && !isWhole(path)) {
          const made = await compress[ending](bytes);
          if (made.length >= bytes.length) continue;
          // Beside it first: what was cut off while it was written must never be taken for the whole.
          const part = join(kept, `${String(process.pid)}.${String(worker)}.part`);
          await writeFile(part, made);
          await rename(part, path);
        }
        used.add(`${digest}.${ending}`);
        link(path, join(folder, `${file}.${ending}`));
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, (_, worker) => work(worker)));
  for (const name of await readdir(kept)) if (!used.has(name)) await rm(join(kept, name), { force: true });
};
