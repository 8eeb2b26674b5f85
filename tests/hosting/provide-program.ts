import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { patienceMs } from '../patience.ts';

/** Programs that people serve the site with, and where Debian's package of the same name puts them. */
const places = { nginx: 'usr/sbin', caddy: 'usr/bin' } as const;

export type Program = keyof typeof places;

/** Fetches a package of Debian's and unpacks it into a folder. @throws Error where it cannot be had */
const unpack = (name: string, folder: string): void => {
  mkdirSync(folder, { recursive: true });
  const options = { cwd: folder, timeout: patienceMs, stdio: 'pipe' } as const;
  execFileSync('apt-get', ['download', name], options);
  const [file = ''] = globSync('*.deb', { cwd: folder });
  execFileSync('dpkg', ['-x', file, '.'], options);
};

const toolsFolder = join(import.meta.dirname, '../../.cache/test-tools');

/**
 * Finds a program: an installed one, else Debian's, which is fetched and unpacked into .cache/ only, so that
 * nothing on the machine starts or changes.
 * @returns its path, or why there is none
 */
export const provideProgram = (
  program: Program,
): { readonly path: string } | { readonly lacking: string } => {
  const unpacked = join(toolsFolder, program);
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/sbin',
    join(unpacked, places[program]),
  ];
  const find = (): string | undefined =>
    folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
  const installed = find();
  if (installed !== undefined) return { path: installed };
  try {
    unpack(program, unpacked);
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { lacking: `${program} is not installed and Debian's could not be fetched: ${reason}` };
  }
  const path = find();
  return path === undefined ? { lacking: `Debian's package holds no ${program}.` } : { path };
};

/** The module with which Debian's nginx sends .br files, fetched likewise; undefined where it cannot be had. */
export const provideBrotli = (): string | undefined => {
  const folder = join(toolsFolder, 'nginx-brotli');
  const path = join(folder, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
  if (existsSync(path)) return path;
  try {
    unpack('libnginx-mod-http-brotli-static', folder);
  } catch {
    return undefined;
  }
  return existsSync(path) ? path : undefined;
};
