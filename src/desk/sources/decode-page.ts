/** An encoding that a page names for itself, in its first kilobyte, as browsers look for it. */
const named = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?([\w-]{1,40})/i;

const sampleBytes = 1024;

const toDecoder = (label: string | undefined, fatal = false): TextDecoder | undefined => {
  try {
    return label === undefined ? undefined : new TextDecoder(label, { fatal });
  } catch {
    // A name of no encoding.
    return undefined;
  }
};

const decodeStrictly = (bytes: Uint8Array): string | undefined => {
  try {
    return toDecoder('utf-8', true)?.decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * Decodes a page in every way that it may have been meant: as its server says, as it says itself, and as UTF-8 where it
 * is that. Many servers name the wrong encoding, and a passage in any of the texts is on the page.
 * @returns the texts, the likeliest first, each once
 */
export const decodePage = (bytes: Uint8Array, contentType: string): string[] => {
  const ofServer = /\bcharset\s*=\s*["']?([\w-]{1,40})/i.exec(contentType)?.[1];
  const ofPage = named.exec(Buffer.from(bytes.subarray(0, sampleBytes)).toString('latin1'))?.[1];
  const texts = [
    toDecoder(ofServer)?.decode(bytes),
    toDecoder(ofPage)?.decode(bytes),
    decodeStrictly(bytes) ?? toDecoder('windows-1252')?.decode(bytes),
  ];
  return [...new Set(texts.filter((text) => text !== undefined))];
};
