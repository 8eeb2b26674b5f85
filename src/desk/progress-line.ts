/** A terminal or something like it. */
export interface LineWriter {
  readonly isTTY?: boolean | undefined;
  readonly write: (text: string) => unknown;
}

/** A line that counts while somebody waits. */
export interface ProgressLine {
  readonly count: () => void;
  /** Wipes the line away, so that the report has the line to itself. */
  readonly end: () => void;
}

/** So many files are read before anybody gets impatient; the count is shown each time so many more are. */
const step = 100;

/** Counts files on one line of a terminal, which it overwrites; says nothing if there is no terminal. */
export const openProgressLine = (writer: LineWriter): ProgressLine => {
  let counted = 0;
  let isShown = false;
  return {
    count: () => {
      counted += 1;
      if (writer.isTTY !== true || counted % step !== 0) return;
      isShown = true;
      writer.write(`\r${String(counted)} new or changed files read …`);
    },
    end: () => {
      // Back to the first column, then everything after it is erased (ECMA-48, EL).
      if (isShown) writer.write('\r\u001B[K');
      isShown = false;
      counted = 0;
    },
  };
};
