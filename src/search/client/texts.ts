import type { Edition } from '../../domain/edition.ts';
import { claimStatuses } from '../../domain/claim-statuses.ts';
import { type Counts, nameOf, slugOf } from './facets.ts';

/** The texts that search needs in the browser, and how its language writes; the page brings them as data. */
export type SearchTexts = Edition['text']['search']['client'] &
  Pick<Edition['text'], 'dialect'> & {
    readonly punctuation: Pick<Edition['text']['punctuation'], 'comma' | 'open' | 'close'>;
  };

/** Those of an edition. */
export const toSearchTexts = ({
  search,
  dialect,
  punctuation: { list, open, close },
}: Edition['text']): SearchTexts => ({
  ...search.client,
  dialect,
  // All that the search puts together are names.
  punctuation: { comma: list, open, close },
});

/** Puts values into a text: "{n} stories" with n = 3. */
export const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** A number in the digits of the page. */
export const formatNumber = ({ dialect }: Pick<SearchTexts, 'dialect'>, n: number): string =>
  n.toLocaleString(dialect);

/** The name of a value as readers see it: a year has no other than its number. */
export const showName = ({ dialect }: Pick<SearchTexts, 'dialect'>, value: string): string =>
  /^\d+$/.test(value) ? Number(value).toLocaleString(dialect, { useGrouping: false }) : nameOf(value);

/** Names one after another: "Geese, Swans". */
export const joinNames = (
  { punctuation }: Pick<SearchTexts, 'punctuation'>,
  names: readonly string[],
): string => names.join(punctuation.comma);

/** Words in the quotation marks of the page's language. */
export const quoteWords = ({ punctuation }: Pick<SearchTexts, 'punctuation'>, words: string): string =>
  `${punctuation.open}${words}${punctuation.close}`;

/** "1 story", "12 stories", by the rules of the page's language. */
export const formatArticles = (texts: SearchTexts, total: number): string => {
  const forms: Readonly<Partial<Record<string, string>>> = texts.found;
  const form = forms[new Intl.PluralRules(texts.dialect).select(total)] ?? texts.found.other;
  return fill(form, { n: formatNumber(texts, total) });
};

/** Words as they were typed: "“geese” or “ganders”". */
const listWords = (texts: SearchTexts, words: readonly string[]): string =>
  new Intl.ListFormat(texts.dialect, { type: 'disjunction' }).format(
    words.map((word) => quoteWords(texts, word)),
  );

/**
 * Says how many stories were found, or the one sentence for that there are none.
 * @param missing words that no story has, where they are known
 */
export const sayFound = (texts: SearchTexts, total: number, missing: readonly string[]): string =>
  total > 0
    ? formatArticles(texts, total)
    : missing.length > 0
      ? fill(texts.missing, { words: listWords(texts, missing) })
      : texts.none;

/** Values with their counts, the most frequent first; statuses from the firmest on, as everywhere. */
export const orderCounts = (
  { dialect }: Pick<SearchTexts, 'dialect'>,
  counts: Counts,
): readonly (readonly [value: string, total: number])[] => {
  const firmness = (value: string): number => (claimStatuses as readonly string[]).indexOf(slugOf(value));
  return Object.entries(counts)
    .map(([value, total = 0]) => [value, total] as const)
    .toSorted(
      ([a, totalA], [b, totalB]) =>
        firmness(a) - firmness(b) || totalB - totalA || nameOf(a).localeCompare(nameOf(b), dialect),
    );
};
