import type { OutlineCommand } from './face.ts';
import type { ShapedText } from './shape.ts';

/** Hundredths of a pixel are enough, and keep the drawing the same on every machine. */
const round = (value: number): string => String(Math.round(value * 100) / 100);

const toPathData = (
  { type, points }: OutlineCommand,
  place: (x: number, y: number) => readonly [number, number],
): string => {
  let data = type;
  for (let index = 0; index + 1 < points.length; index += 2) {
    const [x, y] = place(points[index] ?? 0, points[index + 1] ?? 0);
    data += `${round(x)} ${round(y)} `;
  }
  return data;
};

/** A line of text as one path. @param y of the baseline */
export const drawText = (line: ShapedText, x: number, y: number, size: number, fill: string): string => {
  const data = line.glyphs.map(({ face, glyph, x: left, y: up }) => {
    const scale = size / face.unitsPerEm;
    const place = (px: number, py: number): readonly [number, number] => [
      x + left * size + px * scale,
      y - up * size - py * scale,
    ];
    return face
      .outline(glyph)
      .map((command) => toPathData(command, place))
      .join('');
  });
  return `<path fill="${fill}" d="${data.join('')}"/>`;
};

/** A filled rectangle. */
export const drawRectangle = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}"/>`;

/** A drawing as a document. */
export const toSvg = (width: number, height: number, paper: string, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">${drawRectangle(0, 0, width, height, paper)}${parts.join('')}</svg>`;
