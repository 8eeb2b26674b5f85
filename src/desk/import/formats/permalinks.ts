/** What an address is made from. */
export interface AddressParts {
  readonly published: string | undefined;
  /** The name in addresses; what Jekyll calls the title is this too. */
  readonly slug: string;
  /** What Hugo calls the title, and the name of the file. */
  readonly title?: string;
  readonly filename?: string;
  readonly sections: readonly string[];
  readonly categories: readonly string[];
}

/** Words as Hugo puts them into addresses: "Let’s go: 1.0" → "lets-go-1.0". */
export const toHugoName = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\s./\\_#+~@-]/gu, '')
    .replaceAll(/[\s-]+/g, '-')
    .replaceAll(/^-/g, '');

/**
 * The names of a story by Hugo's rules: without a slug of its own it has the words of its title.
 * @param usual the name of its file
 */
export const toHugoNames = (
  slug: string | undefined,
  title: string,
  usual: string,
): Pick<AddressParts, 'slug' | 'title' | 'filename'> => ({
  slug: toHugoName(slug ?? title),
  title: toHugoName(title),
  filename: usual,
});

const jekyllStyles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  weekdate: '/:categories/:year/W:week/:short_day/:title.html',
  none: '/:categories/:title.html',
};

const placeholders = /:(\w+)/g;

const mayBeEmpty: ReadonlySet<string> = new Set(['section', 'sections', 'categories']);

/**
 * Makes the address of a story from a pattern, such as "/:year/:month/:title/".
 * @returns undefined for a pattern that asks for what is not known
 */
export const makeAddress = (
  pattern: string,
  { published, slug, title = slug, filename = slug, sections, categories }: AddressParts,
): string | undefined => {
  const [day = '', time = ''] = (published ?? '').split('T');
  const [year, month, date] = day.split('-');
  const values: Readonly<Record<string, string | undefined>> = {
    year,
    month,
    day: date,
    i_month: month?.replace(/^0/, ''),
    i_day: date?.replace(/^0/, ''),
    short_year: year?.slice(2),
    hour: time.slice(0, 2),
    title,
    slug,
    name: filename,
    filename,
    contentbasename: filename,
    slugorfilename: slug === title ? filename : slug,
    slugorcontentbasename: slug === title ? filename : slug,
    section: sections[0] ?? '',
    sections: sections.join('/'),
    categories: categories.map((name) => name.toLowerCase().replaceAll(/\s+/g, '-')).join('/'),
  };
  const whole = jekyllStyles[pattern] ?? pattern;
  const isKnown = [...whole.matchAll(placeholders)].every(
    ([, name = '']) => (values[name] ?? '') !== '' || mayBeEmpty.has(name),
  );
  if (!isKnown) return undefined;
  const made = whole.replaceAll(placeholders, (_, name: string) => values[name] ?? '');
  return `/${made}`.replaceAll(/\/{2,}/g, '/');
};
