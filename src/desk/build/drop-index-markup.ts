/** What Pagefind needs to know of a story: its facets, its date and the like, which the page shows elsewhere. */
const facts = /<div hidden data-pagefind-ignore>(?:<i(?: data-pagefind-[a-z]+="[^"]*")+>[^<]*<\/i>)+<\/div>/;
const tag = /<[a-z][a-z0-9-]*(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*\s*\/?>/g;
const attribute = /\s+([^\s"'<>/=]+)(?:="[^"]*")?/g;

/**
 * Takes from a page what only Pagefind reads, once it has: half a kilobyte that no reader needs. Words, also
 * those of attributes, stay as they are, even where they speak of such marks.
 * @param html a page as Astro writes it: attributes in double quotes, no bare "<" in text
 */
export const dropIndexMarkup = (html: string): string =>
  html
    .replace(facts, '')
    .replace(tag, (whole) =>
      whole.includes('data-pagefind-')
        ? whole.replace(attribute, (one, name: string) => (name.startsWith('data-pagefind-') ? '' : one))
        : whole,
    );
