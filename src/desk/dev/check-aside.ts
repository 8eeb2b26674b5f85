import { join } from 'node:path';
import { type BackgroundProgram, startBackgroundProgram } from '../../background-program.ts';
import { run } from '../../run.ts';
import type { CheckReport } from '../problems/problem.ts';
import { UserError } from '../user-error.ts';

/** What the program that checks is told. */
export type CheckOrder = 'check';

/** What it answers to each order. */
export type CheckAnswer = { readonly report: CheckReport } | { readonly failed: string };

const ended: CheckAnswer = {
  failed: 'The check ended before it was done. It is tried again at the next change.',
};

/** Checks the content by a program of its own, so that no page waits for what is found in all of the others. */
export class CheckAside {
  #program: BackgroundProgram<CheckOrder> | undefined;
  /** Takes the answer to the order that is being carried out. */
  #answer: ((said: CheckAnswer) => void) | undefined;
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
    this.#program?.end();
    this.#program = undefined;
    this.#answer?.(ended);
  }

  #start(): Promise<CheckReport> {
    const running = this.#ask().finally(() => {
      this.#running = undefined;
    });
    this.#running = running;
    return running;
  }

  async #ask(): Promise<CheckReport> {
    const said = await new Promise<CheckAnswer>((resolve) => {
      this.#answer = resolve;
      this.#open().send('check');
    });
    if ('report' in said) return said.report;
    throw new UserError(said.failed);
  }

  #open(): BackgroundProgram<CheckOrder> {
    if (this.#program?.isOpen() === true) return this.#program;
    const program = startBackgroundProgram<CheckOrder, CheckAnswer>(
      join(import.meta.dirname, 'check-program.ts'),
      {
        hear: (said) => this.#answer?.(said),
        tellEnd: () => {
          // Of one that had ended before it was sent an order, another has taken the place.
          if (this.#program === program) this.#answer?.(ended);
        },
      },
      { env: { SOURCELINE_NOW: run.instant.toISOString() } },
    );
    this.#program = program;
    return program;
  }
}
