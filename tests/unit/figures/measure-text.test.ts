import { expect, it } from 'vitest';
import { measureText } from '../../../src/figures/measure-text.ts';

it.each([
  ['m', 0.833 * 1.0431],
  ['Mm', 2 * 0.833 * 1.0431],
])('takes %j for as wide as the font is that stands in for the sans', (text, ems) => {
  expect(measureText(text, 1)).toBeGreaterThanOrEqual(ems - 1e-9);
});

it('takes every line for no narrower than either font sets it', () => {
  const line = 'Surveillance, reconnaissance and command, 1.0458';
  const arial = measureText(line, 1);
  for (const part of line.split(' ')) expect(measureText(part, 1)).toBeLessThan(arial);
  expect(measureText('北京', 12)).toBeCloseTo(2 * 1.04 * 12);
});
