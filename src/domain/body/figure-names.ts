/** Kinds of figure, as they are written and as their part is called. */
export const figureNames = ['chart', 'map', 'timeline'] as const;
export type FigureName = (typeof figureNames)[number];

/** Whether a part of this kind is a figure. */
export const isFigureName = (kind: string): kind is FigureName =>
  (figureNames as readonly string[]).includes(kind);
