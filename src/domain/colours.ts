/** A colour on a light and on a dark page, as six hexadecimal digits: "#7d1f3c". */
export interface ColourPair {
  readonly light: string;
  readonly dark: string;
}

/** The colours that are a newsroom's own. */
export interface Colours {
  readonly accent: ColourPair;
  readonly paper: ColourPair;
}

type Scheme = keyof ColourPair;
const schemes: readonly Scheme[] = ['light', 'dark'];

/** The colours of words that are the same on every site: those of styles/tokens.css. */
export const words: Readonly<Record<string, ColourPair>> = {
  ink: { light: '#1d1b18', dark: '#ebe5d8' },
  quiet: { light: '#5b554b', dark: '#aea695' },
  confirmed: { light: '#2a6b4a', dark: '#7fc79e' },
  claimed: { light: '#8a5a00', dark: '#e0b050' },
  assessed: { light: '#2f5d8a', dark: '#8fbce8' },
  disputed: { light: '#b0331c', dark: '#ff9a80' },
};

/** What words of any size need (WCAG 2.2, 1.4.3 AA). */
export const leastContrast = 4.5;

const toBytes = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

const toLuminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = toBytes(hex).map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours as WCAG has it, from 1 to 21. */
export const toContrast = (one: string, other: string): number => {
  const [darker = 0, lighter = 0] = [toLuminance(one), toLuminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
};

/** Mixes two colours. @param share of the first, from 0 to 1 */
export const mixBytes = (one: string, other: string, share: number): string => {
  const others = toBytes(other);
  return `#${toBytes(one)
    .map((byte, at) =>
      Math.round(byte * share + (others[at] ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};

const toTint = (paper: string, scheme: Scheme): string =>
  mixBytes(paper, words.ink?.[scheme] ?? paper, 0.955);
const toRule = (paper: string, scheme: Scheme): string => mixBytes(paper, words.ink?.[scheme] ?? paper, 0.83);

/** Two colours of which one could not be read on the other. */
export interface ContrastFault {
  /** The field that is to blame. */
  readonly path: readonly ['colours', keyof Colours, Scheme];
  readonly message: string;
}

/** "3.97": never rounded up to what would do. */
const formatRatio = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

/** Finds where words could not be read: in the accent on the paper, or, on that paper, in any other colour of words. */
export const findContrastFaults = ({ accent, paper }: Colours): ContrastFault[] =>
  schemes.flatMap((scheme): ContrastFault[] => {
    const page = scheme === 'light' ? 'a light page' : 'a dark page';
    const than = scheme === 'light' ? 'darker' : 'lighter';
    const ratio = toContrast(accent[scheme], paper[scheme]);
    const ofAccent =
      ratio >= leastContrast
        ? []
        : [
            {
              path: ['colours', 'accent', scheme] as const,
              message: `The accent ${accent[scheme]} on the paper ${paper[scheme]} has a contrast of ${formatRatio(ratio)} : 1 on ${page}; words need 4.5 : 1 (WCAG 2.2, 1.4.3). Choose a ${than} accent.`,
            },
          ];
    const [name, least] = Object.entries(words)
      .map(([word, pair]) => [word, toContrast(pair[scheme], paper[scheme])] as const)
      .reduce((worst, one) => (one[1] < worst[1] ? one : worst));
    return [
      ...ofAccent,
      ...(least >= leastContrast
        ? []
        : [
            {
              path: ['colours', 'paper', scheme] as const,
              message: `On the paper ${paper[scheme]}, words in the colour “${name}” (${words[name]?.[scheme] ?? ''}) have a contrast of ${formatRatio(least)} : 1 on ${page}; they need 4.5 : 1 (WCAG 2.2, 1.4.3). Choose a ${than === 'darker' ? 'lighter' : 'darker'} paper.`,
            },
          ]),
    ];
  });

/** A colour for dark pages that goes with one for light ones: as far towards white as words need, with some room. */
export const toDarkAccent = (light: string, darkPaper: string): string => {
  for (let share = 1; share > 0; share -= 0.05) {
    const mixed = mixBytes(light, '#ffffff', share);
    if (toContrast(mixed, darkPaper) >= leastContrast + 2.5) return mixed;
  }
  return '#ffffff';
};

/** The first value of a custom property in a style sheet. */
const setFirst = (sheet: string, name: string, value: string): string =>
  sheet.replace(new RegExp(`(--${name}: )(?:light-dark\\([^()]*\\)|#[\\da-f]+)`), `$1${value}`);

const toValue = ({ light, dark }: ColourPair): string => `light-dark(${light}, ${dark})`;

const isSame = (one: ColourPair, other: ColourPair): boolean =>
  one.light === other.light && one.dark === other.dark;

/**
 * Puts the colours of a newsroom into the sheet of tokens; tint and rule follow the paper where it is not the one that
 * the sheet comes with.
 * @param sheet styles/tokens.css
 * @param shipped the colours that it comes with
 */
export const withColours = (sheet: string, { accent, paper }: Colours, shipped: Colours): string => {
  const own = setFirst(setFirst(sheet, 'accent', toValue(accent)), 'paper', toValue(paper));
  if (isSame(paper, shipped.paper)) return own;
  const derive = (make: (colour: string, scheme: Scheme) => string): string =>
    toValue({ light: make(paper.light, 'light'), dark: make(paper.dark, 'dark') });
  return setFirst(
    setFirst(setFirst(own, 'tint', derive(toTint)), 'rule', derive(toRule)),
    'picture-ground',
    paper.light,
  );
};
