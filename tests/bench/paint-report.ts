import { type PaintReport, slowTelephone, viewport } from './paint.ts';
import { formatFigure, formatTable } from './table.ts';

/** How much later than the control page a story may be painted on a slow telephone. */
const goalRatio = 1.15;

/** The report as text: one line for each way to deliver the page. */
export const formatPaintReport = ({ conditions, address, browser, figures }: PaintReport): string => {
  const ratio = figures.find(({ variant }) => variant === 'as built')?.ratio ?? Number.NaN;
  return [
    `First paint, ${conditions.name}: ${address}, ${String(figures[0]?.loads ?? 0)} rounds, ${browser}.`,
    [
      `${formatFigure((conditions.bytesPerSecond * 8) / 1e6, 1)} Mbit/s`,
      `${String(conditions.latencyMs)} ms a request`,
      `processor slowed ${String(conditions.processorSlowdown)} times`,
      `${String(viewport.width)} by ${String(viewport.height)}`,
      'empty cache.',
    ].join(', '),
    '',
    formatTable([
      [
        ...[
          '',
          'FCP ms',
          'quartiles',
          'ratio',
          'LCP ms',
          'CLS',
          'kB before FCP',
          'kB',
          'requests',
          'own type',
        ],
        ...['2nd FCP ms', '2nd own type'],
      ],
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
        formatFigure(figure.firstPaintAgainMs, 0),
        `${formatFigure(figure.webFontShareAgain * 100, 0)} %`,
      ]),
    ]),
    '',
    `Page over control: ${formatFigure(ratio, 2)}${
      conditions === slowTelephone ? `; goal: at most ${String(goalRatio)}` : ''
    }.`,
  ].join('\n');
};
