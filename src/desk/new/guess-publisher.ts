import { findValue, listItems } from '../reading/fields.ts';
import type { Document } from '../reading/document.ts';

/** The name of a host without the part that says nothing of whose it is. */
const toHost = (address: unknown): string | undefined =>
  typeof address === 'string' && URL.canParse(address)
    ? new URL(address).hostname.replace(/^(?:www|m|amp)\./, '')
    : undefined;

/** Publishers by host: by their own home pages, and by what stories say of whose pages they cite. */
const mapHosts = (documents: readonly Document[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const hosts = new Map<string, Set<string>>();
  const add = (host: string | undefined, publisher: unknown): void => {
    if (host === undefined || typeof publisher !== 'string') return;
    hosts.set(host, (hosts.get(host) ?? new Set()).add(publisher));
  };
  const publishers = documents.filter(({ collection }) => collection === 'sources');
  const known = new Set(publishers.map(({ id }) => id));
  for (const { id, fields } of publishers) add(toHost(fields?.value.url), id);
  for (const { collection, fields } of documents) {
    if (collection !== 'articles' || fields === undefined) continue;
    for (const source of listItems(fields, 'sources')) {
      const publisher = findValue(source, ['publisher']);
      if (typeof publisher === 'string' && known.has(publisher))
        add(toHost(findValue(source, ['url'])), publisher);
    }
  }
  return hosts;
};

/**
 * Guesses whose pages addresses lead to. A host that several publishers share says nothing, and neither does one
 * that nobody has been seen at; of "news.example.com" its owner is asked, "example.com", where nothing else is known.
 * @returns gives the id of a publisher for an address
 */
export const toPublisherGuess = (
  documents: readonly Document[],
): ((address: string) => string | undefined) => {
  const hosts = mapHosts(documents);
  return (address) => {
    const labels = (toHost(address) ?? '').split('.');
    for (let length = labels.length; length >= 2; length -= 1) {
      const found = hosts.get(labels.slice(-length).join('.'));
      if (found !== undefined) return found.size === 1 ? [...found][0] : undefined;
    }
    return undefined;
  };
};
