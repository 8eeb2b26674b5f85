import { expect, it } from 'vitest';
import { openProgressLine } from '../../../src/desk/progress-line.ts';

const countTo = (files: number, isTTY: boolean): string[] => {
  const written: string[] = [];
  const line = openProgressLine({ isTTY, write: (text) => written.push(text) });
  for (let counted = 0; counted < files; counted += 1) line.count();
  line.end();
  line.end();
  return written;
};

it('counts on one line of a terminal and wipes it away', () => {
  expect(countTo(250, true)).toEqual([
    '\r100 new or changed files read …',
    '\r200 new or changed files read …',
    '\r\u001B[K',
  ]);
});

it('says nothing of a few files, and nothing where there is no terminal', () => {
  expect(countTo(99, true)).toEqual([]);
  expect(countTo(1000, false)).toEqual([]);
});
