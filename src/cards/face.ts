import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Blob, Face as HarfbuzzFace, Font } from 'harfbuzzjs';

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

const loadFace = async (file: string): Promise<Face> => {
  const face = new HarfbuzzFace(new Blob(await readFile(join(cardFontsFolder, file))));
  const font = new Font(face);
  const characters = new Set(face.collectUnicodes());
  const outlines = new Map<number, readonly OutlineCommand[]>();
  return {
    font,
    unitsPerEm: face.upem,
    has: (codePoint) => characters.has(codePoint),
    outline: (glyph) => {
      const known = outlines.get(glyph) ?? toCommands(font.glyphToPath(glyph));
      outlines.set(glyph, known);
      return known;
    },
  };
};

const load = async (): Promise<CardType> => {
  const others = await Promise.all(['cyrillic.ttf', 'greek.ttf', 'arabic.ttf', 'hebrew.ttf'].map(loadFace));
  const toFamily = async (name: string): Promise<Family> => [
    ...(await Promise.all([`${name}-latin.ttf`, `${name}-latin-ext.ttf`].map(loadFace))),
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
