/** A colour as red, green and blue from 0 to 1, linear in light. */
type Light = readonly [number, number, number];

const toLight = (hex: string): Light => {
  const whole = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(whole.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
};

const toHex = (light: Light): string =>
  `#${light
    .map((value) => {
      const lit = Math.min(1, Math.max(0, value));
      const encoded = lit <= 0.0031308 ? lit * 12.92 : 1.055 * lit ** (1 / 2.4) - 0.055;
      return Math.round(encoded * 255)
        .toString(16)
        .padStart(2, '0');
    })
    .join('')}`;

type Matrix = readonly Light[];
const multiply = (matrix: Matrix, [a, b, c]: Light): Light => {
  const [x = 0, y = 0, z = 0] = matrix.map(([p, q, r]) => p * a + q * b + r * c);
  return [x, y, z];
};

// The matrices of Oklab: https://bottosson.github.io/posts/oklab/, as CSS Color 4 has them.
const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const fromCones: Matrix = [
  [4.0767416621, -3.3077115913, 0.2309699292],
  [-1.2684380046, 2.6097574011, -0.3413193965],
  [-0.0041960863, -0.7034186147, 1.707614701],
];
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
const fromLab: Matrix = [
  [1, 0.3963377774, 0.2158037573],
  [1, -0.1055613458, -0.0638541728],
  [1, -0.0894841775, -1.291485548],
];

const map = ([a, b, c]: Light, change: (value: number) => number): Light => [change(a), change(b), change(c)];

/**
 * Mixes two colours as CSS does with color-mix(in oklab, …).
 * @param share of the first, from 0 to 1
 */
export const mixColours = (one: string, other: string, share: number): string => {
  const [a, b] = [one, other].map((hex) => multiply(toLab, map(multiply(toCones, toLight(hex)), Math.cbrt)));
  const mixed: Light = [0, 1, 2].map(
    (at) => (a?.[at] ?? 0) * share + (b?.[at] ?? 0) * (1 - share),
  ) as unknown as Light;
  return toHex(
    multiply(
      fromCones,
      map(multiply(fromLab, mixed), (value) => value ** 3),
    ),
  );
};
