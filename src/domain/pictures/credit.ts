/** What is printed below a picture. */
export interface PictureWords {
  /** Empty where nothing is said of it. */
  readonly caption: string;
  /** Whose it is. */
  readonly credit: string;
}

/** The last brackets, round or those of Chinese, Japanese and Korean, and nothing behind them but a full stop. */
const brackets = /^(.*?)\s*[(（]([^()（）]+)[)）][.。]?$/su;

/**
 * Takes a picture's title apart: what it shows, then in brackets whose it is. Without brackets all of it says whose
 * it is.
 *
 * in:  "Launchers on parade, 19 February (Photograph: KCNA)"  out: caption and credit
 * in:  "Photograph: KCNA"                                     out: the credit alone
 */
export const toPictureWords = (title: string): PictureWords => {
  const [, caption, credit] = brackets.exec(title.trim()) ?? [];
  return caption === undefined || credit === undefined
    ? { caption: '', credit: title.trim() }
    : { caption, credit: credit.trim() };
};

/** Whether a title tells of the picture, in a sentence, and not whose it is. */
export const isCaptionAlone = (title: string): boolean => {
  const { caption, credit } = toPictureWords(title);
  return caption === '' && /[.!?…。！？]$/u.test(credit);
};

/** The title of which toPictureWords makes the same words. */
export const toPictureTitle = ({ caption, credit }: PictureWords): string =>
  caption === '' ? credit : credit === '' ? caption : `${caption} (${credit})`;

/** A caption with a full stop, where something is said behind it that is no part of it. */
export const closeSentence = (caption: string): string => {
  if (/[.!?…。！？।؟۔][”’»)\]]*$/u.test(caption)) return caption;
  return `${caption}${/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(caption) ? '。' : '.'}`;
};
