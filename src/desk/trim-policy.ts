import { createHash } from 'node:crypto';

const inline = /<(?:style|script)\b[^>]*>(.*?)<\/(?:style|script)>/gs;
const policy = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
const hashes = / 'sha256-([^']+)'/g;

/**
 * Leaves in a page's Content-Security-Policy the hashes of its own styles and scripts only. Astro names those
 * of every page on each: a kilobyte of noise, and more than the page needs to be allowed.
 */
export const trimPolicy = (html: string): string => {
  const own = new Set(
    [...html.matchAll(inline)].map(([, content = '']) =>
      createHash('sha256').update(content).digest('base64'),
    ),
  );
  return html.replace(policy, (meta) =>
    meta.replace(hashes, (hash, digest: string) => (own.has(digest) ? hash : '')),
  );
};
