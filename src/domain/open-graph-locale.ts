/**
 * A dialect as Open Graph writes one: "en_GB", or the language alone where no country is meant.
 * @param dialect BCP 47 tag; what it says of digits and the like is left out
 */
export const toOpenGraphLocale = (dialect: string): string => {
  const { language, region } = new Intl.Locale(dialect);
  return region === undefined ? language : `${language}_${region}`;
};
