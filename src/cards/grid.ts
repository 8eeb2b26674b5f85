/** The size that all services show in full. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Paper around everything that is drawn. */
export const margin = 72;

/** Width of the drawing between its margins. */
export const measureWidth = cardSize.width - 2 * margin;

/** Baselines and edges, from the top. */
export const grid = {
  houseBaseline: 88,
  rule: 112,
  /** Room for headline and standfirst. */
  text: { top: 140, bottom: 470 },
  metaBaseline: 508,
  bar: { top: 531, height: 18 },
  legendBaseline: 582,
} as const;

/** Size of everything in sans. */
export const furnitureSize = 23;
