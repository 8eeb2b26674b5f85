import type { FigureName } from './figure-names.ts';
import { chart } from './parts/chart.ts';
import { map } from './parts/map.ts';
import type { FigureKind } from './figures/figure-kind.ts';
import { timeline } from './parts/timeline.ts';

/** What knows all that a kind of figure can be. */
export const figureKinds: Readonly<Record<FigureName, FigureKind>> = { chart, map, timeline };
