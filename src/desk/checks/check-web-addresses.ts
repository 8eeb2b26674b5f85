import { toBasePath } from '../../domain/addresses/base-path.ts';
import { site } from '../../site.ts';
import { findCounted } from './click-counters.ts';
import type { Document } from '../reading/document.ts';
import { findManual } from '../manual/field-manual.ts';
import { listFieldTexts } from '../reading/fields.ts';
import type { Finding, Fix } from '../problems/finding.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import { quote } from '../problems/quote.ts';
import { removeTrackers } from './trackers.ts';

/** What is wrong with an address, before its place is added. */
interface Fault {
  readonly id: ProblemId;
  readonly message: string;
  readonly fix?: Fix;
}

/** Names that mean something only within a network or a machine (RFC 6761, RFC 6762, RFC 8375). */
const within = /(?:^|\.)(?:localhost|local|internal|lan|home\.arpa|invalid|test)$/;

/** Addresses of machines in private networks, and of the machine itself (RFC 1918, RFC 3927, RFC 4193). */
const privateNumber =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$|^\[(?:::1?|f[cd].*|fe80:.*|::ffff:.*)\]$/;

/** The machine of whoever reads the address (RFC 6761, RFC 1122, RFC 4291). */
const ownMachine = /^(?:(?:.+\.)?localhost|127\.[\d.]+|\[::1\])$/;

/** Parts of a name as it may be registered; an underscore is allowed by the system of names alone, but used. */
const isName = (host: string): boolean =>
  host.includes('.') && host.split('.').every((part) => /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/.test(part));

/** Whether readers anywhere can reach a host, as far as its name tells. */
type Reach = 'everywhere' | 'own-machine' | 'own-network' | 'nowhere';

const toReach = ({ hostname }: URL): Reach => {
  const host = hostname.replace(/\.$/, '');
  const isNumber = host.startsWith('[');
  if (ownMachine.test(host)) return 'own-machine';
  if (within.test(host) || privateNumber.test(host) || (!isNumber && /^[a-z0-9_-]+$/.test(host)))
    return 'own-network';
  return isNumber || isName(host) ? 'everywhere' : 'nowhere';
};

