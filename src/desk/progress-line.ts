import { formatNumber } from './count.ts';

/** A terminal or something like it. */
export interface LineWriter {
  readonly isTTY?: boolean | undefined;
  readonly write: (text: string) => unknown;
}

/** What is being done: words, or words made of how much of it is done. */
export type Step = string | ((counted: string) => string);

/** A line for those who wait: what is being done, and how far it is. */
export interface ProgressLine {
  /** Begins a step; what it counts begins at nothing. */
  readonly begin: (step: Step) => void;
  /** One more of what the step counts is done. */
  readonly count: () => void;
  /** Wipes the line away, so that what is printed next has the line to itself. */
  readonly end: () => void;
}

/** What a check counts. */
export const checkStep: Step = (counted) => `${counted} new or changed files read`;

/** Milliseconds between two looks at a terminal. */
const glance = 100;

/** Milliseconds between two lines where every line stays, as in the log of a build server. */
const longWait = 30_000;

/** Erases the line from here on (ECMA-48, EL). */
const erase = '\u001B[K';

/**
 * Opens the line. On a terminal it overwrites itself, and the cursor stays at its beginning, so that whatever else is printed
 * overwrites it too; a step that counts is shown once it takes time. Elsewhere a line is written only after every
 * half minute of waiting, which short runs never see.
 * @param now the time in milliseconds, from any beginning
 */
export const openProgressLine = (
  writer: LineWriter,
  now: () => number = () => performance.now(),
): ProgressLine => {
  const opened = now();
  let shown = opened;
  let isStanding = false;
  let step: Step = '';
  let counted = 0;

  const format = (): string => `${typeof step === 'string' ? step : step(formatNumber(counted))} …`;
  const wipe = (): void => {
    if (isStanding) writer.write(erase);
    isStanding = false;
  };
  const show = (moment: number): void => {
    shown = moment;
    if (writer.isTTY === true) {
      writer.write(`${erase}${format()}\r`);
      isStanding = true;
    } else {
      writer.write(`${format()} (after ${formatNumber(Math.round((moment - opened) / 1000))} s)\n`);
    }
  };
  return {
    begin: (next) => {
      const moment = now();
      step = next;
      counted = 0;
      if (writer.isTTY !== true) {
        if (moment - shown >= longWait) show(moment);
      } else if (typeof next === 'string') show(moment);
      // The time that it takes counts from here.
      else {
        wipe();
        shown = moment;
      }
    },
    count: () => {
      counted += 1;
      const moment = now();
      if (moment - shown >= (writer.isTTY === true ? glance : longWait)) show(moment);
    },
    end: wipe,
  };
};
