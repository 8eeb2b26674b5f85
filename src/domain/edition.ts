import type { Site } from '../site.ts';
import type { Text } from '../text/en.ts';

/**
 * The site in one language: whose site it is, how it writes dates, numbers and lists, and its words. Handed to
 * every builder and layout, so that nothing below the store knows which language it speaks.
 */
export interface Edition {
  /** What identifies the newsroom. */
  readonly site: Site;
  /** BCP 47 tag of the language, for "lang" attributes and for machines. */
  readonly language: string;
  /** BCP 47 tag of the form in which dates, numbers and lists are written: "en-GB". */
  readonly dialect: string;
  readonly direction: 'ltr' | 'rtl';
  /** IANA time zone in which every date is shown. */
  readonly zone: string;
  readonly text: Text;
}

/** The edition of a site in the language of a catalogue. */
export const toEdition = (site: Site, text: Text): Edition => ({
  site,
  language: site.language,
  dialect: text.dialect,
  direction: text.direction,
  zone: site.zone,
  text,
});
