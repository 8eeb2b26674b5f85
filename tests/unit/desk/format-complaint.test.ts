import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { Complaint, Refusal } from '../../../src/desk/complaint.ts';
import { formatComplaint } from '../../../src/desk/format-complaint.ts';

const catchError = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

it('tells each thing to mend in a line, and nothing that steers a terminal', () => {
  expect(formatComplaint(new Complaint('One.\nTwo\u001B[2J.'))).toBe('One.\nTwo [2J.');
  expect([new Complaint('').exitCode, new Refusal('').exitCode]).toEqual([2, 1]);
});

it('tells what flags, the environment and the system refuse', () => {
  expect(formatComplaint(catchError(() => parseArgs({ args: ['--nope'], allowPositionals: true })))).toBe(
    "Unknown option '--nope'. Write --help to see what there is.",
  );
  expect(formatComplaint(catchError(() => z.string({ error: 'Say a word.' }).parse(1)))).toBe('Say a word.');
  expect(formatComplaint(catchError(() => readFileSync('no-such-file')))).toBe(
    "ENOENT: no such file or directory, open 'no-such-file'",
  );
});

it('leaves a fault of ours to its trace', () => {
  expect(formatComplaint(new TypeError('x is not a function'))).toBeUndefined();
  expect(formatComplaint('thrown')).toBeUndefined();
});
