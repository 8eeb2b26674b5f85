/** What an address is made from. */
export interface AddressParts {
  readonly published: string | undefined;
  readonly title: string;
  readonly slug: string;
  readonly sections: readonly string[];
  readonly categories: readonly string[];
}

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
  { published, slug, sections, categories }: AddressParts,
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
    title: slug,
    slug,
    name: slug,
    filename: slug,
    contentbasename: slug,
    slugorfilename: slug,
    slugorcontentbasename: slug,
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
