/** Width of a piece of text in ems. */
export type Measure = (text: string) => number;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Where a line may end: behind a space, unless a dash follows, and behind a hyphen or dash within a word. A
 * no-break space is no such place.
 */
const toPieces = (text: string): string[] =>
  text.split(/(?<= )(?![–—])|(?<=\p{L}[-–—])(?=\p{L}{2})/u).filter((piece) => piece !== '');

/** Cuts a piece that is wider than a line, for want of a better place. */
const splitWide = (piece: string, width: number, measure: Measure): string[] => {
  if (measure(piece.trimEnd()) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes.segment(piece)) {
    if (part !== '' && measure(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
};

/** Fills lines from the first word on. */
const fill = (pieces: readonly string[], width: number, measure: Measure): string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces.flatMap((each) => splitWide(each, width, measure))) {
    if (line !== '' && used + measure(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += measure(piece);
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
};

/**
 * Breaks a text into lines.
 * @param width of a line in ems
 */
export const breakLines = (text: string, width: number, measure: Measure): string[] =>
  fill(toPieces(text), width, measure);

/** Breaks a text into as few lines as fit, of about equal width, so that none holds a single word. */
export const balanceLines = (text: string, width: number, measure: Measure): string[] => {
  const pieces = toPieces(text);
  let best = fill(pieces, width, measure);
  let [low, high] = [width / 2, width];
  for (let step = 0; step < 8; step += 1) {
    const middle = (low + high) / 2;
    const lines = fill(pieces, middle, measure);
    if (lines.length <= best.length) [best, high] = [lines, middle];
    else low = middle;
  }
  return best;
};

/** The sentences of a text that are whole within so many letters, if they are more than half of them. */
const toWholeSentences = (text: string, length: number): string | undefined => {
  const end = [...text.slice(0, length).matchAll(/[.!?؟…][”’"»)]*(?= |$)/gu)].at(-1);
  const sentences = end && text.slice(0, end.index + end[0].length);
  return sentences !== undefined && sentences.length > length / 2 ? sentences : undefined;
};

/**
 * Breaks a text into so many lines at most. A longer one ends with a sentence, if that leaves more than half
 * of the room filled, or else with a word and an ellipsis.
 */
export const clipText = (
  text: string,
  most: number,
  width: number,
  measure: Measure,
  breakText: typeof breakLines = breakLines,
): string[] => {
  const lines = breakText(text, width, measure);
  if (lines.length <= most) return lines;
  const kept = breakLines(text, width, measure).slice(0, most);
  const sentences = toWholeSentences(text, kept.join(' ').length);
  if (sentences !== undefined) return breakText(sentences, width, measure);
  const words = (kept.pop() ?? '').split(' ');
  const toEnd = (): string =>
    `${words
      .join(' ')
      .replace(/[,;:–—]$/, '')
      .trimEnd()} …`;
  while (words.length > 1 && measure(toEnd()) > width) words.pop();
  return [...kept, toEnd()];
};
