/** Kinds of figure, as they are written and as their part is called. */
export const figureNames = ['chart', 'map', 'timeline'] as const;
export type FigureName = (typeof figureNames)[number];

/**
 * Whether a figure of this kind publishes what it draws as a file of its own: a chart is drawn of a file that is
 * published beside the story.
 */
export const hasOwnData = (kind: FigureName): boolean => kind !== 'chart';

/** Whether a part of this kind is a figure. */
export const isFigureName = (kind: string): kind is FigureName =>
  (figureNames as readonly string[]).includes(kind);
