import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What can be painted aside. */
export type PictureKind = 'card' | 'figure';

/** A picture that is to be painted, for a thread that shares nothing with the one that asks but whose turn it is. */
export interface Commission {
  readonly kind: PictureKind;
  readonly data: unknown;
  /** Where the picture is kept. */
  readonly file: string;
  /** Whose turn it is, in one number that both threads see. */
  readonly turn: Int32Array;
}

/** Nobody has begun; somebody has; whoever had begun has ended. */
const turns = { open: 0, taken: 1, ended: 2 } as const;

/** Takes a picture, which only one can. @returns whether it was still to be had */
export const takeTurn = (turn: Int32Array): boolean =>
  Atomics.compareExchange(turn, 0, turns.open, turns.taken) === turns.open;

/** Says that the picture is there, or never will be. */
export const endTurn = (turn: Int32Array): void => {
  Atomics.store(turn, 0, turns.ended);
  Atomics.notify(turn, 0);
};

/** A thread that paints what it is sent, one after the other. */
export interface Painter {
  readonly postMessage: (commission: Commission) => void;
  /** Says what is to be done when the thread has ended. */
  readonly onEnd: (act: () => void) => void;
}

const startThread = (): Painter => {
  // From the project, not from this file: the build runs it from a bundle that lies elsewhere.
  const thread = new Worker(join(process.cwd(), 'src/cards/paint-aside.ts'));
  // Whoever has printed everything does not wait for pictures.
  thread.unref();
  // What it cannot paint is painted by whoever needs it, who then says what is wrong.
  thread.on('error', () => undefined);
  return {
    postMessage: (commission) => {
      thread.postMessage(commission);
    },
    onEnd: (act) => {
      thread.once('exit', act);
    },
  };
};

/** From so many pictures on a thread is worth what it takes to load: as much as to paint a dozen. */
export const fewest = 48;

/** Longer than any picture takes; a thread that was ended in the midst of one does not say so. */
const patience = 10_000;

/** Pictures that are painted by another thread until they are needed. */
export interface Aside {
  /** Has a picture painted, when there are enough of them. */
  readonly offer: (kind: PictureKind, data: unknown, file: string) => void;
  /** Waits for a picture that is being painted, and takes back one that nobody has begun. @returns whether it is there */
  readonly settle: (file: string) => boolean;
}

/**
 * Uses a second core for pictures, which do not depend on one another, nor pages on them. Pages are printed
 * meanwhile; a picture that is needed before its turn is painted by whoever needs it.
 */
export const openAside = (start: () => Painter = startThread, cores = availableParallelism()): Aside => {
  const offered = new Map<string, Commission>();
  let waiting: Commission[] = [];
  let painter: Painter | undefined;
  return {
    offer: (kind, data, file) => {
      if (cores < 2 || offered.has(file)) return;
      const commission = { kind, data, file, turn: new Int32Array(new SharedArrayBuffer(4)) };
      offered.set(file, commission);
      waiting.push(commission);
      if (painter === undefined && waiting.length < fewest) return;
      if (painter === undefined) {
        painter = start();
        painter.onEnd(() => {
          painter = undefined;
        });
      }
      for (const each of waiting) painter.postMessage(each);
      waiting = [];
    },
    settle: (file) => {
      const commission = offered.get(file);
      offered.delete(file);
      if (commission === undefined) return false;
      waiting = waiting.filter((each) => each !== commission);
      if (takeTurn(commission.turn)) return false;
      // Nothing else could be done meanwhile: a build prints one path after the other.
      Atomics.wait(commission.turn, 0, turns.taken, patience);
      return true;
    },
  };
};
