import { isCredit } from '../../schemas/credit.ts';

/** What is printed below a picture. */
export interface PictureWords {
  /** Empty where nothing is said of it. */
  readonly caption: string;
  /** Whose it is; empty where nobody says so, which the check does not let pass. */
  readonly credit: string;
}

/** The last brackets, round or those of Chinese, Japanese and Korean, and nothing after them but a full stop. */
const brackets = /^(.*?)\s*[(（]([^()（）]+)[)）][.。]?$/su;

/**
 * Takes a picture's title apart: what it shows, then in brackets whose it is; or whose it is alone. What is a credit
 * says isCredit.
 *
 * in:  "Launchers on parade, 19 February (Photograph: KCNA)"  out: caption and credit
 * in:  "Photograph: KCNA"                                     out: the credit alone
 * in:  "Exports since 2024 (in billions)"                     out: the caption alone
 */
export const toPictureWords = (title: string): PictureWords => {
  const whole = title.trim();
  const [, caption = '', credit = ''] = brackets.exec(whole) ?? [];
  if (isCredit(credit)) return { caption, credit: credit.trim() };
  return isCredit(whole) && !/[!?！？]$/u.test(whole)
    ? { caption: '', credit: whole }
    : { caption: whole, credit: '' };
};

/** The title of which toPictureWords makes the same words. */
export const toPictureTitle = ({ caption, credit }: PictureWords): string =>
  caption === '' ? credit : credit === '' ? caption : `${caption} (${credit})`;

/** A caption with a full stop, where something follows that is not part of it. */
export const closeSentence = (caption: string): string => {
  if (/[.!?…。！？।؟۔][\s”’»」』）)\]]*$/u.test(caption)) return caption;
  return `${caption}${/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(caption) ? '。' : '.'}`;
};
