import type { FigureName } from './figure-names.ts';

/** A figure of a body. */
export interface SettledFigure {
  /** Its name in addresses. */
  readonly id: string;
  readonly kind: FigureName;
  /** What it says, in plain words. */
  readonly title: string;
}
