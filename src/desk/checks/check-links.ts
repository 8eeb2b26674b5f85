import { articlesAddress } from '../../domain/address.ts';
import { toEditionAddress } from '../../domain/addresses/edition-address.ts';
import { documentKinds, documentNamePattern, toLinkedDocument } from '../../domain/documents/document.ts';
import { isPublicAt } from '../../domain/public-moment.ts';
import type { Redirect } from '../../domain/redirects.ts';
import { site } from '../../site.ts';
import { findClosest } from '../problems/closest.ts';
import {
  type Destination,
  type Destinations,
  findAddress,
  readPublicFrom,
} from '../addresses/destinations.ts';
import { editionFolders } from '../addresses/edition-folders.ts';
import type { Content, Document } from '../reading/document.ts';
import { findManual } from '../manual/field-manual.ts';
import { decodeAddress } from '../reading/linked-documents.ts';
import { type FieldText, hasTextThat, listFieldTexts } from '../reading/fields.ts';
import { editionFolderOf } from '../reading/translations.ts';
import type { Finding, Fix } from '../problems/finding.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import { quote } from '../problems/quote.ts';
import { toRightName } from './check-documents.ts';
import { isOfThisSite, judgeForm, toOwnAddress, toRightAddress } from './check-web-addresses.ts';

/** What is wrong with a link, before its place is added. */
interface Fault {
  readonly id: ProblemId;
  readonly message: string;
  readonly fix?: Fix;
}

/** The page a link is on, and the site around it. */
interface Surroundings {
  readonly address: string;
  readonly publicFrom: number;
  readonly destinations: Destinations;
  readonly now: number;
  /** Folder of its language; what that does not have is looked for in the site's own. */
  readonly folder?: string;
  /** Where old addresses lead. */
  readonly moved?: ReadonlyMap<string, string>;
}

/**
 * Finds links in bodies that lead nowhere, to what is not public, or by a way that the site does not publish.
 * @param instant the moment the build stands for
 */
export const checkLinks = (
  content: Content,
  destinations: Destinations,
  instant: Date,
  redirects: readonly Redirect[] = [],
): Finding[] => {
  const moved = new Map(redirects.map(({ from, to }) => [from, to]));
  return content.documents.flatMap((document) =>
    checkDocument(document, destinations, instant.getTime(), moved),
  );
};

const isOwnAddress = (written: string): boolean => URL.canParse(written) && isOfThisSite(new URL(written));

/** Texts in fields that are addresses of ours. Most files have none, and where their texts stand need not be known. */
const listOwnAddresses = ({ fields }: Document): FieldText[] =>
  hasTextThat(fields?.value, isOwnAddress)
    ? listFieldTexts(fields).filter(({ written }) => isOwnAddress(written))
    : [];

const checkDocument = (
  document: Document,
  destinations: Destinations,
  now: number,
  moved: ReadonlyMap<string, string>,
): Finding[] => {
  const address = findAddress(document) ?? '/';
  const publicFrom = destinations.get(address)?.publicFrom ?? readPublicFrom(document);
  const folder = editionFolderOf(document);
  const surroundings = { address, publicFrom, destinations, now, moved, folder };
  return [
    ...(document.body?.links ?? []).flatMap(({ url, offset }) =>
      judgeLink(url, surroundings).map((fault) => ({ ...fault, file: document, offset })),
    ),
    // A field such as the address of a source may lead to a page of ours.
    ...listOwnAddresses(document).flatMap(({ path, field, offset, written }): Finding[] => {
      if (findManual(document.collection, path)?.format !== 'uri') return [];
      return judgeFullAddress(written, surroundings).map((fault) => ({
        ...fault,
        file: document,
        offset,
        field,
      }));
    }),
  ];
};

/** Whether a page is that of a story, which has a folder for documents. */
const isBesideStory = ({ address, folder = '' }: Surroundings): boolean =>
  address.startsWith(toEditionAddress(articlesAddress, folder));

/** Judges one link; more than one fault only if both must be fixed. */
export const judgeLink = (url: string, surroundings: Surroundings): Fault[] => {
  // Browsers pass over control characters, so that "java\nscript:" runs.
  const clean = url.replaceAll(/\p{Cc}+/gu, '').trim();
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(clean)?.[1]?.toLowerCase();
  if (clean === '') return [broken('The link has no address. Write [words](https://…) or [words](/…/).')];
  if (/^[\\/]{2}/.test(clean)) {
    const right = toPassing(`https:${clean.replaceAll('\\', '/')}`, surroundings);
    const noScheme = `${quote(url)} has no scheme.`;
    return [
      right === undefined
        ? unsafe(`${noScheme} Write a full address such as https://example.com/page.`)
        : unsafe(`${noScheme} Write "${right}".`, { written: url, right }),
    ];
  }
  if (scheme === 'http' || scheme === 'https') return judgeFullAddress(clean, surroundings);
  if (scheme === 'mailto') return [];
  if (scheme !== undefined) {
    return [
      unsafe(
        `${quote(url)} has a scheme that is not allowed. Links can begin with https:, http: or mailto:.`,
      ),
    ];
  }
  if (clean.startsWith('#'))
    return judgeFragment(clean, surroundings.destinations.get(surroundings.address), 'this page');
  if (clean.startsWith('/')) return judgeOwnAddress(clean, surroundings);
  // A document beside a story is judged where its file is looked at.
  if (isBesideStory(surroundings) && toLinkedDocument(decodeAddress(url)) !== undefined) return [];
  return [judgeRelative(clean, surroundings)];
};

