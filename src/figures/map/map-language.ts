/** How a language names countries and writes distances on maps. */
interface MapLanguage {
  /** CLDR's names of countries. */
  readonly regions: Intl.DisplayNames;
  readonly kilometres: Intl.NumberFormat;
}

const known = new Map<string, MapLanguage>();

/** What maps write in a language; made once, since that takes longer than a map. @param locale BCP 47 tag */
export const findLanguage = (locale: string): MapLanguage => {
  const language = known.get(locale) ?? {
    regions: new Intl.DisplayNames([locale], { type: 'region' }),
    kilometres: new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer' }),
  };
  known.set(locale, language);
  return language;
};
