import type { Measure } from '../../../src/figures/drawing.ts';

/** Every character as wide as the widest of the common ones. */
export const measure: Measure = (text, size) => Array.from(text).length * size * 0.55;
