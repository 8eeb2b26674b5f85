import { conditions, type PaintReport } from './paint.ts';
import { formatFigure, formatTable } from './table.ts';

/** How much later than the control page a story may be painted. */
const goalRatio = 1.15;

/** The report as text: one line for each way to deliver the page. */
export const formatPaintReport = ({ address, browser, figures }: PaintReport): string => {
  const built = figures.find(({ variant }) => variant === 'as built');
  return [
    `First paint: ${address}, ${String(figures[0]?.loads ?? 0)} rounds, ${browser}.`,
    `${formatFigure((conditions.bytesPerSecond * 8) / 1e6, 1)} Mbit/s, ${String(conditions.latencyMs)} ms, processor ${String(
      conditions.processorSlowdown,
    )} times slower, ${String(conditions.viewport.width)} by ${String(conditions.viewport.height)}, empty cache.`,
    '',
    formatTable([
      ['', 'FCP ms', 'quartiles', 'ratio', 'LCP ms', 'CLS', 'kB before FCP', 'kB', 'requests', 'own type'],
      ...figures.map((figure) => [
        figure.variant,
        formatFigure(figure.firstPaintMs, 0),
        figure.firstPaintSpreadMs.map((ms) => formatFigure(ms, 0)).join('–'),
        formatFigure(figure.ratio, 2),
        formatFigure(figure.largestPaintMs, 0),
        formatFigure(figure.layoutShift, 3),
        formatFigure(figure.bytesBeforePaint / 1000, 1),
        formatFigure(figure.bytes / 1000, 1),
        formatFigure(figure.requests, 0),
        `${formatFigure(figure.webFontShare * 100, 0)} %`,
      ]),
    ]),
    '',
    `Page over control: ${formatFigure(built?.ratio ?? Number.NaN, 2)}; goal: at most ${String(goalRatio)}.`,
  ].join('\n');
};
