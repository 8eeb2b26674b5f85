import { expect, it } from 'vitest';
import { formatCount, formatPlain } from '../../../src/domain/numbers.ts';

it.each([
  ['en-GB', '1,234', '2026'],
  ['ar-u-nu-latn', '1,234', '2026'],
  ['ar-u-nu-arab', '١٬٢٣٤', '٢٠٢٦'],
  ['ko-KR', '1,234', '2026'],
])('writes numbers in the digits of %s', (dialect, count, year) => {
  expect(formatCount(1234, { dialect })).toBe(count);
  expect(formatPlain(2026, { dialect })).toBe(year);
});
