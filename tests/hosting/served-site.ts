import type { ChildProcess } from 'node:child_process';
import { patienceMs } from '../patience.ts';

/** A site being served. */
export interface PlainSite {
  /** "http://localhost:12345", with all headers: for whoever looks at them without TLS. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** A site served three ways, as in the open: its pages, its pages by TLS, and the way from one to the other. */
export interface ServedSite extends PlainSite {
  readonly httpsPort: number;
  /** Leads every address to the one with TLS. */
  readonly redirectPort: number;
  /** File of the certificate, for those who are to trust it. */
  readonly certificate: string;
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/**
 * Waits until a program answers that was started to serve something.
 * @throws Error if it ends without having answered
 */
export const waitForAnswer = async (origin: string, program: ChildProcess): Promise<void> => {
  for (const end = performance.now() + patienceMs; performance.now() < end && !hasEnded(program);) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Nothing answers at ${origin}.`);
};

/** Ends a program and waits until it is gone. */
export const endProgram = (program: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (hasEnded(program)) {
      resolve();
      return;
    }
    program.once('exit', () => {
      resolve();
    });
    program.kill('SIGTERM');
  });
