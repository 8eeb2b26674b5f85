import { type ChildProcess, spawn } from 'node:child_process';
import { projectFolder } from '../bench/measure-build.ts';
import { patienceMs } from '../patience.ts';
import { readTreeMegabytes } from './tree-memory.ts';

/** What a command did, and what it took. */
export interface Outcome {
  /** Undefined where it was killed. */
  readonly code: number | undefined;
  /** Everything it printed. */
  readonly printed: string;
  readonly seconds: number;
  /** Largest memory of the process and all that it started, together; undefined where the system does not tell. */
  readonly peakMegabytes: number | undefined;
  readonly isTimedOut: boolean;
}

/** What surrounds a command. */
export interface Surroundings {
  /** Folder it runs in; left out, the project's. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Seconds after which it is killed. */
  readonly patienceSeconds?: number;
  /** Milliseconds after which it is killed whatever it does, with everything it started. */
  readonly killAfterMs?: number;
}

const sampleMs = 50;

/** Kills a process that has a group of its own, with everything it started, as a dying machine would. */
export const killGroup = (child: ChildProcess): void => {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

/** Runs one of our commands with Node, in a process group of its own. */
export const runCommand = (
  command: readonly string[],
  { cwd = projectFolder, env = {}, patienceSeconds = patienceMs / 1000, killAfterMs }: Surroundings = {},
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, command, {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.stderr.on('data', (piece: Buffer) => pieces.push(piece));
    let peakMegabytes: number | undefined;
    let isTimedOut = false;
    const sampler = setInterval(() => {
      const megabytes = readTreeMegabytes(child.pid ?? 0);
      if (megabytes !== undefined) peakMegabytes = Math.max(peakMegabytes ?? 0, megabytes);
    }, sampleMs);
    const patience = setTimeout(() => {
      isTimedOut = true;
      killGroup(child);
    }, patienceSeconds * 1000);
    const killer =
      killAfterMs === undefined
        ? undefined
        : setTimeout(() => {
            killGroup(child);
          }, killAfterMs);
    const stop = (): void => {
      clearInterval(sampler);
      clearTimeout(patience);
      clearTimeout(killer);
    };
    child.once('error', (error) => {
      stop();
      reject(error);
    });
    child.once('close', (code) => {
      stop();
      resolve({
        code: code ?? undefined,
        printed: Buffer.concat(pieces).toString(),
        seconds: (performance.now() - started) / 1000,
        peakMegabytes,
        isTimedOut,
      });
    });
  });

/** A trace of the stack: what a person at the keyboard should never meet. */
const stackTrace = /^\s+at .+(?:\(|:)\d+:\d+\)?$/m;

/** True where a command printed a trace of its stack. */
export const hasStackTrace = (printed: string): boolean => stackTrace.test(printed);
