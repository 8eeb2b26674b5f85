import { toEditionFolder } from './addresses/edition-address.ts';
import type { Site } from '../site.ts';
import type { Text } from '../text/en.ts';

/**
 * The site in one language: whose site it is, how it writes dates, numbers and lists, and its words. Handed to
 * every builder and layout, so that nothing below the store knows which language it speaks.
 */
export interface Edition {
  /** What identifies the newsroom, with the name that it has in this language. */
  readonly site: Site;
  /** The name in the site's first language, where this is another. */
  readonly originalName?: string;
  /** BCP 47 tag of the language, for "lang" attributes and for machines. */
  readonly language: string;
  /**
   * Where its pages are: "" for the site's first language, "/ar" for others. Addresses in the table do not have it: they
   * get it last, as they get the base of the site (decision 43).
   */
  readonly folder: string;
  /** BCP 47 tag of the form in which dates, numbers and lists are written: "en-GB". */
  readonly dialect: string;
  readonly direction: 'ltr' | 'rtl';
  /** IANA time zone in which every date is shown. */
  readonly zone: string;
  readonly text: Text;
}

/** The edition of a site in its first language. */
export const toEdition = (site: Site, text: Text): Edition => ({
  site,
  language: site.language,
  folder: '',
  dialect: text.dialect,
  direction: text.direction,
  zone: site.zone,
  text,
});

/** The edition in another language of the site; what the newsroom does not say in it is as in the first. */
export const toOtherEdition = (site: Site, language: Site['language'], text: Text): Edition => {
  const { name, tagline, description } = site.editions[language] ?? {};
  return {
    site: {
      ...site,
      name: name ?? site.name,
      tagline: tagline ?? site.tagline,
      description: description ?? site.description,
    },
    originalName: site.name,
    language,
    folder: toEditionFolder(language),
    dialect: text.dialect,
    direction: text.direction,
    zone: site.zone,
    text,
  };
};
