import { removeTrackers } from '../checks/trackers.ts';
import { UnfitAnswers } from './names.ts';

/** An address of a list, with its place. */
export interface ListedLink {
  readonly address: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A list of addresses as it was handed in. */
export interface LinkList {
  /** As messages name it. */
  readonly name: string;
  readonly links: readonly ListedLink[];
  /** Lines that say again what an earlier line says, for the editor to know. */
  readonly repeated: readonly string[];
}

/** What two addresses of one page have in common: neither a place in it nor the capitals of its host. */
const toPage = (address: string): string => {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  return url.href;
};

/**
 * Reads a list of addresses, one on each line; empty lines and what follows a "#" after a space say nothing. Trackers
 * are left out, and so is what is repeated. Whether an address is one is for the check to say.
 * @param name of the file, for messages
 * @throws UnfitAnswers when there is no address
 */
export const readLinkList = (text: string, name: string): LinkList => {
  const first = new Map<string, number>();
  const links: ListedLink[] = [];
  const repeated: string[] = [];
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = index + 1;
    const address = removeTrackers(written.replace(/(?:^|\s)#.*$/, '').trim());
    if (address === '') continue;
    const page = toPage(address);
    const before = first.get(page);
    if (before === undefined) {
      first.set(page, line);
      links.push({ address, line });
    } else {
      repeated.push(`${name}, line ${String(line)}: the same page as in line ${String(before)}, left out.`);
    }
  }
  if (links.length === 0) throw new UnfitAnswers(`${name} has no addresses. Write one on each line.`);
  return { name, links, repeated };
};
