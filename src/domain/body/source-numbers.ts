import type { ElementContent } from 'hast';
import type { Source } from '../article.ts';
import type { Edition } from '../edition.ts';
import { formatPlain } from '../numbers.ts';
import { formatSourceDate } from '../source-date.ts';
import type { CitedSource } from '../../figures/cited.ts';
import { toPassageAddress } from '../text-fragment.ts';
import { link } from './element.ts';
import type { BodyMatter } from './part-kind.ts';

type Sources = Pick<BodyMatter, 'sources' | 'articleAddress'>;

/** The number of a source in the list of its story; empty for one that is not listed. */
export const toSourceNumber = (
  id: string,
  { sources }: Sources,
  edition: Pick<Edition, 'dialect'>,
): string => {
  const source = sources.find((one) => one.id === id);
  return source === undefined ? '' : formatPlain(source.number, edition);
};

/** Where a source is in the list of its story. */
export const toSourceHref = (id: string, { articleAddress = '' }: Sources): string =>
  `${articleAddress}#source-${id}`;

/** A passage that a citation names, with its place on the page of its source; undefined where there is none. */
export const toNamedPassage = (
  id: string,
  passage: string | undefined,
  { sources }: Sources,
): { readonly words: string; readonly address: string } | undefined => {
  const source = sources.find((other) => other.id === id);
  const named = source?.passages?.find((other) => other.id !== undefined && other.id === passage);
  return source && named && { words: named.words, address: toPassageAddress(source.url, named) };
};

/** What a link to a source is called where only its number is seen: "Source 3: Reuters, 19 February 2026". */
const toSourceName = (
  source: Pick<Source, 'number' | 'publisher' | 'date' | 'isDateInferred'>,
  edition: Edition,
): string =>
  edition.text.figures.source(source.number, source.publisher.name, formatSourceDate(source, edition));

/** A source as figures cite it. */
export const toCitedSource = (id: string, matter: Sources, edition: Edition): CitedSource => {
  const source = matter.sources.find((other) => other.id === id);
  return {
    id,
    number: toSourceNumber(id, matter, edition),
    href: toSourceHref(id, matter),
    name: source === undefined ? '' : toSourceName(source, edition),
  };
};

/** The numbers of sources, divided by commas, each with a link into the list. */
export const toSourceLinks = (
  ids: readonly string[],
  matter: Sources,
  edition: Edition,
): (ElementContent | string)[] =>
  ids.flatMap((id, index) => [
    ...(index > 0 ? [edition.text.punctuation.list] : []),
    link(toSourceNumber(id, matter, edition), toSourceHref(id, matter)),
  ]);
