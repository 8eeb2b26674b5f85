import { type FSWatcher, watch as watchPath } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** An editing program saves in several steps; they are answered together. */
const quietMilliseconds = 100;

/** Where the system itself looks into folders of folders; elsewhere each is watched. */
const canWatchDeeply = process.platform === 'darwin' || process.platform === 'win32';

/** What the check passes over: swap files of editors, and files that are still being written. */
const isHidden = (path: string): boolean => path.split(sep).some((name) => name.startsWith('.'));

/** Why a folder cannot be watched, by the code of the system; whatever else it says is that the folder has gone. */
const limits: Readonly<Record<string, string>> = {
  ENOSPC: 'the system watches no more of them (on Linux: sudo sysctl fs.inotify.max_user_watches=524288)',
  EMFILE:
    'too many files are open (on Linux: sudo sysctl fs.inotify.max_user_instances=512, or ulimit -n 8192)',
};

/**
 * What to say where a folder cannot be watched.
 * @param error of node:fs watch
 * @returns nothing where it has only gone since it was listed: the folder around it tells
 */
export const describeBlindness = (error: unknown, folder: string): string | undefined => {
  const reason = limits[(error as NodeJS.ErrnoException).code ?? ''];
  return reason && `Changes in ${folder}/ may not be seen before the next start: ${reason}.`;
};

const listFolders = async (folder: string): Promise<string[]> => {
  if (canWatchDeeply) return [folder];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return [
    folder,
    // Links as well: a story's folder may be one.
    ...entries
      .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !isHidden(relative(folder, path))),
  ];
};

/**
 * Calls back after something in a folder has changed and come to rest; never twice at once. Node's own watch of
 * folders in folders loses sight, on Linux, of a file that is replaced rather than written, which is how many
 * editing programs save.
 * @param act its failure is its own business: it must not throw
 * @param begin called at once for whatever changes, however often
 * @param tell says once what cannot be watched
 * @param watch of node:fs
 * @returns once everything is watched: a function that ends the watch
 */
export const watchFolder = async (
  folder: string,
  act: () => Promise<void>,
  begin: () => void = () => undefined,
  tell: (blindness: string) => void = console.error,
  watch: typeof watchPath = watchPath,
): Promise<() => void> => {
  const whole = resolve(folder);
  let watchers: FSWatcher[] = [];
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  let hasEnded = false;
  /** Whether anything came, went or was called otherwise: only then can there be other folders. */
  let hasMoved = false;
  let hasTold = false;

  const wait = (): void => {
    clearTimeout(timer);
    if (hasEnded) return;
    begin();
    timer = setTimeout(() => {
      running = running.then(async () => {
        // First, so that nothing changes between the look at everything and the watch.
        if (hasMoved) await watchAll();
        await act();
      });
    }, quietMilliseconds);
  };
  const open = (path: string, listener: (name: string | null) => void): FSWatcher[] => {
    try {
      // What goes while it is looked at is an error for the watcher; what it means is for act to say.
      return [
        watch(path, { recursive: canWatchDeeply }, (event, name) => {
          hasMoved ||= event === 'rename';
          listener(name);
        }).on('error', () => {
          hasMoved = true;
          wait();
        }),
      ];
    } catch (error) {
      const blindness = describeBlindness(error, folder);
      if (blindness !== undefined && !hasTold) tell(blindness);
      hasTold ||= blindness !== undefined;
      return [];
    }
  };
  /** Watches the folders that are there now in place of those that were. */
  const watchAll = async (): Promise<void> => {
    hasMoved = false;
    const folders = await listFolders(whole);
    const former = watchers;
    watchers = hasEnded
      ? []
      : [
          ...folders.flatMap((path) =>
            open(path, (name) => {
              if (name === null || !isHidden(name)) wait();
            }),
          ),
          // The folder itself may go, and come back.
          ...open(dirname(whole), (name) => {
            if (name === null || name === basename(whole)) wait();
          }),
        ];
    for (const watcher of former) watcher.close();
  };

  await watchAll();
  return () => {
    hasEnded = true;
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
};
