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

/** Parts of a name as it may be registered; an underscore is allowed by the system of names alone, but used. */
const isName = (host: string): boolean =>
  host.includes('.') && host.split('.').every((part) => /^(?!-)[a-z0-9_-]{1,63}(?<!-)$/.test(part));

const judgeHost = (url: string, { hostname }: URL, isInText: boolean): Fault[] => {
  const host = hostname.replace(/\.$/, '');
  const isNumber = host.startsWith('[');
  if (within.test(host) || privateNumber.test(host) || (!isNumber && /^[a-z0-9_-]+$/.test(host))) {
    return [
      {
        id: 'broken-link',
        message: `${quote(url)} works only on a private network. Write the address where readers can reach the page${
          isInText ? ', or put it between backticks if it is an example' : ''
        }.`,
      },
    ];
  }
  return isNumber || isName(host)
    ? []
    : [
        {
          id: 'broken-link',
          message: `${quote(url)} is not a full address. Write one such as https://example.com/page.`,
        },
      ];
};

/** A name and a password before the host: they would be published, or hide to whom a link leads. */
const judgeLogin = (url: string, { username, password }: URL): Fault[] => {
  if (username === '' && password === '') return [];
  const right = url.replace(/^(https?:[\\/]*)[^/?#\\]*@/i, '$1');
  return [
    {
      id: 'unsafe-link',
      message: `${quote(url)} contains a user name or a password. Write ${quote(right)}.`,
      fix: { written: url, right },
    },
  ];
};

const judgeEncryption = (url: string): Fault[] => {
  const secure = url.replace(/^http:/i, 'https:');
  return secure === url
    ? []
    : [
        {
          id: 'http-address',
          message: `${quote(url)} is not encrypted. If the page is also there by https, write ${quote(secure)}.`,
          fix: { written: url, right: secure },
        },
      ];
};

const judgeTrackers = (url: string, parsed: URL): Fault[] => {
  const counted = findCounted(parsed);
  if (counted !== undefined) {
    const { target } = counted;
    const begins = `${quote(url)} counts our readers on their way to another page.`;
    return [
      target === undefined
        ? { id: 'tracked-address', message: `${begins} Open it and write the address where you end up.` }
        : {
            id: 'tracked-address',
            message: `${begins} Write ${quote(target)}.`,
            fix: { written: url, right: target },
          },
    ];
  }
  const clean = removeTrackers(url);
  return clean === url
    ? []
    : [
        {
          id: 'tracked-address',
          message: `${quote(url)} tells the other site where our readers come from. Write ${quote(clean)}.`,
          fix: { written: url, right: clean },
        },
      ];
};

/**
 * Judges an address elsewhere by its form; whether it answers is not asked.
 * @param isInText whether it is in a text, where an example can be written as code
 */
export const judgeWebAddress = (url: string, isInText = false): Fault[] => {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return [];
  const parsed = new URL(url);
  if (parsed.origin === site.url) return [];
  return [
    ...judgeHost(url, parsed, isInText),
    ...judgeLogin(url, parsed),
    ...judgeEncryption(url),
    ...judgeTrackers(url, parsed),
  ];
};

/** Finds addresses of other sites, in texts and fields, that are malformed, not encrypted or carry a tracker. */
export const checkWebAddresses = (document: Document): Finding[] => [
  ...listFieldTexts(document.fields).flatMap(({ path, field, offset, written }): Finding[] => {
    if (findManual(document.collection, path)?.format !== 'uri') return [];
    return judgeWebAddress(written).map((fault) => ({
      ...fault,
      file: document,
      offset,
      field,
    }));
  }),
  ...(document.body?.links ?? []).flatMap(({ url, offset }) =>
    judgeWebAddress(url, true).map((fault) => ({ ...fault, file: document, offset })),
  ),
];
