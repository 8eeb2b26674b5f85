import type { ClaimStatus } from '../domain/content-types.ts';
import {
  drawCell,
  drawEvidenceStrip,
  type EvidenceStrip,
  type StripSections,
} from '../figures/evidence-strip.ts';
import { cardSize, margin, measureWidth } from './grid.ts';
import { statusInks } from './ink.ts';

/** Radii of a cell, from the best to the smallest that can be told from others. */
const radii = [9, 8, 7, 6, 5, 4];

/** A path of cells in the look of the style sheet: evidence-strip.css. */
const drawCells = (status: ClaimStatus, d: string, radius: number): string => {
  const ink = statusInks[status];
  const looks = {
    confirmed: `fill="${ink}"`,
    claimed: `fill="none" stroke="${ink}" stroke-width="2.5" stroke-dasharray="${((2 * Math.PI * radius) / 20).toFixed(3)}"`,
    assessed: `fill="${ink}" fill-rule="evenodd" stroke="${ink}" stroke-width="2"`,
    disputed: `fill="${ink}"`,
  };
  return `<path ${looks[status]} d="${d}"/>`;
};

/** A cell by itself, as the key of a strip shows it. */
export const drawKey = (status: ClaimStatus, x: number, y: number, radius: number): string =>
  drawCells(status, drawCell(status, x, y, radius), radius);

/** The strip in one row and the radius of its cells; undefined where a story has too many statements for a row. */
const fitStrip = (sections: StripSections): readonly [EvidenceStrip, number] | undefined => {
  for (const radius of radii) {
    const strip = drawEvidenceStrip(sections, measureWidth, radius);
    if (strip.paths.length > 0 && strip.height <= 2 * radius + 4) return [strip, radius];
  }
  return undefined;
};

/**
 * Draws the strip of a story in one row, from where reading begins.
 * @param middle of the row, from the top of the card
 * @returns undefined where there is none, or no room for it
 */
export const drawStrip = (
  sections: StripSections,
  direction: 'ltr' | 'rtl',
  middle: number,
): string | undefined => {
  const fit = fitStrip(sections);
  if (fit === undefined) return undefined;
  const [{ paths, height }, radius] = fit;
  const top = String(middle - height / 2);
  const place =
    direction === 'ltr'
      ? `translate(${String(margin)} ${top})`
      : `translate(${String(cardSize.width - margin)} ${top}) scale(-1 1)`;
  return `<g transform="${place}">${paths.map(({ status, d }) => drawCells(status, d, radius)).join('')}</g>`;
};
