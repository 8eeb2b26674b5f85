/** Width of a line of text, in the unit in which lines are wide. */
export type LineWidth = (text: string) => number;

/** What becomes of a word that no line can hold: it is cut where a line is full, or the text ends there. */
export type LongWords = 'cut' | 'clip';

/** How a text is broken. */
export interface Breaking {
  readonly longWords: LongWords;
  /** How many lines there may be; what is longer ends with an ellipsis. */
  readonly most?: number;
}

interface Filled {
  readonly lines: readonly string[];
  /** What comes after them, for one more line that is to be clipped. */
  readonly left: readonly string[];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Signs of Chinese and Japanese between which a line may end, and those of them that never begin one. */
const sign = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;
const neverFirst = '[々〻ゝゞヽヾーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ]';
const closing = '[、。，．：；？！）］｝」』】〉》〕〗・％]';
const opening = '[（［｛「『【〈《〔〖]';

/**
 * Where a line may end: after a blank, unless a dash follows; after a hyphen, dash or slash within a word; between
 * signs of Chinese and Japanese, but neither before a mark that closes nor behind one that opens. A no-break space is
 * no such place.
 */
const places = new RegExp(
  [
    String.raw`(?<= )(?![–—])`,
    String.raw`(?<=\p{L}[-–—/])(?=\p{L}{2})`,
    // A number stays with what it counts: 50门.
    String.raw`(?<=${sign})(?!${neverFirst})(?=${sign}|\p{Script=Latin}|\p{N}|${opening}|[“‘])`,
    String.raw`(?<=\p{Script=Latin})(?=${sign}|${opening})`,
    String.raw`(?<=${closing}|(?:${sign}|${closing})[”’…])(?!${neverFirst})(?=[\p{L}\p{N}]|${opening}|[“‘])`,
  ].join('|'),
  'u',
);

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const hasSigns = new RegExp(sign, 'u');
const isBetweenSigns = new RegExp(`${sign}$`, 'u');

/**
 * Few words stand on these lines, so words of Chinese and Japanese are kept whole, as those who set headlines do, and a
 * single kana stays with what it belongs to.
 */
const keepWords = (pieces: readonly string[], line: string): string[] => {
  if (!hasSigns.test(line)) return [...pieces];
  const starts = new Set(
    Array.from(words.segment(line))
      .filter(({ segment }) => !/^\p{Script=Hiragana}$/u.test(segment))
      .map(({ index }) => index),
  );
  const kept: string[] = [];
  let at = 0;
  for (const piece of pieces) {
    const before = kept.at(-1);
    if (before !== undefined && isBetweenSigns.test(before) && !starts.has(at))
      kept[kept.length - 1] = before + piece;
    else kept.push(piece);
    at += piece.length;
  }
  return kept;
};

const endsWithSign = new RegExp(`(?:${sign}|${closing})$`, 'u');

/** A text with the ellipsis that says there is more; a blank stands before it, but not behind Chinese and Japanese. */
export const withEllipsis = (kept: string): string => `${kept}${endsWithSign.test(kept) ? '' : ' '}…`;

const toPieces = (text: string): string[] => {
  const line = text.replace(/[^\S\u00a0\u2007\u202f]+/gu, ' ').trim();
  return keepWords(
    line.split(places).filter((piece) => piece !== ''),
    line,
  );
};

/** How wide a line must be so that no word is cut: the width of the widest piece that is never parted. */
export const widestPiece = (text: string, measure: LineWidth): number =>
  Math.max(0, ...toPieces(text).map((piece) => measure(piece.trimEnd())));

/** A line without its last piece, and that piece; undefined where it is all there is. */
export const takeLastPiece = (line: string): readonly [string, string] | undefined => {
  const pieces = toPieces(line);
  const last = pieces.pop();
  return last === undefined || pieces.length === 0 ? undefined : [pieces.join('').trimEnd(), last];
};

/** A line without its last word, or sign of Chinese and Japanese; undefined where it is all there is. */
export const dropLastWord = (line: string): string | undefined => {
  if (endsWithSign.test(line)) return takeLastPiece(line)?.[0];
  const blank = line.lastIndexOf(' ');
  return blank === -1 ? undefined : line.slice(0, blank);
};

/** As many letters as fit, but one at least; and the rest. */
const cutWord = (word: string, width: number, measure: LineWidth): [string, string] => {
  let kept = '';
  for (const { segment } of graphemes.segment(word)) {
    if (kept !== '' && measure(kept + segment) > width) break;
    kept += segment;
  }
  return [kept, word.slice(kept.length)];
};

/** As much of a text as fits with an ellipsis after it, by whole words where one fits. */
const clip = (pieces: readonly string[], width: number, measure: LineWidth): string => {
  for (let count = pieces.length; count > 0; count -= 1) {
    const kept = withEllipsis(pieces.slice(0, count).join('').trimEnd());
    if (measure(kept) <= width) return kept;
  }
  const letters = Array.from(graphemes.segment(pieces[0] ?? ''), ({ segment }) => segment);
  while (letters.length > 0 && measure(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('')}…`;
};

/** Fills lines from the first word on. */
const fill = (
  pieces: readonly string[],
  width: number,
  measure: LineWidth,
  { longWords, most = Infinity }: Breaking,
): Filled => {
  const lines: string[] = [];
  const rest = [...pieces];
  let taken: string[] = [];
  const toLine = (): string => taken.join('').trimEnd();
  for (let piece = rest.shift(); piece !== undefined; piece = rest.shift()) {
    if (measure([...taken, piece].join('').trimEnd()) <= width) {
      taken.push(piece);
      continue;
    }
    const isTooLong = measure(piece.trimEnd()) > width;
    const isLast = lines.length + 1 >= most;
    if (isLast || (taken.length === 0 && isTooLong && longWords === 'clip')) {
      return { lines, left: [...taken, piece, ...rest] };
    }
    if (taken.length > 0) {
      lines.push(toLine());
      taken = [];
      rest.unshift(piece);
    } else {
      const [start, end] = cutWord(piece, width, measure);
      if (end.trim() === '') taken = [piece];
      else {
        lines.push(start);
        rest.unshift(end);
      }
    }
  }
  return { lines: taken.length === 0 ? lines : [...lines, toLine()], left: [] };
};

/** The lines of a text, the last one clipped where the text is longer. */
const finish = ({ lines, left }: Filled, width: number, measure: LineWidth): string[] =>
  left.length === 0 ? [...lines] : [...lines, clip(left, width, measure)];

/**
 * Breaks a text into lines, each as full as it can be.
 * @param width of a line, in the unit of the measure
 * @returns no line where there are no words; only a single letter can be wider than a line
 */
export const breakLines = (
  text: string,
  width: number,
  measure: LineWidth,
  breaking: Breaking = { longWords: 'cut' },
): string[] => finish(fill(toPieces(text), width, measure, breaking), width, measure);

/** Breaks a text into as few lines as fit, of about equal width, so that none holds a single word. */
export const balanceLines = (
  text: string,
  width: number,
  measure: LineWidth,
  breaking: Breaking = { longWords: 'cut' },
): string[] => {
  const pieces = toPieces(text);
  let best = fill(pieces, width, measure, breaking);
  if (best.lines.length < 2 || best.left.length > 0) return finish(best, width, measure);
  let [low, high] = [width / 2, width];
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    const filled = fill(pieces, middle, measure, { ...breaking, most: best.lines.length });
    if (filled.left.length === 0) [best, high] = [filled, middle];
    else low = middle;
  }
  return [...best.lines];
};
