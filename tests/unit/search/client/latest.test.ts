import { expect, it } from 'vitest';
import { makeLatest } from '../../../../src/search/client/latest.ts';

it('tells the latest question from older ones, and those of one kind from another', () => {
  const ask = makeLatest();
  const other = makeLatest()();
  const first = ask();
  expect(first()).toBe(true);
  const second = ask();
  expect([first(), second(), other()]).toEqual([false, true, true]);
});
