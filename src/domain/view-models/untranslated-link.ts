import { toEditionAddress } from '../addresses/edition-address.ts';
import { languageNames } from '../language-names.ts';
import type { Newsroom } from '../newsroom.ts';

/** Leads to what another language of the site has besides. */
export interface UntranslatedLink {
  readonly words: string;
  /** Of where it leads, as BCP 47. */
  readonly language: string;
  /** The same page, in that language. */
  readonly address: string;
}

/**
 * What each other language has besides: none where it has no more.
 * @param address of the page that lists the stories of this language
 */
export const toUntranslatedLinks = (
  { untranslated, edition }: Pick<Newsroom, 'untranslated' | 'edition'>,
  address: string,
): UntranslatedLink[] =>
  untranslated.map(({ language, folder, stories }) => ({
    words: edition.text.languages.moreIn(stories, languageNames(edition.language).of(language) ?? language),
    language,
    address: toEditionAddress(address, folder),
  }));
