import {
  acknowledgementsAddress,
  archiveAddress,
  articleAddress,
  authorAddress,
  authorsAddress,
  claimsAddress,
  countriesAddress,
  countryAddress,
  feedAddress,
  feedForms,
  feedsAddress,
  homeAddress,
  houseAddress,
  matterAddress,
  opmlAddress,
  publisherAddress,
  searchAddress,
  sourcesAddress,
  topicAddress,
  topicsAddress,
  yearAddress,
} from '../../domain/address.ts';
import { articleParts } from '../../domain/article-parts.ts';
import { toClaimAnchors } from '../../domain/claim-anchor.ts';
import { toCountry } from '../../domain/country.ts';
import { minCrossingStories } from '../../domain/crossings.ts';
import { yearOf } from '../../domain/dates.ts';
import { toPublicFrom } from '../../domain/public-moment.ts';
import { toHubPublicFrom } from '../../domain/withheld.ts';
import { countryCodes } from '../../schemas/country-code.ts';
import { moment } from '../../schemas/moment.ts';
import { site } from '../../site.ts';
import { type Content, type Document, isWithdrawn, storiesOf } from '../reading/document.ts';
import { findValue, listItems } from '../reading/fields.ts';

/** A page or feed of the site that a link may lead to. */
export interface Destination {
  /** From when on it is public, in milliseconds: -Infinity for always, Infinity for a draft. */
  readonly publicFrom: number;
  /** Ids that a #fragment may name; undefined where the page's own layout decides. */
  readonly anchors: ReadonlySet<string> | undefined;
  /** The page says that the story is withdrawn. */
  readonly isWithdrawn?: true;
}

/** Every address of the site. */
export type Destinations = ReadonlyMap<string, Destination>;

/** From when on a file's own page is public. Where that cannot be read, no link is blamed for it. */
export const readPublicFrom = (document: Document): number => {
  if (document.collection !== 'articles' || document.fields === undefined) return -Infinity;
  const { draft, published } = document.fields.value;
  const publishedAt = moment.safeParse(published);
  const isDraft = draft === true;
  if (!isDraft && !publishedAt.success) return -Infinity;
  return toPublicFrom({ isDraft, publishedAt: publishedAt.data ?? new Date(0) });
};

/** The page of corrections is made whether or not an editor wrote its policy. */
const correctionsAddress = houseAddress('corrections');

/** The address of a file's own page; undefined for events, which have none. */
export const findAddress = (document: Document): string | undefined => {
  switch (document.collection) {
    case 'articles':
      return articleAddress(document.id);
    case 'topics':
      return topicAddress(document.id);
    case 'authors':
      return authorAddress(document.id);
    case 'pages':
      return houseAddress(document.id);
    case 'countries':
      return findCountryAddress(document.id.toUpperCase());
    case 'sources':
      return publisherAddress(document.id);
    case 'events':
      return undefined;
  }
};

const findCountryAddress = (code: unknown): string | undefined =>
  typeof code === 'string' && countryCodes.has(code) ? countryAddress(toCountry(code, 'en').slug) : undefined;

/** A marked statement as a link can lead to it. */
export interface ClaimDestination {
  readonly anchor: string;
  readonly words: string;
}

/** The marked statements of a story. One in a heading or in another one gets no mark. */
export const listClaimDestinations = (story: Document): ClaimDestination[] => {
  const claims = (story.body?.claims ?? [])
    .filter(({ place }) => place === 'text')
    .map(({ attributes, words }) => ({ id: attributes.get('id')?.value, words }));
  const anchors = toClaimAnchors(claims);
  return claims.map(({ words }, index) => ({ anchor: anchors[index] ?? '', words }));
};

/** Names of the matters of which a story says something. */
export const listMatters = (story: Document): string[] =>
  (story.body?.claims ?? []).flatMap((claim) => claim.attributes.get('id')?.value ?? []);

const toAnchors = (document: Document): ReadonlySet<string> =>
  new Set([
    ...(document.body?.headings ?? []).map((heading) => heading.id),
    ...(document.collection === 'articles'
      ? [...Object.values(articleParts), ...listClaimDestinations(document).map(({ anchor }) => anchor)]
      : []),
    ...(document.fields === undefined
      ? []
      : listItems(document.fields, 'sources').map((source) => `source-${String(findValue(source, ['id']))}`)),
  ]);

/** Collections of what has a page that can be followed. */
const followed: ReadonlySet<string> = new Set(['topics', 'authors', 'countries', 'sources']);

/** From when on every story is public that names a hub, by the address of the hub. */
const listNamedHubs = (content: Content): ReadonlyMap<string, readonly number[]> => {
  const named = new Map<string, number[]>();
  for (const story of storiesOf(content)) {
    if (story.fields === undefined) continue;
    const { fields } = story;
    const hubs = new Set([
      ...listItems(fields, 'topics').map((id) => topicAddress(String(id))),
      ...listItems(fields, 'authors').map((id) => authorAddress(String(id))),
      ...listItems(fields, 'countries').map((code) => findCountryAddress(code)),
      ...listItems(fields, 'sources').map((source) =>
        publisherAddress(String(findValue(source, ['publisher']))),
      ),
    ]);
    for (const hub of hubs) {
      if (hub === undefined) continue;
      const moments = named.get(hub) ?? [];
      moments.push(readPublicFrom(story));
      named.set(hub, moments);
    }
  }
  return named;
};

