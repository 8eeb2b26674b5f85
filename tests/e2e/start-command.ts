import { type ChildProcess, spawn } from 'node:child_process';

/** A command that goes on until it is killed. */
export interface StartedCommand {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  readonly printed: () => string;
  /** What it printed that matches; rejected if it ends before. */
  readonly reached: Promise<RegExpExecArray>;
}

/**
 * Starts a command of ours.
 * @param pattern what it prints once it can be used
 * @param cwd where it runs
 * @param surroundings variables of its environment, besides ours
 */
export const startCommand = (
  parameters: readonly string[],
  pattern: RegExp,
  cwd: string,
  surroundings: Readonly<Record<string, string>>,
): StartedCommand => {
  const child = spawn(process.execPath, parameters, {
    cwd,
    env: { ...process.env, ...surroundings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  // A whole build may come before: it takes what it takes.
  const reached = new Promise<RegExpExecArray>((resolve, reject) => {
    const collect = (data: Buffer): void => {
      output += data.toString();
      const match = pattern.exec(output);
      if (match) resolve(match);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('close', () => {
      reject(new Error(`The command ended before its time:\n${output}`));
    });
  });
  return { child, printed: () => output, reached };
};
