import { expect, it } from 'vitest';
import { takeTurns } from '../../../../src/search/client/take-turns.ts';

it('knows the latest turn of those that have begun', () => {
  const begin = takeTurns();
  const isFirst = begin();
  expect(isFirst()).toBe(true);
  const isSecond = begin();
  expect([isFirst(), isSecond()]).toEqual([false, true]);
});

it('counts the turns of others apart', () => {
  const isOurs = takeTurns()();
  takeTurns()();
  expect(isOurs()).toBe(true);
});
