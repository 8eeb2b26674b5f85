import type { Face, Family } from './face.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters that are never seen themselves, such as marks of direction and joiners. */
const isInvisible = (character: string): boolean => /^\p{Default_Ignorable_Code_Point}$/u.test(character);

/** What is known of each face: a line is tried again and again, of the same few letters. */
const known = new WeakMap<Face, Map<string, boolean>>();

/** Whether a face has everything that a grapheme is made of. */
export const canDraw = (face: Face, grapheme: string): boolean => {
  const ofFace = known.get(face) ?? new Map<string, boolean>();
  known.set(face, ofFace);
  const can =
    ofFace.get(grapheme) ??
    Array.from(grapheme).every(
      (character) => isInvisible(character) || face.has(character.codePointAt(0) ?? 0),
    );
  ofFace.set(grapheme, can);
  return can;
};

const canDrawAny = (family: Family, grapheme: string): boolean =>
  /^\s+$/.test(grapheme) || family.some((face) => canDraw(face, grapheme));

const toGraphemes = (text: string): string[] =>
  Array.from(graphemes.segment(text.normalize('NFC')), ({ segment }) => segment);

/** Words, however they are written: letters, figures and what joins them within a word. */
const word = /[\p{L}\p{M}\p{N}]+(?:[-'’\u200c\u200d][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * Leaves out what no face of a family can draw: an empty box would look like a fault. Of a word that lacks a
 * letter an ellipsis is left, since half a word would be another one; signs such as emoji leave nothing. The
 * words are in full in the page's metadata beside the picture.
 *
 * in:  What “자주” means 😀
 * out: What “…” means
 */
export const keepDrawable = (text: string, family: Family): string =>
  toGraphemes(
    text
      .normalize('NFC')
      .replace(word, (letters) =>
        toGraphemes(letters).every((grapheme) => canDrawAny(family, grapheme)) ? letters : '…',
      ),
  )
    .filter((grapheme) => canDrawAny(family, grapheme))
    .join('')
    .replace(/…(?:\s*…)+/g, '…')
    .replace(/ +/g, ' ')
    .trim();

/** Whether a text still says what it says when it is drawn: most of its letters can be. */
export const canTell = (text: string, family: Family): boolean => {
  const letters = toGraphemes(text).filter((grapheme) => /[\p{L}\p{N}]/u.test(grapheme));
  const drawn = letters.filter((grapheme) => canDrawAny(family, grapheme));
  return letters.length > 0 && drawn.length * 2 > letters.length;
};
