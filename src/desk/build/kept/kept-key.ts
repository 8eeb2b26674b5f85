import { createHash } from 'node:crypto';
import { site } from '../../../site.ts';
import { digestCode, digestFiles, digestOwnCode } from '../../../store/code-digest.ts';

/** Files besides the code that decide what Astro makes of it. */
const places = ['package.json', 'tsconfig.json', '.env*', 'public/**'];

const digest = (code: string, told: readonly unknown[]): string => {
  const hash = createHash('sha256').update(code);
  hash.update(JSON.stringify([process.cwd(), site, ...told]));
  return hash.update(digestFiles(places)).digest('hex');
};

/**
 * What everything that is kept of a site depends on, besides content: code, packages, settings, and where the project
 * lies, which is written into bundles.
 * @param told what this build was told besides
 * @returns 64 hexadecimal digits
 */
export const toKeptKey = (...told: readonly unknown[]): string => digest(digestCode(), told);

/** The same with the code as it was when this process first looked at it, which is not read again. */
export const toFirstKey = (...told: readonly unknown[]): string => digest(digestOwnCode(), told);
