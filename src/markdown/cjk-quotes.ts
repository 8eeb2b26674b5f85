const cjk =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFFEF]$/u;

/** Whether a text ends in a sign of Chinese, Japanese or Korean, or of their punctuation: no space is between words there. */
export const endsInCjk = (text: string): boolean => cjk.test(text);

const opening = /[（［｛「『【《〈〔〖]$/u;

/** What follows a closing mark: nothing, a space, or what ends a part of a sentence. */
const closesBefore = /^(?:$|[\s，。、；：！？）］｝」』】》〉〕…—.,;:!?)\]}])/u;

/**
 * Whether a typewriter quotation mark after a Chinese, Japanese or Korean sign opens. With no space to tell by, it
 * is the turn that tells: a mark of the kind that is open closes.
 * @param before the text before the mark
 * @param behind the text after it
 * @param isOpen true where a mark of the kind was opened before
 */
export const opensBehindCjk = (before: string, behind: string, isOpen: boolean): boolean =>
  endsInCjk(before) && !isOpen && (opening.test(before) || !closesBefore.test(behind));
