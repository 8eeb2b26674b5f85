import { createHash } from 'node:crypto';
import { open, readdir, realpath } from 'node:fs/promises';
import { basename, extname, join, posix, relative, sep } from 'node:path';
import { toSlug } from '../../domain/address.ts';
import { headLength, toPictureKind } from '../reading/image-kinds.ts';

/** A file of an archive that a story shows or links to, under the name that it gets beside the story. */
export interface FoundFile {
  readonly from: string;
  readonly name: string;
}

/** The files among which pictures and documents of an archive are looked for. */
export interface FileShelf {
  /**
   * @param address as the text has it, its letters decoded
   * @param beside folder of the text that names it
   */
  readonly find: (address: string, beside: string) => FoundFile | undefined;
}

const endings: Readonly<Record<string, string>> = {
  PNG: 'png',
  JPEG: 'jpg',
  WebP: 'webp',
  AVIF: 'avif',
  GIF: 'gif',
};

const documents: ReadonlySet<string> = new Set([
  '.pdf',
  '.docx',
  '.xlsx',
  '.odt',
  '.ods',
  '.csv',
  '.txt',
  '.json',
  '.geojson',
]);

/** WordPress puts the size into the name of a smaller copy: "a-300x200.jpg" → "a.jpg". */
const withoutSize = (path: string): string => path.replace(/-(?:\d+x\d+|scaled)(?=\.[a-z]+$)/i, '');

const readHead = async (path: string): Promise<Uint8Array> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(headLength), 0, headLength, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};

/** The ending that the bytes of a picture ask for, whatever its name says; undefined for what is published as nothing. */
const toEnding = (head: Uint8Array): string | undefined => {
  for (const ending of Object.values(endings)) {
    const kind = toPictureKind(`x.${ending}`, head);
    if (kind !== undefined) return endings[kind];
  }
  return undefined;
};

/**
 * Opens the folders in which pictures may be. Nothing is fetched from anywhere; what lies outside them is not looked at.
 * @param folders the archive itself, and those that the command was given
 */
export const openShelf = async (folders: readonly string[]): Promise<FileShelf> => {
  const byPath = new Map<string, string>();
  const byName = new Map<string, string[]>();
  const names = new Map<string, string | undefined>();
  for (const folder of folders) {
    const root = await realpath(folder);
    const entries = await readdir(root, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (
        !entry.isFile() ||
        /(?:^|[/\\])(?:node_modules|\.git)(?:[/\\]|$)/.test(relative(root, entry.parentPath))
      )
        continue;
      const path = join(entry.parentPath, entry.name);
      // One folder may be within another.
      if (names.has(path)) continue;
      const extension = extname(entry.name).toLowerCase();
      if (!documents.has(extension) && !/^\.(?:png|jpe?g|gif|webp|avif|bin|img)$|^$/.test(extension))
        continue;
      const head = await readHead(path).catch(() => new Uint8Array());
      const ending = toEnding(head);
      if (ending === undefined && !documents.has(extension)) continue;
      const words = toSlug(basename(entry.name, extname(entry.name)));
      const stem =
        words === ''
          ? createHash('sha256').update(entry.name.normalize('NFC')).digest('hex').slice(0, 8)
          : words;
      names.set(path, `${stem}.${ending ?? extension.slice(1)}`);
      byPath.set(`${root}/${relative(root, path).replaceAll(sep, '/')}`.normalize('NFC'), path);
      const key = entry.name.normalize('NFC').toLowerCase();
      byName.set(key, [...(byName.get(key) ?? []), path]);
    }
  }
  const found = (path: string | undefined): FoundFile | undefined => {
    const name = path === undefined ? undefined : names.get(path);
    return path === undefined || name === undefined ? undefined : { from: path, name };
  };
  /** The one whose path ends most like the address; where two do so equally, neither is guessed at. */
  const findByTail = (address: string): string | undefined => {
    const steps = address
      .split('/')
      .filter((step) => step !== '' && step !== '.' && step !== '..')
      .toReversed();
    let left = byName.get((steps[0] ?? '').toLowerCase()) ?? [];
    for (let depth = 2; left.length > 1 && depth <= steps.length; depth += 1) {
      const tail = steps.slice(0, depth).toReversed().join('/').toLowerCase();
      const closer = left.filter((path) =>
        path.replaceAll(sep, '/').normalize('NFC').toLowerCase().endsWith(`/${tail}`),
      );
      if (closer.length === 0) break;
      left = closer;
    }
    return left.length === 1 ? left[0] : undefined;
  };
  return {
    find: (address, beside) => {
      const clean = address.normalize('NFC').replace(/[?#].*$/, '');
      const near = posix.normalize(`${beside.replaceAll(sep, '/')}/${clean}`);
      return found(byPath.get(near)) ?? found(findByTail(clean)) ?? found(findByTail(withoutSize(clean)));
    },
  };
};
