import type { OutlineCommand } from './face.ts';
import type { ShapedText } from './shape.ts';

/** What is behind the point, for each number of hundredths. */
const decimals = Array.from({ length: 100 }, (_, count) =>
  count === 0 ? '' : `.${String(count).padStart(2, '0').replace(/0$/, '')}`,
);

/**
 * Hundredths of a pixel are enough, and keep the drawing the same on every machine. Put together of whole numbers:
 * a card has thousands of points, and to print a fraction takes several times as long.
 */
const round = (value: number): string => {
  const hundredths = Math.round(value * 100);
  const size = Math.abs(hundredths);
  const whole = Math.trunc(size / 100);
  return `${hundredths < 0 ? '-' : ''}${String(whole)}${decimals[size - whole * 100] ?? ''}`;
};

/** An outline as path data, its origin at a point. */
const drawOutline = (
  outline: readonly OutlineCommand[],
  left: number,
  baseline: number,
  scale: number,
): string => {
  let data = '';
  for (const { type, points } of outline) {
    data += type;
    for (let index = 0; index + 1 < points.length; index += 2) {
      data += `${round(left + (points[index] ?? 0) * scale)} ${round(baseline - (points[index + 1] ?? 0) * scale)} `;
    }
  }
  return data;
};

/** A line of text as the data of one path. @param y of the baseline */
export const outlineText = (line: ShapedText, x: number, y: number, size: number): string => {
  let data = '';
  for (const { face, glyph, x: left, y: up } of line.glyphs) {
    data += drawOutline(face.outline(glyph), x + left * size, y - up * size, size / face.unitsPerEm);
  }
  return data;
};

/** A line of text as one path. @param y of the baseline */
export const drawText = (line: ShapedText, x: number, y: number, size: number, fill: string): string =>
  `<path fill="${fill}" d="${outlineText(line, x, y, size)}"/>`;

/** A filled rectangle. */
export const drawRectangle = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`;

/** A drawing as a document. */
export const toSvg = (width: number, height: number, paper: string, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">${drawRectangle(0, 0, width, height, paper)}${parts.join('')}</svg>`;
