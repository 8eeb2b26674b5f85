import { languageNames } from '../language-names.ts';
import type { Newsroom } from '../newsroom.ts';

/** Leads to what the first language of the site has besides. */
export interface UntranslatedLink {
  readonly words: string;
  /** Of where it leads, as BCP 47. */
  readonly language: string;
}

/** @returns undefined where the first language has no more */
export const toUntranslatedLink = ({
  untranslated,
  edition,
}: Pick<Newsroom, 'untranslated' | 'edition'>): UntranslatedLink | undefined =>
  untranslated && {
    words: edition.text.languages.moreIn(
      untranslated.stories,
      languageNames(edition.language).of(untranslated.language) ?? untranslated.language,
    ),
    language: untranslated.language,
  };
