import { fork } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { join } from 'node:path';

/** How the site is to be shown. */
export interface ShowOrder {
  /** Port on this machine; 0 for any. */
  readonly port: number;
  /** Whether other machines of the network may look. */
  readonly host: boolean;
  /** Whether what is printed says where in the code something failed. */
  readonly trace: boolean;
}

/** What the program that shows the site says before it ends, to be started again. */
export interface StartAgain {
  /** Where it was, and shall be again. */
  readonly port: number;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Shows the site by a program of its own (show-program.ts), which is started again when it asks for it: what identifies
 * a site is read once, where a program begins, by its configuration as by every page.
 * @returns the code with which it ended
 */
export const runShown = async (order: ShowOrder): Promise<number> => {
  let next: ShowOrder | undefined = order;
  let code = 0;
  while (next !== undefined) {
    const now: ShowOrder = next;
    next = undefined;
    const program = fork(join(import.meta.dirname, 'show-program.ts'), [JSON.stringify(now)]);
    const pass = (signal: NodeJS.Signals): void => {
      // A terminal has told it already; to hear it twice does no harm.
      program.kill(signal);
    };
    for (const signal of signals) process.on(signal, pass);
    program.on('message', (message) => {
      next = { ...now, ...(message as StartAgain) };
    });
    const [ended, signal] = (await once(program, 'exit')) as [number | null, NodeJS.Signals | null];
    for (const one of signals) process.off(one, pass);
    code = ended ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  }
  return code;
};
