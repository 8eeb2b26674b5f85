import { expect, it } from 'vitest';
import { toDirection } from '../../../src/domain/direction.ts';

it.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur', 'rtl'],
  ['dv', 'rtl'],
  ['ckb', 'rtl'],
  ['ug-Cyrl', 'ltr'],
  ['az-Arab', 'rtl'],
  ['ko', 'ltr'],
  ['ru', 'ltr'],
  ['xx', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(toDirection(language)).toBe(direction);
});
