import { readdir, readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { toFileType } from '../../hosting/file-types.ts';

const sourceFolder = join(import.meta.dirname, '../..');

/** Folders of which files are sent to the desk's pages, by the first part of their address, and what they are called. */
const served: Readonly<Record<string, { readonly folder: string; readonly names: RegExp }>> = {
  'code/client': { folder: 'desk/desk-form/client', names: /^[a-z-]+\.ts$/ },
  code: { folder: 'desk/desk-form', names: /^(?:desk\.css|words\.ts)$/ },
  styles: { folder: 'styles', names: /^(?:tokens|fonts|base|disclosure)\.css$/ },
  fonts: { folder: 'fonts', names: /^[a-z-]+\.woff2$/ },
};

/** A file as it is sent. */
export interface SentFile {
  readonly type: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Finds a file of the desk's own pages. Code is sent without its types, which is all that it takes to run in a browser.
 * @param path below the token
 * @returns undefined where there is none
 */
export const findDeskFile = async (path: string): Promise<SentFile | undefined> => {
  const end = path.lastIndexOf('/');
  const place = served[path.slice(0, end)];
  const name = path.slice(end + 1);
  if (place?.names.test(name) !== true) return undefined;
  const folder = join(sourceFolder, place.folder);
  if (!(await readdir(folder)).includes(name)) return undefined;
  const bytes = await readFile(join(folder, name));
  return name.endsWith('.ts')
    ? { type: 'text/javascript; charset=utf-8', bytes: stripTypeScriptTypes(bytes.toString()) }
    : { type: toFileType(name), bytes };
};
