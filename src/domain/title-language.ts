import type { Source } from './article.ts';
import { toDirection } from './direction.ts';
import type { Edition } from './edition.ts';
import { toWrittenLanguage } from './written-language.ts';

/** In what language a headline is, and how it is written; where nobody has said so, its letters tell. */
export interface TitleLanguage {
  /** BCP 47; undefined where it is the site's own or not known. */
  readonly code: string | undefined;
  readonly direction: 'ltr' | 'rtl' | undefined;
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * The language of a source's own headline as a page must name it. Undefined where nothing has to be said: numbers and
 * signs of the headline are in the right place without.
 */
export const toTitleLanguage = (
  { title = '', language, toldIn }: Pick<Source, 'title' | 'language' | 'toldIn'>,
  edition: Edition,
): TitleLanguage | undefined => {
  // What is in the first language of the site names none.
  const written = language ?? toWrittenLanguage(edition, title, toldIn)?.code;
  if (written !== undefined && written !== edition.language)
    return { code: written, direction: toDirection(written) };
  if (!rightToLeft.test(title) && edition.direction === 'ltr') return undefined;
  return { code: undefined, direction: language === undefined ? undefined : edition.direction };
};

/** Whether a name must be set apart, or it and the words around it might change places. */
export const isIsolated = (name: string, { direction }: Pick<Edition, 'direction'>): boolean =>
  direction === 'rtl' || rightToLeft.test(name);
