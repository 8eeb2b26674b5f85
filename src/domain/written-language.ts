import { toDirection } from './direction.ts';
import type { Edition } from './edition.ts';
import { isInOtherLetters } from './letters.ts';

/** A language in which words stand on a page that is in another. */
export interface OtherLanguage {
  /** BCP 47. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
}

/** Words of a page; where they are in another language than it, with that language. */
export type Words = string | { readonly words: string; readonly language: OtherLanguage };

/**
 * The language of what editors write once for all languages of the site, such as notes on sources.
 * @param words letters that are not those of the language in which a story is told are of the site's first
 * @param toldIn BCP 47, where a story says it that is told in another language than the first
 * @returns undefined where that is the page's own
 */
export const toWrittenLanguage = (
  { language, site }: Pick<Edition, 'language' | 'site'>,
  words = '',
  toldIn: string = site.language,
): OtherLanguage | undefined => {
  const code = isInOtherLetters(words, toldIn) ? site.language : toldIn;
  return code === language ? undefined : { code, direction: toDirection(code) };
};

/** What an editor wrote once, as words of a page. */
export const toWords = (
  words: string,
  edition: Pick<Edition, 'language' | 'site'>,
  toldIn?: string,
): Words => {
  const language = toWrittenLanguage(edition, words, toldIn);
  return language === undefined ? words : { words, language };
};
