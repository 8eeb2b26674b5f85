/** The forms of a phrase by the plural categories of CLDR; "other" also stands for those that are not given. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * Makes the function that chooses the form which a number takes.
 * @param dialect BCP 47 tag of the language
 */
export const toChooser = (dialect: string): ((n: number, forms: PluralForms) => string) => {
  const rules = new Intl.PluralRules(dialect);
  return (n, forms) => forms[rules.select(n)] ?? forms.other;
};
