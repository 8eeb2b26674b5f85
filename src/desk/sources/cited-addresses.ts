import { compareText } from '../../domain/order.ts';
import { articlesOf, type Content, type Document } from '../reading/document.ts';
import { type Fields, findPlace, findValue, listItems } from '../reading/fields.ts';

/** Where a story cites an address. */
export interface CitedPlace {
  /** Path below the content folder. */
  readonly path: string;
  readonly line: number;
  /** Id of the source in its story. */
  readonly id: string;
  /** The story names an archived copy, or says why there is none. */
  readonly isSettled: boolean;
  /** Day on which we last read it, or else on which it was published. */
  readonly day: string | undefined;
}

/** An address that stories cite. */
export interface CitedAddress {
  readonly url: string;
  /** Passages that stories quote from it, each once. */
  readonly passages: readonly string[];
  readonly places: readonly CitedPlace[];
}

/** A source of a story as far as it can be read; what is wrong with it is for the check to say. */
interface Mention {
  readonly url: string;
  readonly passages: readonly string[];
  readonly place: CitedPlace;
}

const toText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const isAsked = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url);

const listMentions = ({ path, text, fields }: Document): Mention[] => {
  if (fields === undefined) return [];
  return listItems(fields, 'sources').flatMap((source, index): Mention[] => {
    const read = (...steps: readonly string[]): string | undefined => toText(findValue(source, steps));
    const url = read('url');
    if (url === undefined || !isAsked(url)) return [];
    return [
      {
        url,
        passages: listPassages(fields, index),
        place: {
          path,
          line: text.slice(0, findPlace(fields, ['sources', index, 'url'])).split(/\r\n|\n|\r/).length,
          id: read('id') ?? '',
          isSettled: read('archived') !== undefined || read('archiveRefused') !== undefined,
          day: read('read', 'day') ?? read('accessed') ?? read('date'),
        },
      },
    ];
  });
};

const listPassages = (fields: Fields, index: number): string[] =>
  listItems(fields, 'sources', index, 'quote').flatMap(
    (passage) => toText(findValue(passage, ['words'])) ?? [],
  );

/** Every address that stories cite, drafts included and withdrawn stories left out, in the order of the addresses. */
export const listCitedAddresses = (content: Content): CitedAddress[] =>
  [...Map.groupBy(articlesOf(content).flatMap(listMentions), ({ url }) => url)]
    .map(([url, mentions]) => ({
      url,
      passages: [...new Set(mentions.flatMap(({ passages }) => passages))],
      places: mentions.map(({ place }) => place),
    }))
    .toSorted((a, b) => compareText(a.url, b.url));
