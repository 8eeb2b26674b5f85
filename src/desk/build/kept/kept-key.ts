import { createHash } from 'node:crypto';
import { site } from '../../../site.ts';
import { digestCode, digestFiles } from '../../../store/code-digest.ts';

/** Files besides the code that decide what Astro makes of it. */
const places = ['package.json', 'tsconfig.json', '.env*', 'public/**'];

/**
 * What everything that is kept of a site depends on, besides content: code, packages, settings, and where the project
 * lies, which is written into bundles.
 * @param told what this build was told besides
 * @returns 64 hexadecimal digits
 */
export const toKeptKey = (...told: readonly unknown[]): string => {
  const hash = createHash('sha256').update(digestCode());
  hash.update(JSON.stringify([process.cwd(), site, ...told]));
  return hash.update(digestFiles(places)).digest('hex');
};
