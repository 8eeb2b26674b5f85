import { countryAddress, toSlug } from '../../domain/address.ts';
import { reservedNames } from '../../domain/addresses/standing-addresses.ts';
import { toCountry } from '../../domain/country.ts';
import { countryCodes } from '../../schemas/country-code.ts';
import { identifierPattern, isDeviceName } from '../../schemas/identifier.ts';
import { day } from '../../schemas/moment.ts';
import { findAddress } from '../addresses/destinations.ts';
import { type Content, type Document, documentsOf } from '../reading/document.ts';
import type { CheckedFile, Finding } from '../problems/finding.ts';
import { listItems } from '../reading/fields.ts';
import { quote } from '../problems/quote.ts';

/** Finds names of files and folders that cannot be addresses, or cannot be two addresses. */
export const checkSlugs = (content: Content): Finding[] => {
  const shared = findSharedAddresses(listClaims(content));
  const isShared = new Set(shared.map((finding) => finding.file));
  return [
    ...shared,
    // A name that differs from another in its capitals alone is one mistake, not two.
    ...content.documents
      .filter((document) => document.collection !== 'translations' && !isShared.has(document))
      .flatMap(checkName),
    ...documentsOf(content, 'events').flatMap(checkEventName),
    ...documentsOf(content, 'pages').flatMap(checkReserved),
  ];
};

const checkName = (document: Document): Finding[] => {
  const what = document.collection === 'articles' ? 'Name the folder' : 'Name the file';
  const extension = document.collection === 'articles' ? '' : (/\.[^.]*$/.exec(document.path)?.[0] ?? '');
  if (isDeviceName(document.id)) {
    return [
      {
        id: 'bad-slug',
        file: document,
        offset: 0,
        message: `Windows reserves the name ${quote(document.id)}, so Git cannot check it out there. ${what} something else, e.g. "${toSlug(document.id)}-1${extension}".`,
      },
    ];
  }
  if (identifierPattern.test(document.id)) return [];
  const better = toSlug(document.id);
  return [
    {
      id: 'bad-slug',
      file: document,
      offset: 0,
      message: `${quote(document.id)} cannot be an address: only lower-case letters, digits and single hyphens can.${
        better === '' ? ` Rename it.` : ` ${what} "${better}${extension}".`
      }`,
    },
  ];
};

/** Events are ordered by day, in the folder as well. */
const checkEventName = (event: Document): Finding[] => {
  const date = day.safeParse(event.fields?.value.date);
  if (!date.success || !identifierPattern.test(event.id)) return [];
  const [, named, rest = event.id] = /^(\d{4}-\d\d-\d\d)(?:-(.+))?$/.exec(event.id) ?? [];
  if (named === date.data && rest !== event.id) return [];
  const title = event.fields?.value.title;
  const what =
    rest === event.id && named !== undefined ? toSlug(typeof title === 'string' ? title : '') : rest;
  return [
    {
      id: 'bad-slug',
      file: event,
      offset: 0,
      message: `The event happened on ${date.data}, so its file name must begin with that day. Name the file "${date.data}-${what === '' ? 'what-happened' : what}.yaml".`,
    },
  ];
};

const checkReserved = (document: Document): Finding[] =>
  reservedNames.has(document.id.toLowerCase())
    ? [
        {
          id: 'reserved-page',
          file: document,
          offset: 0,
          message: `The site needs /${document.id}/ itself. Give the page another name, e.g. "about-${document.id.toLowerCase()}.md".`,
        },
      ]
    : [];

/** A file that will have an address. */
export interface AddressClaim {
  readonly address: string;
  readonly file: CheckedFile;
  /** The same subject may be claimed by many files: a country by every story that names it. */
  readonly subject: string;
}

const listClaims = (content: Content): AddressClaim[] => [
  ...content.documents
    // Those have the address of their story, below the folder of their language: see checkTranslationFiles.
    .filter(({ collection }) => collection !== 'translations')
    // Well-named files first, so that the other one is to be renamed.
    .toSorted((a, b) => Number(identifierPattern.test(b.id)) - Number(identifierPattern.test(a.id)))
    .map((document) => ({
      address: findAddress(document) ?? `${document.collection} ${document.id}`,
      file: document,
      subject: document.path,
    })),
  ...listNamedCountries(content),
];

/** Countries have a page as soon as a story names them; the profile, if there is one, claims it already. */
const listNamedCountries = (content: Content): AddressClaim[] => {
  const profiled = new Set(documentsOf(content, 'countries').map((document) => document.id.toUpperCase()));
  return documentsOf(content, 'articles').flatMap((article) =>
    [...new Set(article.fields === undefined ? [] : listItems(article.fields, 'countries'))]
      .filter(
        (code): code is string => typeof code === 'string' && countryCodes.has(code) && !profiled.has(code),
      )
      .map((code) => ({
        address: countryAddress(toCountry(code, 'en').slug),
        file: article,
        subject: `country ${code}`,
      })),
  );
};

/** Finds files that end at one address. Capitals do not tell addresses apart on every server. */
export const findSharedAddresses = (claims: readonly AddressClaim[]): Finding[] => {
  const first = new Map<string, AddressClaim>();
  return claims.flatMap((claim): Finding[] => {
    const key = claim.address.toLowerCase();
    const before = first.get(key);
    if (before === undefined) first.set(key, claim);
    if (before === undefined || before.subject === claim.subject) return [];
    return [
      {
        id: 'duplicate-slug',
        file: claim.file,
        offset: 0,
        message: `This has the same address as ${quote(before.file.path)}. Rename one of them.`,
      },
    ];
  });
};
