/** A colour as one number: red, green and blue, eight bits each. */
export type Colour = number;

/** The colours of a drawing in few inks on paper: the paper, then each ink in even steps from it. */
export interface Palette {
  readonly colours: readonly Colour[];
  readonly paper: string;
  readonly inks: readonly string[];
  /** Of each ink; the last is the ink itself. */
  readonly steps: number;
}

const parse = (hex: string): Colour => Number.parseInt(hex.slice(1), 16);

/** Red, green and blue of a colour. */
export const channels = (colour: Colour): [number, number, number] => [
  colour >> 16,
  (colour >> 8) & 0xff,
  colour & 0xff,
];

const mix = (from: Colour, to: Colour, share: number): Colour => {
  const goal = channels(to);
  return channels(from)
    .map((value, index) => Math.round(value + ((goal[index] ?? 0) - value) * share))
    .reduce((mixed, value) => (mixed << 8) | value, 0);
};

/**
 * The colours of a drawing in few inks on paper: each ink, and its steps to the paper at the edges of its
 * shapes.
 */
export const toPalette = (paper: string, inks: readonly string[]): Palette => {
  const steps = Math.floor(255 / inks.length);
  const colours = [
    parse(paper),
    ...inks.flatMap((ink) =>
      Array.from({ length: steps }, (_, index) => mix(parse(paper), parse(ink), (index + 1) / steps)),
    ),
  ];
  return { colours, paper, inks, steps };
};

/** The index of the first step of an ink. @throws where the palette has no such ink */
export const findInk = ({ inks, steps }: Palette, ink: string): number => {
  const index = inks.indexOf(ink);
  if (index === -1) throw new Error(`The palette has no ink ${ink}.`);
  return 1 + index * steps;
};

/** The nearest colours that were found, for each palette: cards are drawn in the same inks. */
const found = new WeakMap<Palette, Map<Colour, number>>();

/** So many colours at most are remembered of a palette. */
const mostFound = 50_000;

/** The index of the palette's colour that is nearest to a colour. */
const findNearest = ({ colours }: Palette, colour: Colour): number => {
  const [red, green, blue] = channels(colour);
  let best = 0;
  let least = Infinity;
  // A plain loop: it runs for every colour of a picture.
  for (let index = 0; index < colours.length; index += 1) {
    const [r, g, b] = channels(colours[index] ?? 0);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) {
      best = index;
      least = distance;
    }
  }
  return best;
};

/** Pixels of four bytes each as numbers. */
const toWhole = (pixels: Uint8Array): Int32Array => {
  const { buffer, byteOffset, byteLength } = pixels.byteOffset % 4 === 0 ? pixels : pixels.slice();
  return new Int32Array(buffer, byteOffset, byteLength / 4);
};

/**
 * Writes pixels as indices of the nearest colours.
 * @param pixels red, green, blue and opacity of each, from the top left; all opaque
 * @param width of their rows
 * @param indices where they go, all of the paper so far
 * @param start index of the first one there
 * @param stride from one row to the next there
 */
export const putPixels = (
  pixels: Uint8Array,
  width: number,
  palette: Palette,
  indices: Uint8Array,
  start: number,
  stride: number,
): void => {
  const known = found.get(palette);
  const nearest = known !== undefined && known.size < mostFound ? known : new Map<Colour, number>();
  found.set(palette, nearest);
  const find = (colour: Colour): number => {
    const index = nearest.get(colour) ?? findNearest(palette, colour);
    nearest.set(colour, index);
    return index;
  };
  // Each pixel as one number, in whatever order of bytes: most are as the one before them.
  const whole = toWhole(pixels);
  let last: number | undefined;
  let index = 0;
  for (let pixel = 0, row = start; pixel < whole.length; row += stride) {
    for (let x = 0; x < width; x += 1, pixel += 1) {
      if (whole[pixel] !== last) {
        last = whole[pixel];
        const at = pixel * 4;
        index = find(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
      }
      if (index !== 0) indices[row + x] = index;
    }
  }
};
