import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Folders whose code decides what content becomes: the Markdown pipeline, the schemas that fill fields in, how a body is
 * written down, and what a link is taken for.
 */
const folders = ['./', '../schemas/', '../domain/body/', '../domain/documents/'];

/** What else does: digests of what a text says. */
const files = ['../domain/translation-digest.ts'];

/**
 * Digest of the code that content goes through on its way into the store. Astro keeps what it read between
 * builds and renews it when content or configuration changes, but not when a plugin's or a schema's code
 * does; the digest in the name of its cache folder closes that gap.
 * @param told what else the output depends on: whatever the plugins were told
 * @returns twelve hexadecimal digits
 */
export const toPipelineDigest = (...told: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const path of folders) {
    const files = readdirSync(new URL(path, import.meta.url), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const file of files.toSorted()) hash.update(readFileSync(file));
  }
  for (const file of files) hash.update(readFileSync(new URL(file, import.meta.url)));
  for (const text of told) hash.update(text);
  return hash.digest('hex').slice(0, 12);
};
