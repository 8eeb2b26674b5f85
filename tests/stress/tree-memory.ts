import { readdirSync, readFileSync } from 'node:fs';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Not Linux, or the process is gone.
    return '';
  }
};

const list = (path: string): string[] => {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
};

const listChildren = (pid: number): number[] =>
  list(`/proc/${String(pid)}/task`).flatMap((task) =>
    read(`/proc/${String(pid)}/task/${task}/children`)
      .split(' ')
      .filter((child) => child !== '')
      .map(Number),
  );

/**
 * Memory that a process and everything it started hold at this moment, together, in megabytes; pages that they
 * share count for each, so it is rather too much than too little.
 * @returns undefined where the system has no /proc
 */
export const readTreeMegabytes = (pid: number): number | undefined => {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${String(pid)}/status`))?.[1];
  if (kilobytes === undefined) return undefined;
  return listChildren(pid).reduce(
    (sum, child) => sum + (readTreeMegabytes(child) ?? 0),
    Number(kilobytes) / 1024,
  );
};
