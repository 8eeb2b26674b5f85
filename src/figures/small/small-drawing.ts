import type { ElementContent } from 'hast';

/** How large a figure is where it stands for itself among others, in pixels. */
export interface SmallSize {
  readonly width: number;
  readonly height: number;
}

/** A figure drawn for a small size: its marks, true to scale and in the looks of their status, without words. */
export interface SmallDrawing extends SmallSize {
  readonly content: readonly ElementContent[];
}

/** Kept free on every side, in pixels: no mark reaches further beyond its middle. */
export const edge = 6;

/** Radius of a dot by the room that its row has, in pixels. */
export const toRadius = (room: number): number => Math.min(5, Math.max(1, room * 0.36));
