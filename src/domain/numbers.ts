import type { Edition } from './edition.ts';
import { keepByLocale } from './keep-by-locale.ts';

const counts = keepByLocale((locale) => new Intl.NumberFormat(locale));
const plain = keepByLocale((locale) => new Intl.NumberFormat(locale, { useGrouping: false }));

/** How many there are of something, in the digits of an edition: "1,234", "١٬٢٣٤". */
export const formatCount = (n: number, { dialect }: Pick<Edition, 'dialect'>): string =>
  counts(dialect).format(n);

/** A number that counts nothing, in the digits of an edition: a year, the place in a list. "2026", "٢٠٢٦". */
export const formatPlain = (n: number, { dialect }: Pick<Edition, 'dialect'>): string =>
  plain(dialect).format(n);