const broken = (message: string, written?: string, right?: string): Fault => ({
  id: 'broken-link',
  message,
  ...(written === undefined || right === undefined ? {} : { fix: { written, right } }),
});
const unsafe = (message: string, fix?: Fix): Fault => ({
  id: 'unsafe-link',
  message,
  ...(fix === undefined ? {} : { fix }),
});

const judgeFullAddress = (url: string, surroundings: Surroundings): Fault[] => {
  if (!URL.canParse(url))
    return [broken(`${quote(url)} is not a full address. Write one such as https://example.com/page.`)];
  const parsed = new URL(url);
  if (!isOfThisSite(parsed)) return [];
  const faults = judgeOwnAddress(toOwnAddress(parsed), surroundings);
  return faults.length > 0 ? faults : judgeForm(url);
};

/** A web address in the form that a link may have; undefined where none is known. */
const toPassing = (url: string, surroundings: Surroundings): string | undefined => {
  const right = toRightAddress(url);
  return right === undefined || judgeFullAddress(right, surroundings).length > 0 ? undefined : right;
};

/** Whether a page may be linked to from here. */
const isOpen = (path: string, surroundings: Surroundings): boolean => {
  const destination = surroundings.destinations.get(path);
  return (
    destination !== undefined &&
    destination.isWithdrawn !== true &&
    judgePublication(path, destination, surroundings).length === 0
  );
};

/** Another address in the place of a wrong one, and what follows it unless that leads nowhere there. */
const joinAddress = (right: string, rest: string, surroundings: Surroundings): string => {
  const joined = right.includes('#') ? right : `${right}${rest}`;
  return judgeOwnAddress(joined, surroundings).length === 0 ? joined : right;
};

/** What is at an address for readers of this page: in their language, if that has it. */
const findDestination = (
  path: string,
  { destinations, folder = '' }: Surroundings,
): Destination | undefined => {
  const own = destinations.get(toEditionAddress(path, folder));
  const other = destinations.get(path);
  // What is still held in this language is shown in the other.
  return own !== undefined && own.publicFrom <= (other?.publicFrom ?? Infinity) ? own : (other ?? own);
};

