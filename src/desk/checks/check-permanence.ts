import { articleAddress, articlesAddress } from '../../domain/address.ts';
import { toEditionAddress } from '../../domain/addresses/edition-address.ts';
import { findEnd, toFeedName, toPage } from '../../domain/redirects.ts';
import { findClosest } from '../problems/closest.ts';
import { type Destinations, findAddress, readPublicFrom } from '../addresses/destinations.ts';
import { type Content, type Document, documentsOf } from '../reading/document.ts';
import type { Finding } from '../problems/finding.ts';
import { toArticleId } from '../addresses/article-id.ts';
import type { Permanence } from '../addresses/permanence.ts';
import { editionFolderOf } from '../reading/translations.ts';
import { quote } from '../problems/quote.ts';
import { toRecorded } from '../addresses/address-lock.ts';
import { findVanished, type Served } from '../addresses/vanished.ts';
import type { WrittenRedirect } from '../addresses/written-redirects.ts';

/** Finds addresses that would be lost, and redirects that do not lead where they should. */
export const checkPermanence = (
  content: Content,
  destinations: Destinations,
  permanence: Permanence,
): Finding[] => [
  ...permanence.lock.findings,
  ...permanence.written.findings,
  ...checkRedirects(content, destinations, permanence),
  ...checkRenamed(content, permanence),
  // What cannot be read may hold what is missed.
  ...(permanence.written.findings.length > 0 || content.documents.some(({ fields }) => fields === undefined)
    ? []
    : findVanished(permanence, toServed(content, destinations, permanence))),
];

/** A story that is there and not public. */
const describeHold = (article: Document): string =>
  readPublicFrom(article) === Infinity
    ? `Its story is a draft again. Remove "draft"; or, to keep the address but retract the text, add "withdrawn".`
    : `Its story is under embargo again. Restore the old "published"; or, to keep the address but retract the text, add "withdrawn".`;

const toServed = (content: Content, destinations: Destinations, { isServed }: Permanence): Served => {
  const all = documentsOf(content, 'articles');
  // By the first name as well, which leads on to a story only while that is public.
  const articles = new Map(
    [
      ...all.map((article) => [toArticleId(article), article] as const),
      ...all.map((article) => [article.id, article] as const),
    ].map(
      ([name, article]) =>
        [toEditionAddress(articleAddress(name), editionFolderOf(article)), article] as const,
    ),
  );
  return {
    addresses: new Set([...destinations.keys()].filter(isServed)),
    findHold: (address) => {
      const article = articles.get(address);
      return article === undefined || isServed(address) ? undefined : describeHold(article);
    },
    findArticle: (address) => {
      const article = articles.get(address);
      if (article === undefined) return undefined;
      return {
        slug: article.id,
        id: article.fields?.value.id === undefined ? undefined : toArticleId(article),
      };
    },
  };
};

const checkRedirects = (
  content: Content,
  destinations: Destinations,
  { lock, written: { file, redirects, queries }, isServed, isYetToCome, redirects: led }: Permanence,
): Finding[] => {
  const files = new Map(
    content.documents.flatMap((document) => {
      const address = findAddress(document);
      return address === undefined ? [] : [[address, document] as const];
    }),
  );
  const recorded = toRecorded(lock);
  const steps = new Map(redirects.map(({ from, to }) => [from, to]));
  // Where an editor's redirects end, other redirects may go on.
  const ends = new Map([...led, ...redirects].map(({ from, to }) => [from, to]));
  const known = [...destinations.keys()].filter((address) => address.endsWith('/'));

  const judge = ({ from, to, fromOffset, toOffset }: WrittenRedirect): Finding[] => {
    const toFinding = (
      id: Finding['id'],
      offset: number,
      message: string,
      fix?: Finding['fix'],
    ): Finding => ({ id, file, offset, message, ...(fix === undefined ? {} : { fix }) });
    const own = files.get(from);
    if (own !== undefined) {
      return [
        toFinding(
          'redirect-from-page',
          fromOffset,
          `${quote(own.path)} already has the address ${quote(from)}. Remove this line, or the file.`,
        ),
      ];
    }
    if (findEnd(from, steps) === undefined) {
      return [
        toFinding(
          'redirect-in-circle',
          fromOffset,
          `${quote(from)} leads back to itself. Make it end at a page.`,
        ),
      ];
    }
    const unneeded = destinations.has(from)
      ? [
          toFinding(
            'unneeded-redirect',
            fromOffset,
            isServed(from)
              ? `The site has a page at ${quote(from)}, which takes precedence. Remove this line.`
              : `The site will have a page at ${quote(from)}, which will then take precedence.`,
          ),
        ]
      : [];
    // One further on is judged at its own line.
    if (steps.has(toPage(to))) return unneeded;
    const whole = findEnd(to, ends) ?? to;
    const end = toFeedName(whole) === undefined ? toPage(whole) : whole;
    const destination = destinations.get(end);
    const part = whole.slice(end.length + 1);
    const { anchors } = destination ?? {};
    if (anchors !== undefined && part !== '' && part !== 'top' && !anchors.has(part)) {
      const closest = findClosest(part, anchors);
      return [
        ...unneeded,
        toFinding(
          'redirect-to-nowhere',
          toOffset,
          `There is no ${quote(`#${part}`)} on ${quote(end)}.${closest === undefined ? ' Point to the page itself.' : ` Did you mean ${quote(`#${closest}`)}?`}`,
          { written: `#${part}`, right: closest === undefined ? '' : `#${closest}` },
        ),
      ];
    }
    if (destination !== undefined && (isServed(end) || isYetToCome(end))) return unneeded;
    // What the site never had at the old address waits with the story for its day: so an archive comes in as drafts.
    if (destination !== undefined && !recorded.has(from)) return unneeded;
    if (destination !== undefined) {
      return [
        ...unneeded,
        toFinding(
          'redirect-to-nowhere',
          toOffset,
          `${quote(end)} is not public${destination.publicFrom === Infinity ? '' : ' yet'}, but a redirect takes effect at once. Point to a public page.`,
        ),
      ];
    }
    const closest = findClosest(end, known);
    return [
      ...unneeded,
      toFinding(
        'redirect-to-nowhere',
        toOffset,
        `${quote(end)} is not an address of this site.${
          closest === undefined
            ? ' Addresses look like /articles/…/, /topics/…/, /countries/…/.'
            : ` Did you mean ${quote(closest)}?`
        }`,
        closest === undefined ? undefined : { written: to, right: closest },
      ),
    ];
  };
  return [...redirects, ...queries].flatMap(judge);
};

/** Finds stories that came to be at the new address of one that was read before, without its name in feeds. */
const checkRenamed = (content: Content, { written, lock }: Permanence): Finding[] => {
  const recorded = toRecorded(lock);
  const articles = documentsOf(content, 'articles');
  const ids = new Set(articles.map(toArticleId));
  return written.redirects.flatMap(({ from, to }): Finding[] => {
    const first = from.slice(articlesAddress.length, -1);
    const article = articles.find(({ id }) => articleAddress(id) === toPage(to));
    if (
      !recorded.has(from) ||
      !from.startsWith(articlesAddress) ||
      ids.has(first) ||
      article?.fields === undefined ||
      article.fields.value.id !== undefined ||
      recorded.has(articleAddress(article.id))
    )
      return [];
    return [
      {
        id: 'renamed-without-id',
        file: article,
        offset: 0,
        message: `${quote(from)} redirects here. If this is the same story, add "id: ${first}" to it; if it is a different one, add "id: ${article.id}".`,
      },
    ];
  });
};
