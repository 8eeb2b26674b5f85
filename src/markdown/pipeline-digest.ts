import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Digest of the Markdown pipeline's own code. Astro keeps rendered Markdown between builds and renews it
 * when content or configuration changes, but not when a plugin's code does; the digest in the name of its
 * cache folder closes that gap.
 * @param told what else the output depends on: whatever the plugins were told
 * @returns twelve hexadecimal digits
 */
export const toPipelineDigest = (...told: readonly string[]): string => {
  const folder = new URL('.', import.meta.url);
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).toSorted()) hash.update(readFileSync(new URL(name, folder)));
  for (const text of told) hash.update(text);
  return hash.digest('hex').slice(0, 12);
};
