import { toDirection } from './direction.ts';
import type { Edition } from './edition.ts';

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
 * @returns undefined where that is the page's own
 */
export const toWrittenLanguage = ({
  folder,
  site,
}: Pick<Edition, 'folder' | 'site'>): OtherLanguage | undefined =>
  folder === '' ? undefined : { code: site.language, direction: toDirection(site.language) };

/** What an editor wrote once, as words of a page. */
export const toWords = (words: string, edition: Pick<Edition, 'folder' | 'site'>): Words => {
  const language = toWrittenLanguage(edition);
  return language === undefined ? words : { words, language };
};
