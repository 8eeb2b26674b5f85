import type { Element, ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { drawCalibration } from '../../../../src/figures/calibration/draw-calibration.ts';
import { measureText } from '../../../../src/figures/measure-text.ts';

const words = {
  forecast: 'Forecast',
  observed: 'Came true',
  percent: (share: number) => `${String(Math.round(share * 100))}%`,
  count: String,
};

const marks = [0, 0.125, 0.325, 0.5, 0.675, 0.875, 1].map((forecast, index) => ({
  forecast,
  observed: forecast,
  low: Math.max(0, forecast - 0.2),
  high: Math.min(1, forecast + 0.2),
  count: index * 7 + 1,
}));

const ofName = (content: readonly ElementContent[], name: string): Element[] =>
  content.filter((node): node is Element => node.type === 'element' && node.tagName === name);

const numberOf = (element: Element | undefined, name: string): number => Number(element?.properties[name]);

describe('drawCalibration', () => {
  it.each(['ltr', 'rtl'] as const)('puts a perfect forecaster upon the line, from %s', (direction) => {
    const { content, height, width } = drawCalibration(marks, 304, measureText, words, direction);
    const dots = ofName(content, 'circle').map((dot) => [numberOf(dot, 'cx'), numberOf(dot, 'cy')] as const);
    expect(dots).toHaveLength(marks.length);
    const [first, last] = [dots[0], dots.at(-1)];
    if (first === undefined || last === undefined) throw new Error('There is no dot.');
    for (const [at, [x, y]] of dots.entries()) {
      const share = marks[at]?.forecast ?? 0;
      expect(x).toBeCloseTo(first[0] + share * (last[0] - first[0]), 0);
      expect(y).toBeCloseTo(first[1] + share * (last[1] - first[1]), 0);
      expect(x).toBeGreaterThan(4);
      expect(x).toBeLessThan(width - 4);
      expect(y).toBeLessThan(height);
    }
    expect(last[1]).toBeLessThan(first[1]);
    expect(last[0] > first[0]).toBe(direction === 'ltr');
    // A square, so that the line runs at an angle that the eye knows.
    expect(Math.abs(last[0] - first[0])).toBeCloseTo(first[1] - last[1], 0);
  });

  it('writes both scales, their names and the number of forecasts of each dot', () => {
    const { content } = drawCalibration(marks.slice(0, 2), 304, measureText, words, 'ltr');
    const texts = ofName(content, 'text').map(({ children: [child] }) =>
      child?.type === 'text' ? child.value : '',
    );
    expect(texts).toEqual([
      'Came true',
      ...['0%', '25%', '50%', '75%', '100%'],
      ...['0%', '25%', '50%', '75%', '100%'],
      'Forecast',
      '1',
      '8',
    ]);
  });

  it('draws its scales without a mark', () => {
    const { content } = drawCalibration([], 304, measureText, words, 'ltr');
    expect(ofName(content, 'circle')).toEqual([]);
    expect(ofName(content, 'text')).toHaveLength(12);
  });
});
