/** Newest first; stories of the same second are in the order of their slugs, so that builds agree. */
export const newestFirst = (
  a: { readonly publishedAt: Date; readonly slug: string },
  b: { readonly publishedAt: Date; readonly slug: string },
): number => b.publishedAt.getTime() - a.publishedAt.getTime() || compareText(a.slug, b.slug);

/** Order by code unit: the same on every machine and in every locale. For identifiers, not for readers. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of time; events of the same day are in the order of their ids. */
export const byTime = (
  a: { readonly day: string; readonly id: string },
  b: { readonly day: string; readonly id: string },
): number => compareText(a.day, b.day) || compareText(a.id, b.id);

/** Alphabetical order of a language, for lists that people read. */
export const byName = (language: string) => {
  const collator = new Intl.Collator(language);
  return (a: { readonly name: string }, b: { readonly name: string }): number =>
    collator.compare(a.name, b.name) || compareText(a.name, b.name);
};
