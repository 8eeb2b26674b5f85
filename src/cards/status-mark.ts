import type { ClaimStatus } from '../domain/content-types.ts';
import { statusInks } from './ink.ts';

/** Shapes of the marks in a square of 20 units: a disc, a quotation mark, two waves, an unequal sign. */
const shapes: Readonly<Record<ClaimStatus, string>> = {
  confirmed: '<circle cx="10" cy="10" r="7.5"/>',
  claimed:
    '<path d="M8.6 4.2C5 5.6 2.6 8.6 2.6 12.2a3.3 3.3 0 1 0 3.3-3.1c.3-1.5 1.4-2.7 3.3-3.5zM18 4.2c-3.6 1.4-6 4.4-6 8a3.3 3.3 0 1 0 3.3-3.1c.3-1.5 1.4-2.7 3.3-3.5z"/>',
  assessed:
    '<path fill="none" stroke-width="2.4" d="M2 8.4c2.6-3.2 5.2-3.2 8-1.2s5.4 2 8-1.2M2 15c2.6-3.2 5.2-3.2 8-1.2s5.4 2 8-1.2"/>',
  disputed: '<path fill="none" stroke-width="2.4" d="M2.5 7.4h15M2.5 13h15M13.6 2.6 6.4 17.6"/>',
};

/** The mark of a status, which is always beside its word: a status is never a colour alone. */
export const drawStatusMark = (status: ClaimStatus, x: number, y: number, size: number): string =>
  `<g transform="translate(${String(x)} ${String(y)}) scale(${String(size / 20)})" fill="${statusInks[status]}" stroke="${status === 'assessed' || status === 'disputed' ? statusInks[status] : 'none'}">${shapes[status]}</g>`;
