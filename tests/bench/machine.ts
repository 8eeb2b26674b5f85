import { availableParallelism, cpus, loadavg, platform, release } from 'node:os';
import { formatFigure } from './table.ts';

/** One line on the machine; the load tells whether it was free to measure. */
export const formatMachine = (): string =>
  [
    cpus()[0]?.model ?? 'unknown processor',
    `${String(availableParallelism())} cores`,
    `${platform()} ${release()}`,
    `Node ${process.version}`,
    `load ${loadavg()
      .map((load) => formatFigure(load, 2))
      .join(' ')}`,
  ].join(', ');
