import { describe, expect, it } from 'vitest';
import { openProgressLine, type ProgressLine } from '../../../src/desk/progress-line.ts';

/** What a line writes in the course of something; `pass` lets milliseconds pass. */
const watch = (isTTY: boolean, act: (line: ProgressLine, pass: (ms: number) => void) => void): string[] => {
  const written: string[] = [];
  let time = 5000;
  const line = openProgressLine({ isTTY, write: (text) => written.push(text) }, () => time);
  act(line, (ms) => (time += ms));
  return written;
};

const read = (counted: string): string => `${counted} new or changed files read`;

/** Reads so many files, each in so many milliseconds. */
const readFiles = (line: ProgressLine, pass: (ms: number) => void, files: number, ms: number): void => {
  line.begin(read);
  for (let file = 0; file < files; file += 1) {
    pass(ms);
    line.count();
  }
  line.end();
  line.end();
};

describe('on a terminal', () => {
  it('overwrites itself ten times a second at most, and is wiped away', () => {
    expect(
      watch(true, (line, pass) => {
        readFiles(line, pass, 1650, 0.125);
      }),
    ).toEqual([
      '\u001B[K800 new or changed files read …\r',
      '\u001B[K1,600 new or changed files read …\r',
      '\u001B[K',
    ]);
  });

  it('says nothing of what is read before anybody looks', () => {
    expect(
      watch(true, (line, pass) => {
        readFiles(line, pass, 99, 1);
      }),
    ).toEqual([]);
  });

  it('says at once what is being done where that is not counted, and what is next', () => {
    expect(
      watch(true, (line, pass) => {
        line.begin('Reading stories');
        pass(1);
        line.begin('Preparing pages');
        pass(1);
        line.begin(read);
        pass(200);
        line.count();
        line.end();
        line.begin('Finishing');
        line.end();
      }),
    ).toEqual([
      '\u001B[KReading stories …\r',
      '\u001B[KPreparing pages …\r',
      '\u001B[K',
      '\u001B[K1 new or changed files read …\r',
      '\u001B[K',
      '\u001B[KFinishing …\r',
      '\u001B[K',
    ]);
  });
});

describe('elsewhere', () => {
  it('says nothing for half a minute, whatever happens', () => {
    expect(
      watch(false, (line, pass) => {
        line.begin('Reading stories');
        readFiles(line, pass, 2999, 10);
      }),
    ).toEqual([]);
  });

  it('writes a whole line every half minute', () => {
    expect(
      watch(false, (line, pass) => {
        line.begin('Reading stories');
        readFiles(line, pass, 6500, 10);
        pass(60_000);
        line.begin('Finishing');
        line.begin('Done');
      }),
    ).toEqual([
      '3,000 new or changed files read … (after 30 s)\n',
      '6,000 new or changed files read … (after 60 s)\n',
      'Finishing … (after 125 s)\n',
    ]);
  });
});
