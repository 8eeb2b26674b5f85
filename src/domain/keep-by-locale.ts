/**
 * Making a formatter costs a hundred times what using one does, so each is made once for a locale.
 * @param make of a BCP 47 tag
 */
export const keepByLocale = <Formatter>(
  make: (locale: string) => Formatter,
): ((locale: string) => Formatter) => {
  const made = new Map<string, Formatter>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
};
