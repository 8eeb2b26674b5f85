import type { Measure } from './drawing.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks words into lines; a word that is wider than a line, or a language without blanks, breaks anywhere.
 * @param size of the type in pixels
 * @param room in pixels
 * @returns at least one line unless there are no words; only a single character can be wider than the room
 */
export const wrapWords = (words: string, size: number, room: number, measure: Measure): string[] => {
  const lines: string[] = [];
  let line = '';
  const fits = (text: string): boolean => measure(text, size) <= room;
  for (const word of words.split(/\s+/u).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    if (fits(word)) line = word;
    else {
      for (const { segment } of graphemes.segment(word)) {
        if (line !== '' && !fits(line + segment)) {
          lines.push(line);
          line = '';
        }
        line += segment;
      }
    }
  }
  return line === '' ? lines : [...lines, line];
};
