import { breakLines, dropLastWord, type LineWidth, withEllipsis } from '../figures/break-lines.ts';

/** The sentences of a text that are whole within so many letters, if they are more than half of them. */
const toWholeSentences = (text: string, length: number): string | undefined => {
  const end = [
    ...text.slice(0, length).matchAll(/[.!?؟…](?:\u00A0?[”’"»)])*(?= |$)|[。！？][”’」』）]*/gu),
  ].at(-1);
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
  measure: LineWidth,
  breakText: (text: string, width: number, measure: LineWidth) => string[] = breakLines,
): string[] => {
  // However lines are broken, there are as many: the ones that are as full as can be are found soonest.
  const lines = breakLines(text, width, measure);
  if (lines.length <= most) return breakText === breakLines ? lines : breakText(text, width, measure);
  const kept = lines.slice(0, most);
  const sentences = toWholeSentences(text, kept.join(' ').length);
  if (sentences !== undefined) return breakText(sentences, width, measure);
  const toEnd = (line: string): string => withEllipsis(line.replace(/[,;:–—、，；：]$/, '').trimEnd());
  let last = kept.pop() ?? '';
  while (measure(toEnd(last)) > width) {
    const shorter = dropLastWord(last);
    if (shorter === undefined) break;
    last = shorter;
  }
  return [...kept, toEnd(last)];
};
