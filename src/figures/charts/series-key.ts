import type { Element } from 'hast';
import type { ChartData, ChartMark } from './chart.ts';
import type { Panel } from './panel.ts';
import { type Hand, lineHeight } from './pen.ts';
import { wrapLabel } from './wrap-label.ts';

/** Which tone a series has, from 1. */
export const toneOf = (chart: ChartData, { series }: ChartMark): number => chart.series.indexOf(series) + 1;

/** Words on a part of a stack: as light as paper on what is dark, as ink on what is light. */
export const handOn = (tone: number, isSubject: boolean): Hand =>
  isSubject || tone === 1 || tone === 4 ? 'inside' : 'upon';

const swatch = 12;
/** Between a swatch and its name, and between a name and the next swatch. */
const [near, apart] = [6, 16];

/** What tones stand for, in the order of the series, in as many lines as they need. */
export const toKey = ({ chart, pen, left, top, width }: Panel): { height: number; elements: Element[] } => {
  const elements: Element[] = [];
  let [x, y] = [0, 0];
  for (const [at, series] of chart.series.entries()) {
    const names = wrapLabel(series, width - swatch - near, 2, (text) => pen.measure(text, 'label'));
    const breadth = swatch + near + Math.max(0, ...names.map((name) => pen.measure(name, 'label')));
    if (x > 0 && x + breadth > width) {
      x = 0;
      y += lineHeight + 4;
    }
    const classes = [
      'bar',
      `tone-${String(at + 1)}`,
      ...(series === chart.subject ? ['main'] : []),
      ...(chart.kind === 'grouped-bar' ? ['edged'] : []),
    ];
    elements.push(pen.rectangle(left + x, top + y + (lineHeight - swatch) / 2, swatch, swatch, classes));
    for (const [line, name] of names.entries()) {
      elements.push(
        pen.text(
          name,
          left + x + swatch + near,
          top + y + line * lineHeight + lineHeight / 2,
          'start',
          'label',
        ),
      );
    }
    x += breadth + apart;
    if (names.length > 1) {
      x = width;
      y += lineHeight;
    }
  }
  return { height: y + lineHeight + 10, elements };
};
