import { constants } from 'node:fs';
import { copyFile, link, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { holdsText } from '../reading/read-folder.ts';

/** The content as the preview shows it: as it is saved, but for what is being typed. */
export interface ShownContent {
  /** Takes over what has changed in the content folder. */
  readonly follow: () => Promise<void>;
  /** Shows a file as it is typed. @param path below the content folder */
  readonly show: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Shows a file as it is saved again. @param path below the content folder */
  readonly drop: (path: string) => Promise<void>;
}

/** Where there is no preview, nothing is shown. */
export const noShownContent: ShownContent = {
  follow: () => Promise.resolve(),
  show: () => Promise.resolve(),
  drop: () => Promise.resolve(),
};

/** Under a name that nobody looks at, and then at its place in one step: whoever reads meanwhile finds a whole file. */
const place = async (target: string, write: (part: string) => Promise<void>): Promise<void> => {
  await mkdir(dirname(target), { recursive: true });
  const part = join(dirname(target), `.${basename(target)}.part`);
  await rm(part, { force: true });
  await write(part);
  await rename(part, target);
};

/** Pictures and documents take no room twice, where the two folders are on one disk; no text is ever the same file. */
const copy = async (source: string, part: string): Promise<void> => {
  const copyWhole = (): Promise<void> => copyFile(source, part, constants.COPYFILE_FICLONE);
  await (holdsText.test(source) ? copyWhole() : link(source, part).catch(copyWhole));
};

/** What the files below a folder are; what has no name that is looked at is left out. Links are followed. */
const listMarks = async (folder: string, below = ''): Promise<Map<string, string>> => {
  const marks = new Map<string, string>();
  for (const name of await readdir(join(folder, below))) {
    if (name.startsWith('.')) continue;
    const path = join(below, name);
    // Gone since it was listed, or a link that leads nowhere.
    const found = await stat(join(folder, path)).catch(() => undefined);
    if (found?.isDirectory() === true) {
      for (const [inner, mark] of await listMarks(folder, path)) marks.set(inner, mark);
    } else if (found?.isFile() === true) {
      marks.set(path.split(sep).join('/'), `${String(found.size)} ${String(found.mtimeMs)}`);
    }
  }
  return marks;
};

/**
 * Makes a folder that npm run dev can show in place of the content, so that a page can be seen before anything is saved.
 * @param content folder of the content; nothing in it is written
 * @param folder is emptied first
 */
export const openShownContent = async (content: string, folder: string): Promise<ShownContent> => {
  await rm(folder, { recursive: true, force: true });
  const copied = new Map<string, string>();
  const typed = new Map<string, Buffer>();
  // One after the other: what was asked last is what is shown.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (act: () => Promise<void>): Promise<void> => {
    const mine = turn.then(act);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const take = async (path: string, mark: string): Promise<void> => {
    await place(join(folder, path), (part) => copy(join(content, path), part));
    copied.set(path, mark);
  };
  const follow = async (): Promise<void> => {
    const marks = await listMarks(content);
    for (const path of [...copied.keys()].filter((one) => !marks.has(one))) {
      await rm(join(folder, path), { force: true });
      copied.delete(path);
      typed.delete(path);
    }
    for (const [path, mark] of marks)
      // Gone since it was listed: the next look will say so.
      if (copied.get(path) !== mark && !typed.has(path)) await take(path, mark).catch(() => undefined);
  };
  const drop = async (path: string): Promise<void> => {
    if (!typed.delete(path)) return;
    copied.delete(path);
    await follow();
  };
  await follow();
  return {
    follow: () => inTurn(follow),
    show: (path, bytes) =>
      inTurn(async () => {
        if (typed.get(path)?.equals(bytes) === true) return;
        typed.set(path, Buffer.from(bytes));
        await place(join(folder, path), (part) => writeFile(part, bytes));
      }),
    drop: (path) => inTurn(() => drop(path)),
  };
};
