import { createHash } from 'node:crypto';
import { pagePolicy } from '../../hosting/inline-digests.ts';

/** A tag with its attributes: what looks like a tag in one of their values is not one. */
const tag = /<([a-z][a-z\d-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const hashes = / 'sha256-([^']+)'/g;

/** What is between the tags of each style and script. */
const listInline = (html: string): string[] => {
  const inline: string[] = [];
  const next = new RegExp(tag);
  for (let match = next.exec(html); match !== null; match = next.exec(html)) {
    const name = match[1]?.toLowerCase();
    if (name !== 'style' && name !== 'script') continue;
    const end = html.indexOf(`</${name}`, next.lastIndex);
    inline.push(html.slice(next.lastIndex, end === -1 ? undefined : end));
    next.lastIndex = end === -1 ? html.length : end;
  }
  return inline;
};

/**
 * Leaves in a page's Content-Security-Policy the hashes of its own styles and scripts only. Astro names those
 * of every page on each: a kilobyte of noise, and more than the page needs to be allowed.
 */
export const trimPolicy = (html: string): string => {
  const own = new Set(
    listInline(html).map((content) => createHash('sha256').update(content).digest('base64')),
  );
  return html.replace(pagePolicy, (meta) =>
    meta.replace(hashes, (hash, digest: string) => (own.has(digest) ? hash : '')),
  );
};
