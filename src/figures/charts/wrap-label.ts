/** Width of a text in pixels, in the type that it will have. */
type Width = (text: string) => number;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A line may end behind a blank, behind a hyphen within a word, and between signs of Chinese and Japanese. */
const places =
  /(?<= )|(?<=\p{L}[-–—/])(?=\p{L})|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/** As much of a text as fits with an ellipsis behind it, by whole words where one fits. */
const clip = (text: string, width: number, measure: Width): string => {
  const words = text.split(places);
  for (let count = words.length; count > 0; count -= 1) {
    const kept = `${words.slice(0, count).join('').trimEnd()} …`;
    if (measure(kept) <= width) return kept;
  }
  // A word that no line can hold is cut for want of a better place.
  const letters = [...graphemes.segment(words[0] ?? '')].map(({ segment }) => segment);
  while (letters.length > 0 && measure(`${letters.join('')}…`) > width) letters.pop();
  return `${letters.join('')}…`;
};

/** Fills lines from the first word on. */
const fill = (text: string, width: number, most: number, measure: Width): string[] => {
  const words = text
    .replace(/\s+/gu, ' ')
    .trim()
    .split(places)
    .filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [at, word] of words.entries()) {
    const isLast = lines.length === most - 1;
    if (measure((line + word).trimEnd()) <= width) {
      line += word;
    } else if (isLast || (line === '' && measure(word.trimEnd()) > width)) {
      return [...lines, clip(line + words.slice(at).join(''), width, measure)];
    } else {
      lines.push(line.trimEnd());
      line = '';
      if (measure(word.trimEnd()) > width) {
        return [...lines, clip(words.slice(at).join(''), width, measure)];
      }
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
};

/**
 * Breaks a label into lines that fit, of about equal width, never within a word; what is longer ends with an
 * ellipsis, and is whole in the table.
 * @param width of a line in pixels
 * @param most how many lines there may be
 */
export const wrapLabel = (text: string, width: number, most: number, measure: Width): string[] => {
  let best = fill(text, width, most, measure);
  if (best.length < 2 || best.at(-1)?.endsWith('…')) return best;
  let [low, high] = [width / 2, width];
  for (let step = 0; step < 5; step += 1) {
    const middle = (low + high) / 2;
    const lines = fill(text, middle, best.length, measure);
    if (lines.at(-1)?.endsWith('…')) low = middle;
    else [best, high] = [lines, middle];
  }
  return best;
};
