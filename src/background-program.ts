import { fork } from 'node:child_process';
import { setPriority } from 'node:os';

/** A program of ours that runs beside the one that started it. */
export interface BackgroundProgram<Order> {
  /** Whether it can still be sent anything. */
  readonly isOpen: () => boolean;
  /** Sends it an order, which waits for it if it has not yet begun to listen. */
  readonly send: (order: Order) => void;
  /** Lets go of it, and so ends it: it listens to nobody else. */
  readonly end: () => void;
}

/** What whoever starts a program wants to know. */
export interface ProgramListener<Answer> {
  /** Hears each answer. */
  readonly hear: (answer: Answer) => void;
  /** Is told once that the program has ended, after all of its answers. @param how "SIGKILL", "exit code 1" */
  readonly tellEnd: (how: string) => void;
}

/** What a program is started with. */
export interface ProgramSettings {
  readonly parameters?: readonly string[];
  /** Variables of its environment, besides ours. */
  readonly env?: Readonly<Record<string, string>>;
  /** Set where nothing else can be done before it has answered: then it is not made to wait, but waited for. */
  readonly isAwaited?: boolean;
}

/** Below that of what makes pages: whoever waits for one goes first. */
const lowPriority = 10;

/**
 * Starts a program that takes orders and answers them, dates and bytes as they are. It has a lower priority than ours,
 * and is no reason for ours to stay. It must end when it is disconnected.
 * @param file absolute path of its code
 */
export const startBackgroundProgram = <Order, Answer>(
  file: string,
  { hear, tellEnd }: ProgramListener<Answer>,
  { parameters = [], env = {}, isAwaited = false }: ProgramSettings = {},
): BackgroundProgram<Order> => {
  const program = fork(file, parameters, { serialization: 'advanced', env: { ...process.env, ...env } });
  if (!isAwaited) {
    try {
      if (program.pid !== undefined) setPriority(program.pid, lowPriority);
    } catch {
      // Then both are in one row.
    }
    program.unref();
    program.channel?.unref();
  }
  // A system tells of an end before all that was said has been read; only then is the connection closed.
  let how: string | undefined;
  let isSilent = false;
  const settle = (): void => {
    if (how !== undefined && isSilent) tellEnd(how);
  };
  program.on('message', (message) => {
    hear(message as Answer);
  });
  program.once('disconnect', () => {
    isSilent = true;
    settle();
  });
  program.once('exit', (code, signal) => {
    how = signal ?? `exit code ${String(code)}`;
    settle();
  });
  program.on('error', (error) => {
    // Of one that runs, the end is told: whatever could not be sent to it is told by that.
    if (program.pid === undefined) tellEnd(error.message);
  });
  return {
    isOpen: () => program.connected,
    send: (order) => {
      // With somebody to tell of a failure, it is thrown at nobody.
      program.send(order as Parameters<typeof program.send>[0], () => undefined);
    },
    end: () => {
      if (program.connected) program.disconnect();
    },
  };
};