const withoutLogin = (url: string): string => url.replace(/^(https?:[\\/]*)[^/?#\\]*@/i, '$1');

const toSecure = (url: string): string => url.replace(/^http:/i, 'https:');

const own = new URL(site.url);
const base = toBasePath(site.url);

/** Whether an address is one of ours, however it is written: what else is on our host is not. */
export const isOfThisSite = (url: URL): boolean =>
  url.host === own.host && `${url.pathname}/`.startsWith(`${base}/`);

/** An address of ours as texts have it, which know nothing of where the site stands: with its query and fragment. */
export const toOwnAddress = ({ pathname, search, hash }: URL): string =>
  `${pathname.slice(base.length) || '/'}${search}${hash}`;

/**
 * An address as it should be written: encrypted, without a login and without what counts readers. Every message
 * suggests this form, so that whoever follows one is not sent on to the next.
 * @returns undefined where no such form is known
 */
export const toRightAddress = (url: string): string | undefined => {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  const counted = findCounted(parsed);
  // What is at an address of ours is another check's subject.
  if (counted !== undefined) {
    const { target } = counted;
    return target === undefined || isOfThisSite(new URL(target)) ? undefined : toRightAddress(target);
  }
  if (toReach(parsed) !== 'everywhere') return undefined;
  const right = removeTrackers(toSecure(withoutLogin(url)));
  return right === url || judgeForm(right).length === 0 ? right : undefined;
};

/** A sentence that says what to write instead, and the correction. */
const suggest = (
  url: string,
  right: string | undefined,
  before: string,
  otherwise: string,
): Pick<Fault, 'message' | 'fix'> =>
  right === undefined
    ? { message: `${before} ${otherwise}` }
    : { message: `${before} Write ${quote(right)}.`, fix: { written: url, right } };

const judgeHost = (url: string, parsed: URL, isInText: boolean): Fault[] => {
  switch (toReach(parsed)) {
    case 'everywhere':
      return [];
    case 'own-machine':
    case 'own-network':
      // In a tutorial it may be meant: whoever reads it has such a machine, but nobody a network of ours.
      if (isInText && toReach(parsed) === 'own-machine')
        return [
          {
            id: 'own-machine-address',
            message: `${quote(url)} leads each reader to their own machine. In a tutorial that may be meant. Write the address where readers can reach the page, or put it between backticks if nobody is to follow it.`,
          },
        ];
      return [
        {
          id: 'broken-link',
          message: `${quote(url)} works only on a private network. Write the address where readers can reach the page${
            isInText ? ', or put it between backticks if it is an example' : ''
          }.`,
        },
      ];
    case 'nowhere':
      return [
        {
          id: 'broken-link',
          message: `${quote(url)} is not a full address. Write one such as https://example.com/page.`,
        },
      ];
  }
};

/** A name and a password before the host: they would be published, or hide to whom a link leads. */
const judgeLogin = (url: string, { username, password }: URL, right: string | undefined): Fault[] =>
  username === '' && password === ''
    ? []
    : [
        {
          id: 'unsafe-link',
          ...suggest(
            url,
            right,
            `${quote(url)} contains a user name or a password.`,
            'Write the address without them.',
          ),
        },
      ];

const judgeEncryption = (url: string, right: string | undefined): Fault[] =>
  // Of a host that nobody reaches, or a counter, enough is said.
  right === undefined || toSecure(url) === url
    ? []
    : [
        {
          id: 'http-address',
          message: `${quote(url)} is not encrypted. If the page can also be reached by https, write ${quote(right)}.`,
          fix: { written: url, right },
        },
      ];

const judgeTrackers = (url: string, parsed: URL, right: string | undefined): Fault[] => {
  const otherwise = 'Open it and write the address where you end up.';
  if (findCounted(parsed) !== undefined) {
    const before = `${quote(url)} counts our readers on their way to another page.`;
    return [{ id: 'tracked-address', ...suggest(url, right, before, otherwise) }];
  }
  if (removeTrackers(url) === url) return [];
  const before = `${quote(url)} tells the other site where our readers come from.`;
  return [
    {
      id: 'tracked-address',
      ...suggest(url, right, before, 'Write it without the parameters that say so.'),
    },
  ];
};

/**
 * Judges an address by its form; whether it answers is not asked.
 * @param isInText whether it is in a text, where an example can be written as code
 */
export const judgeForm = (url: string, isInText = false): Fault[] => {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return [];
  const parsed = new URL(url);
  const right = toRightAddress(url);
  return [
    ...judgeHost(url, parsed, isInText),
    ...judgeLogin(url, parsed, right),
    ...judgeEncryption(url, right),
    ...judgeTrackers(url, parsed, right),
  ];
};

/** Judges an address of another site by its form. */
export const judgeWebAddress = (url: string, isInText = false): Fault[] =>
  URL.canParse(url) && isOfThisSite(new URL(url)) ? [] : judgeForm(url, isInText);

/** Finds addresses of other sites, in texts and fields, that are malformed, not encrypted or carry a tracker. */
export const checkWebAddresses = (document: Document): Finding[] => [
  ...listFieldTexts(document.fields).flatMap(({ path, field, offset, written }): Finding[] => {
    if (findManual(document.collection, path)?.format !== 'uri') return [];
    const faults = judgeWebAddress(written);
    // An event names a source as its stories list it. Whether that can be encrypted is asked there: written otherwise
    // here alone, it would not be found in their lists.
    const own = document.collection === 'events' ? faults.filter(({ id }) => id !== 'http-address') : faults;
    return own.map((fault) => ({ ...fault, file: document, offset, field }));
  }),
  ...(document.body?.links ?? []).flatMap(({ url, offset }) =>
    judgeWebAddress(url, true).map((fault) => ({ ...fault, file: document, offset })),
  ),
];
