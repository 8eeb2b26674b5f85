import { balanceLines, type LineWidth } from '../break-lines.ts';

/**
 * Breaks a label into lines that fit, of about equal width, never within a word; what is longer ends with an
 * ellipsis, and is whole in the table.
 * @param width of a line in pixels
 * @param most how many lines there may be
 */
export const wrapLabel = (text: string, width: number, most: number, measure: LineWidth): string[] =>
  balanceLines(text, width, measure, { longWords: 'clip', most });
