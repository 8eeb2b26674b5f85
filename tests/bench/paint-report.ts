import { type Conditions, type PaintReport, slowTelephone, viewport } from './paint.ts';
import { formatFigure, formatTable } from './table.ts';

/** How much later than the control page a page may be painted. */
const goalRatio = 1.15;

/** Which share of first visits shall stand in the site's type within two seconds. */
const goalShare = (conditions: Conditions): number => (conditions === slowTelephone ? 0.8 : 0.95);

/** The report as text: one line for each way to deliver the page. */
export const formatPaintReport = ({ conditions, address, browser, figures }: PaintReport): string => {
  const built = figures.find(({ variant }) => variant === 'as built');
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
        ...['', 'FCP ms', 'quartiles', 'ratio', 'text ms', 'ratio', 'LCP ms', 'worst CLS'],
        ...['kB before FCP', 'kB', 'requests', 'own type', '2nd FCP ms', '2nd text ms', '2nd own type'],
      ],
      ...figures.map((figure) => [
        figure.variant,
        formatFigure(figure.firstPaintMs, 0),
        figure.firstPaintSpreadMs.map((ms) => formatFigure(ms, 0)).join('–'),
        formatFigure(figure.ratio, 2),
        formatFigure(figure.textPaintMs, 0),
        formatFigure(figure.textRatio, 2),
        formatFigure(figure.largestPaintMs, 0),
        formatFigure(figure.worstShift, 3),
        formatFigure(figure.bytesBeforePaint / 1000, 1),
        formatFigure(figure.bytes / 1000, 1),
        formatFigure(figure.requests, 0),
        formatShare(figure.ownTypeShare),
        formatFigure(figure.again.firstPaintMs, 0),
        formatFigure(figure.again.textPaintMs, 0),
        formatShare(figure.again.ownTypeShare),
      ]),
    ]),
    '',
    `First paint over that of the control: ${formatFigure(built?.ratio ?? Number.NaN, 2)}; goal: at most ${String(goalRatio)}.`,
    `First visits in the site's type within 2 s: ${formatShare(built?.ownTypeShare ?? Number.NaN)}; goal: at least ${formatShare(goalShare(conditions))}.`,
  ].join('\n');
};

const formatShare = (share: number): string => `${formatFigure(share * 100, 0)} %`;
