import { toFileType } from './file-types.ts';
import { type HeaderRule, toResponseHeaders } from './response-headers.ts';

/** A file of a site in a store of objects, as S3 and its like are: it is found by its key alone. */
export interface StoredObject {
  /** The path that is asked for, without the slash at its beginning. */
  readonly key: string;
  /** Below the folder of the site. */
  readonly file: string;
  /** What such a store keeps with an object; all other headers are for what stands before it. */
  readonly headers: Readonly<Record<'Content-Type' | 'Cache-Control', string>>;
}

/** For hosts that read them from the folder. */
const unserved = new Set(['_headers', '_redirects', '.nojekyll']);

/**
 * Every object that a site needs in a store that knows no index pages: a page is there under its file, under its address
 * with the slash, which no folder of files can hold, and without it.
 * @param files of the site, with forward slashes
 * @param base where the site stands on its host
 */
export const listObjects = (
  files: readonly string[],
  rules: readonly HeaderRule[],
  base = '',
): readonly StoredObject[] => {
  const there = new Set(files);
  // A store does not choose between forms of a file.
  const isForm = (file: string): boolean =>
    /\.(?:br|gz)$/.test(file) && there.has(file.slice(0, -'.br'.length));
  return files
    .filter((file) => !unserved.has(file) && !isForm(file))
    .toSorted()
    .flatMap((file) => {
      const { 'Cache-Control': cache = '', 'Content-Type': type = toFileType(file) } = toResponseHeaders(
        rules,
        `/${file}`,
      );
      const folder = /^(.*\/|)index\.html$/.exec(file)?.[1];
      const below = (path: string): string => `${base}/${path}`.slice(1);
      const keys = [
        below(file),
        ...(folder === undefined ? [] : [below(folder), below(folder).replace(/\/$/, '')]),
      ];
      return keys
        .filter((key) => key !== '')
        .map((key) => ({ key, file, headers: { 'Content-Type': type, 'Cache-Control': cache } }));
    });
};

/** The same as text, an object of JSON a line. */
export const formatObjects = (files: readonly string[], rules: readonly HeaderRule[], base = ''): string =>
  listObjects(files, rules, base)
    .map((object) => `${JSON.stringify(object)}\n`)
    .join('');
