import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Blob, Face as HarfbuzzFace, Font, Variation } from 'harfbuzzjs';

/** The folder of the card's type, from the project's root; npm run fonts writes it. */
export const cardFontsFolder = 'src/fonts/cards';

/** An outline's command with its points, in units of the face. */
export interface OutlineCommand {
  readonly type: string;
  readonly points: readonly number[];
}

/** A font file, ready to shape and to draw. */
export interface Face {
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly has: (codePoint: number) => boolean;
  readonly outline: (glyph: number) => readonly OutlineCommand[];
  /** How far a glyph's outline reaches from its origin, in units of the face; undefined where it has none. */
  readonly reach: (glyph: number) => Reach | undefined;
}

/** The leftmost and the rightmost point of something drawn. */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

/** Faces in the order in which they are asked for a character. */
export type Family = readonly Face[];

/** The families of a card. */
export interface CardType {
  readonly headline: Family;
  readonly text: Family;
  readonly sans: Family;
}

const toCommands = (path: string): OutlineCommand[] =>
  [...path.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, type = '', points = '']) => ({
    type,
    points: points
      .split(/[\s,]+/)
      .filter((point) => point !== '')
      .map(Number),
  }));

const toReach = (outline: readonly OutlineCommand[]): Reach | undefined => {
  // Points of control count too: they lie where a curve bends, and hardly beyond it.
  const across = outline.flatMap(({ points }) => points.filter((_, index) => index % 2 === 0));
  return across.length > 0 ? { left: Math.min(...across), right: Math.max(...across) } : undefined;
};

/** A function that is asked again and again for few values. */
const remember = <Value>(find: (glyph: number) => Value): ((glyph: number) => Value) => {
  const known = new Map<number, { readonly value: Value }>();
  return (glyph) => {
    const found = known.get(glyph) ?? { value: find(glyph) };
    known.set(glyph, found);
    return found.value;
  };
};

/**
 * Opens a font.
 * @param bytes of a file that is not compressed
 * @param axes values of a variable font
 */
export const toFace = (bytes: Uint8Array, axes: Readonly<Record<string, number>> = {}): Face => {
  const face = new HarfbuzzFace(new Blob(bytes));
  const font = new Font(face);
  font.setVariations(Object.entries(axes).map(([tag, value]) => new Variation(tag, value)));
  const characters = new Set(face.collectUnicodes());
  const outline = remember((glyph) => toCommands(font.glyphToPath(glyph)));
  return {
    font,
    unitsPerEm: face.upem,
    has: (codePoint) => characters.has(codePoint),
    outline,
    reach: remember((glyph) => toReach(outline(glyph))),
  };
};

const loadFace = async (file: string): Promise<Face> => toFace(await readFile(join(cardFontsFolder, file)));

const load = async (): Promise<CardType> => {
  const others = await Promise.all(['cyrillic.ttf', 'greek.ttf', 'arabic.ttf', 'hebrew.ttf'].map(loadFace));
  const toFamily = async (name: string): Promise<Family> => [
    ...(await Promise.all(
      ['latin', 'latin-ext', 'vietnamese'].map((subset) => loadFace(`${name}-${subset}.ttf`)),
    )),
    ...others,
  ];
  return {
    headline: await toFamily('headline'),
    text: await toFamily('text'),
    sans: await toFamily('sans'),
  };
};

let loaded: Promise<CardType> | undefined;

/** Loads the site's type for cards, once. */
export const loadCardType = (): Promise<CardType> => (loaded ??= load());

/** The families with further faces, which are asked last. */
export const withFaces = (type: CardType, faces: readonly Face[]): CardType =>
  faces.length === 0
    ? type
    : {
        headline: [...type.headline, ...faces],
        text: [...type.text, ...faces],
        sans: [...type.sans, ...faces],
      };