const judgeOwnAddress = (url: string, surroundings: Surroundings): Fault[] => {
  const { destinations } = surroundings;
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(#.*)?$/s.exec(url) ?? [];
  // A file that is served as it is may have a blank in its name, which an address has as %20.
  const destination =
    findDestination(path, surroundings) ?? findDestination(decodeAddress(path), surroundings);
  if (destination === undefined) {
    const rest = url.slice(path.length);
    const slips: readonly (readonly [what: string, right: string | undefined])[] = [
      ['is missing the slash at the end', destinations.has(`${path}/`) ? `${path}/` : undefined],
      ['has moved', surroundings.moved?.get(path)],
      [
        'is in another language only',
        editionFolders.map((folder) => `${folder}${path}`).find((page) => destinations.has(page)),
      ],
    ];
    for (const [what, page] of slips) {
      if (page === undefined) continue;
      const right = joinAddress(page, rest, surroundings);
      const faults = judgeOwnAddress(right, surroundings);
      // If nobody may link there, that is what must be said.
      return faults.length > 0 ? faults : [broken(`${quote(path)} ${what}. Write "${right}".`, url, right)];
    }
    const closest = findClosest(
      path,
      destinations.keys().filter((known) => isOpen(known, surroundings)),
    );
    return [
      broken(
        `${quote(path)} is not an address of this site.${
          closest === undefined
            ? ' Addresses look like /articles/…/, /topics/…/, /countries/…/.'
            : ` Did you mean "${closest}"?`
        }`,
        url,
        closest && joinAddress(closest, rest, surroundings),
      ),
    ];
  }
  return [
    ...judgePublication(path, destination, surroundings),
    ...(destination.isWithdrawn === true ? [toWithdrawn(path)] : []),
    ...(fragment === '' ? [] : judgeFragment(fragment, destination, quote(path))),
  ];
};

const toWithdrawn = (path: string): Fault => ({
  id: 'link-to-withdrawn',
  message: `${quote(path)} is withdrawn: readers find only a notice there. Remove the link, or say in the sentence that the story has been withdrawn.`,
});

const judgePublication = (
  path: string,
  destination: Destination,
  { publicFrom, now }: Surroundings,
): Fault[] => {
  // A draft may point anywhere: nobody knows yet when it goes out.
  if (publicFrom === Infinity || isPublicAt(destination.publicFrom, Math.max(publicFrom, now))) return [];
  const state =
    destination.publicFrom === Infinity
      ? 'is a draft or depends only on drafts'
      : `is under embargo until ${formatMoment(destination.publicFrom)}`;
  return isPublicAt(publicFrom, now)
    ? [
        {
          id: 'link-to-unpublished',
          message: `${quote(path)} ${state}, and this page is public. Remove the link until that page is public too.`,
        },
      ]
    : [
        {
          id: 'link-to-later-story',
          message: `${quote(path)} ${state}. It must be public before ${formatMoment(publicFrom)}, when this story goes out.`,
        },
      ];
};

/** As frontmatter has it, without milliseconds. */
const formatMoment = (time: number): string => new Date(time).toISOString().replace('.000Z', 'Z');

const judgeFragment = (fragment: string, destination: Destination | undefined, page: string): Fault[] => {
  const id = decodeFragment(fragment.slice(1));
  // Browsers scroll to the top for both.
  if (id === '' || id === 'top' || destination?.anchors === undefined || destination.anchors.has(id))
    return [];
  const closest = findClosest(id, destination.anchors);
  if (id.startsWith('claim-')) {
    return [
      broken(
        `There is no statement ${quote(`#${id}`)} on ${page}.${
          closest === undefined
            ? ' Its anchor is made from its words, which may have changed: copy the address from the list at the end of the story, or give the statement an id.'
            : ` Did you mean "#${closest}"?`
        }`,
        fragment,
        closest === undefined ? undefined : `#${closest}`,
      ),
    ];
  }
  return [
    broken(
      `There is no heading ${quote(`#${id}`)} on ${page}.${
        closest === undefined
          ? ' Write the heading in lower case with hyphens for spaces, e.g. #what-to-watch.'
          : ` Did you mean "#${closest}"?`
      }`,
      fragment,
      closest === undefined ? undefined : `#${closest}`,
    ),
  ];
};

/** The id that a fragment names; the site writes accents in one piece on both sides. */
const decodeFragment = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment).normalize('NFC');
  } catch {
    return fragment.normalize('NFC');
  }
};

/** Where a page links to another site and has left the scheme out. */
const namesHost =
  /^(?:www\.|(?:[a-z\d-]+\.)+(?:[a-z]{2,}(?=\/)|(?:com|edu|gov|info|int|net|news|org)(?=[/?#:]|$)))/i;

const judgeRelative = (url: string, surroundings: Surroundings): Fault => {
  const { address, destinations } = surroundings;
  if (namesHost.test(url)) {
    const right = toPassing(`https://${url}`, surroundings);
    return right === undefined
      ? broken(`${quote(url)} is not a full address. Write one such as https://example.com/page.`)
      : broken(`${quote(url)} has no scheme. Write "${right}".`, url, right);
  }
  const { pathname, hash } = new URL(url, new URL(address, site.url));
  const file = /[^/]+\.[a-z\d]{2,5}$/i.exec(decodeAddress(pathname));
  if (file !== null && !/\.(?:md|html?|csv)$/i.test(pathname)) {
    const [name] = file;
    const right = toRightName(name);
    const renamed = right === name ? '' : ` under the name "${right}"`;
    const mayBeBeside = isBesideStory(surroundings) && toLinkedDocument(right) !== undefined;
    return mayBeBeside && documentNamePattern.test(right)
      ? broken(
          `${quote(url)} is not in the folder of the story. Put the file there${renamed}, and write "${right}".`,
          url,
          right,
        )
      : broken(
          `${quote(url)} is not published: only pictures and, beside a story, documents (${documentKinds.join(', ')}) can be in the same folder as the text. Put the file in the folder public/ of the project${renamed}, and write "/${right}".`,
          url,
          `/${right}`,
        );
  }
  const bare = pathname.replace(/(?:index)?\.md$/, '').replace(/\/?$/, '/');
  // People count the levels of the folders, not of the addresses: the name alone often tells.
  const name = bare.slice(bare.lastIndexOf('/', bare.length - 2));
  const meant = isOpen(bare, surroundings)
    ? bare
    : destinations.keys().find((known) => known.endsWith(name) && isOpen(known, surroundings));
  const right = meant && joinAddress(meant, hash, surroundings);
  return broken(
    `${quote(url)} is a relative address, which breaks in feeds. Write the address from the root${
      right === undefined ? ', beginning with a slash, e.g. /topics/…/.' : `: "${right}".`
    }`,
    url,
    right,
  );
};
