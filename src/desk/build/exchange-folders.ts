import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A program that can do what Node cannot: ask the system to let two folders change places. */
interface Exchanger {
  readonly program: string;
  readonly toParameters: (one: string, other: string) => readonly string[];
}

/** Numbers of the system call and of "here" in it: renameat2 of Linux, renameatx_np of macOS. */
const systemCalls: Readonly<Record<string, { readonly number: number; readonly here: number }>> = {
  'linux-x64': { number: 316, here: -100 },
  'linux-arm64': { number: 276, here: -100 },
  'darwin-x64': { number: 488, here: -2 },
  'darwin-arm64': { number: 488, here: -2 },
};

/** "Exchange" in both systems. */
const exchangeFlag = 2;

const listExchangers = (): Exchanger[] => {
  const call = systemCalls[`${process.platform}-${process.arch}`];
  if (call === undefined) return [];
  const { number, here } = call;
  return [
    // From version 9.5 of GNU's coreutils on; older ones and those of others refuse the option.
    { program: 'mv', toParameters: (one, other) => ['--exchange', '--no-copy', '-T', '--', one, other] },
    // Part of every Debian, Ubuntu and macOS.
    {
      program: 'perl',
      toParameters: (one, other) => [
        '-e',
        `exit(syscall(${String(number)}, ${String(here)}, $ARGV[0], ${String(here)}, $ARGV[1], ${String(exchangeFlag)}) == 0 ? 0 : 1)`,
        one,
        other,
      ],
    },
  ];
};

const identify = async (folder: string): Promise<string> => {
  const { dev, ino } = await stat(folder, { bigint: true });
  return `${String(dev)}:${String(ino)}`;
};

/**
 * Lets two folders of one file system change places in a single step: at no moment is there anything but one
 * of the two under either name, whoever is killed meanwhile.
 * @returns false where the system offers no such step; then nothing was changed
 */
export const exchangeFolders = async (one: string, other: string): Promise<boolean> => {
  const former = await identify(other);
  for (const { program, toParameters } of listExchangers()) {
    await execute(program, [...toParameters(resolve(one), resolve(other))]).catch(() => undefined);
    // What the program says of itself is not asked: one that fell over afterwards has done its work.
    if ((await identify(other)) !== former) return true;
  }
  return false;
};