/**
 * Lists every address that the site has or, with held stories, will have.
 * @param recorded every address that was ever published
 */
export const listDestinations = (
  content: Content,
  recorded: ReadonlySet<string> = new Set(),
): Destinations => {
  const destinations = new Map<string, Destination>();
  const add = (
    address: string,
    publicFrom: number,
    anchors?: ReadonlySet<string>,
    withdrawn?: { readonly isWithdrawn: true },
  ): void => {
    const known = destinations.get(address);
    destinations.set(address, {
      publicFrom: Math.min(publicFrom, known?.publicFrom ?? Infinity),
      anchors: known?.anchors ?? anchors,
      ...withdrawn,
    });
  };
  for (const address of [
    homeAddress,
    archiveAddress,
    topicsAddress,
    countriesAddress,
    authorsAddress,
    searchAddress,
    feedsAddress,
    acknowledgementsAddress,
    claimsAddress,
    sourcesAddress,
    opmlAddress,
    correctionsAddress,
  ]) {
    add(address, -Infinity);
  }
  /** Every form of the feed that follows a page. */
  const addFeeds = (hub: string, publicFrom: number): void => {
    for (const form of feedForms) add(feedAddress(hub, form), publicFrom);
  };
  for (const hub of [homeAddress, claimsAddress, correctionsAddress]) addFeeds(hub, -Infinity);
  const named = listNamedHubs(content);
  // A story that cannot be read may name any of them: no link is blamed for that.
  const canTell = storiesOf(content).every(({ fields }) => fields !== undefined);
  for (const document of content.documents) {
    const address = findAddress(document);
    if (address === undefined) continue;
    const isHub = followed.has(document.collection);
    const publicFrom =
      isHub && canTell
        ? toHubPublicFrom(named.get(address) ?? [], recorded.has(address))
        : readPublicFrom(document);
    add(
      address,
      publicFrom,
      document.body && toAnchors(document),
      isWithdrawn(document) ? { isWithdrawn: true } : undefined,
    );
    if (isHub) addFeeds(address, publicFrom);
  }
  for (const story of storiesOf(content)) {
    const publicFrom = readPublicFrom(story);
    add(`${articleAddress(story.id)}evidence.json`, publicFrom);
    if (story.fields === undefined) continue;
    for (const code of listItems(story.fields, 'countries')) {
      const address = findCountryAddress(code);
      if (address === undefined) continue;
      add(address, publicFrom);
      addFeeds(address, publicFrom);
    }
    const published = moment.safeParse(story.fields.value.published);
    if (published.success) add(yearAddress(yearOf(published.data, site.zone)), publicFrom);
  }
  for (const { address, publicFrom } of listMatterAddresses(content)) add(address, publicFrom);
  for (const { address, publicFrom } of listCrossingAddresses(content)) {
    add(address, publicFrom);
    addFeeds(address, publicFrom);
  }
  return destinations;
};

/** The pages of matters, each from the moment at which a second story speaks of it. */
const listMatterAddresses = (content: Content): { address: string; publicFrom: number }[] => {
  const moments = new Map<string, number[]>();
  // The other story may be one that cannot be read: no link is blamed for that.
  const needed = storiesOf(content).some(({ fields }) => fields === undefined) ? 1 : 2;
  for (const story of storiesOf(content)) {
    for (const matter of new Set(listMatters(story)))
      moments.set(matter, [...(moments.get(matter) ?? []), readPublicFrom(story)]);
  }
  return [...moments].flatMap(([matter, times]) => {
    const publicFrom = times.toSorted((a, b) => a - b)[needed - 1];
    return publicFrom === undefined ? [] : [{ address: matterAddress(matter), publicFrom }];
  });
};

/** The pages where a country and a topic meet, each from the day on which it has stories enough. */
const listCrossingAddresses = (content: Content): { address: string; publicFrom: number }[] => {
  const moments = new Map<string, number[]>();
  for (const story of storiesOf(content)) {
    if (story.fields === undefined) continue;
    for (const code of new Set(listItems(story.fields, 'countries'))) {
      const country = findCountryAddress(code);
      if (country === undefined) continue;
      for (const topic of new Set(listItems(story.fields, 'topics'))) {
        const address = `${country}${String(topic)}/`;
        moments.set(address, [...(moments.get(address) ?? []), readPublicFrom(story)]);
      }
    }
  }
  return [...moments].flatMap(([address, times]) => {
    const publicFrom = times.toSorted((a, b) => a - b)[minCrossingStories - 1];
    return publicFrom === undefined ? [] : [{ address, publicFrom }];
  });
};
