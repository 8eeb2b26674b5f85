import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { run } from '../../run.ts';
import type { CheckReport } from '../problems/problem.ts';
import { UserError } from '../user-error.ts';

/** What the program that checks answers. */
export type CheckAnswer = { readonly report: CheckReport } | { readonly failed: string };

/** Below that of what makes pages: whoever waits for one goes first. */
const lowPriority = 10;

/** Checks the content by a program of its own, so that no page waits for what is found in all of the others. */
export class CheckAside {
  #program: ChildProcess | undefined;
  #running: Promise<CheckReport> | undefined;
  #next: Promise<CheckReport> | undefined;

  /**
   * Checks the content as it is from now on; whoever asks while a check runs gets the one after it.
   * @throws UserError with what the program could not do
   */
  check(): Promise<CheckReport> {
    if (this.#running === undefined) return this.#start();
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined;
        return this.#start();
      });
    return this.#next;
  }

  /** Ends the program. */
  end(): void {
    this.#program?.disconnect();
    this.#program = undefined;
  }

  #start(): Promise<CheckReport> {
    const running = this.#ask().finally(() => {
      this.#running = undefined;
    });
    this.#running = running;
    return running;
  }

  async #ask(): Promise<CheckReport> {
    const program = this.#open();
    const ended = new AbortController();
    const { signal } = ended;
    try {
      program.send('check');
      const [said] = (await Promise.race([
        once(program, 'message', { signal }),
        once(program, 'exit', { signal }).then(() => [
          { failed: 'The check ended before it was done. It is tried again at the next change.' },
        ]),
      ])) as [CheckAnswer];
      if ('report' in said) return said.report;
      throw new UserError(said.failed);
    } finally {
      ended.abort();
    }
  }

  #open(): ChildProcess {
    if (this.#program?.connected === true) return this.#program;
    const program = fork(join(import.meta.dirname, 'check-program.ts'), {
      // Dates and instants as they are.
      serialization: 'advanced',
      env: { ...process.env, SOURCELINE_NOW: run.instant.toISOString() },
    });
    try {
      if (program.pid !== undefined) setPriority(program.pid, lowPriority);
    } catch {
      // Then both are in one row.
    }
    // It is no reason to stay.
    program.unref();
    program.channel?.unref();
    this.#program = program;
    return program;
  }
}
