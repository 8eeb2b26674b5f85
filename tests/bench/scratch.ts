import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that lives as long as the bench, and the signal that stops what is running in it. */
export interface Scratch {
  readonly folder: string;
  readonly signal: AbortSignal;
}

/** Milliseconds in which whatever runs may end when it is told to stop. */
const patienceMs = 1500;

/** Makes a scratch folder that is removed whichever way the process ends, also by Ctrl-C. */
export const makeScratch = (): Scratch => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
  const stop = new AbortController();
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });
  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(name, () => {
      process.exitCode = code;
      stop.abort();
      setTimeout(() => process.exit(), patienceMs);
    });
  }
  return { folder, signal: stop.signal };
};
