import type { ClaimStatus } from '../schemas/claim.ts';
import { toPixel } from './drawing.ts';

/** The statuses of a story's statements in the order of reading, a list for each section of the text. */
export type StripSections = readonly (readonly ClaimStatus[])[];

/** The cells of one status, as data of one path; it is filled and stroked as styles/evidence-strip.css says. */
export interface StripPath {
  readonly status: ClaimStatus;
  readonly d: string;
}

/** The strip of a story, drawn: in pixels, from left to right. */
export interface EvidenceStrip {
  readonly width: number;
  readonly height: number;
  /** From the firmest status on; without those that no statement has. */
  readonly paths: readonly StripPath[];
}

/** Radius of a cell beside a headline: the strip is 12 px high then. */
export const stripRadius = 4;

const statuses = ['confirmed', 'claimed', 'assessed', 'disputed'] as const satisfies readonly ClaimStatus[];

/**
 * A cell around a place as path data: a disc, a ring that is dotted by its stroke, a ring half filled (by the rule
 * of even and odd), or a disc split in two. Told by its shape, before any colour.
 */
export const drawCell = (status: ClaimStatus, x: number, y: number, radius: number): string => {
  const point = (px: number, py: number): string => `${String(toPixel(px))} ${String(toPixel(py))}`;
  const arc = `a${String(radius)} ${String(radius)} 0`;
  const across = String(2 * radius);
  const whole = `M${point(x - radius, y)}${arc} 1 0 ${across} 0${arc} 1 0-${across} 0z`;
  const half = (from: number, sweep: 0 | 1): string =>
    `M${point(from, y - radius)}${arc} 0 ${String(sweep)} 0 ${across}z`;
  const apart = Math.max(0.75, radius / 6);
  return {
    confirmed: whole,
    claimed: whole,
    assessed: whole + half(x, 1),
    disputed: half(x - apart, 0) + half(x + apart, 1),
  }[status];
};

/** Room beside a cell, in pixels. */
const sideOf = (radius: number): number => Math.max(1.5, 0.35 * radius);

/** Places the cells of a strip: sections stand apart, and what does not fit goes on in a row below. */
const placeCells = (sections: StripSections, room: number, radius: number) => {
  const pitch = 2 * (radius + sideOf(radius));
  const side = radius + sideOf(radius);
  let [x, row] = [0, 0];
  return sections
    .filter((section) => section.length > 0)
    .flatMap((section, index) => {
      if (index > 0 && x > 0) x += 2 * radius;
      return section.map((status) => {
        if (x > 0 && x + 2 * side > room) {
          x = 0;
          row += 1;
        }
        const cell = { status, x: x + side, y: radius + 2 + row * (2 * radius + 6) };
        x += pitch;
        return cell;
      });
    });
};

/**
 * Draws the strip of a story: a cell for each statement, in the order of reading.
 * @param room in pixels; a strip is never wider, unless a single cell is
 * @param radius of a cell in pixels
 */
export const drawEvidenceStrip = (
  sections: StripSections,
  room: number,
  radius: number = stripRadius,
): EvidenceStrip => {
  const cells = placeCells(sections, room, radius);
  return {
    width: Math.max(0, ...cells.map(({ x }) => x + radius + sideOf(radius))),
    height: Math.max(0, ...cells.map(({ y }) => y + radius + 2)),
    paths: statuses
      .map((status) => ({
        status,
        d: cells
          .filter((cell) => cell.status === status)
          .map(({ x, y }) => drawCell(status, x, y, radius))
          .join(''),
      }))
      .filter(({ d }) => d !== ''),
  };
};
