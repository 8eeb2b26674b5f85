import { gunzipSync, gzipSync } from 'node:zlib';

/** Bytes that Pagefind puts before what it packs, to tell whether a file has been unpacked. */
const signature = Buffer.from('pagefind_dcd');

/** Level of gzip that makes the smallest files; most are packed once and kept. */
const level = 9;

/**
 * Unpacks a file of the index.
 * @throws Error for one that Pagefind 1.6 has not packed
 */
export const unpackFile = (content: Uint8Array): Buffer => {
  const unpacked = gunzipSync(content);
  if (!unpacked.subarray(0, signature.length).equals(signature))
    throw new Error('A file of the index of the search is not as Pagefind 1.6 packs it');
  return unpacked.subarray(signature.length);
};

/** Packs a file of the index as the script in the browser unpacks it. */
export const packFile = (content: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([signature, content]), { level });
