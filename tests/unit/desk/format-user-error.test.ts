import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { UserError, Refusal } from '../../../src/desk/user-error.ts';
import { formatUserError } from '../../../src/desk/format-user-error.ts';

const catchError = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

it('prints each thing to fix on a line, and nothing that steers a terminal', () => {
  expect(formatUserError(new UserError('One.\nTwo\u001B[2J.'))).toBe('One.\nTwo [2J.');
  expect([new UserError('').exitCode, new Refusal('').exitCode]).toEqual([2, 1]);
});

it('tells what flags, the environment and the system refuse', () => {
  expect(formatUserError(catchError(() => parseArgs({ args: ['--nope'], allowPositionals: true })))).toBe(
    "Unknown option '--nope'. Use --help to see the options.",
  );
  expect(formatUserError(catchError(() => z.string({ error: 'Say a word.' }).parse(1)))).toBe('Say a word.');
  expect(formatUserError(catchError(() => readFileSync('no-such-file')))).toBe(
    "ENOENT: no such file or directory, open 'no-such-file'",
  );
});

it('leaves a fault of ours to its trace', () => {
  expect(formatUserError(new TypeError('x is not a function'))).toBeUndefined();
  expect(formatUserError('thrown')).toBeUndefined();
});
