import {
  acknowledgementsAddress,
  archiveAddress,
  authorsAddress,
  catalogueAddress,
  claimsAddress,
  correctionsAddress,
  countriesAddress,
  dossiersAddress,
  feedsAddress,
  figuresAddress,
  forecastsAddress,
  formerAddressesAddress,
  homeAddress,
  llmsAddress,
  newsSitemapAddress,
  notFoundAddress,
  opmlAddress,
  robotsAddress,
  schemaAddress,
  searchAddress,
  sitemapAddress,
  sitemapIndexAddress,
  sourcesAddress,
  topicsAddress,
} from '../address.ts';
import type { Edition } from '../edition.ts';
import { claimFacetAddress, claimFacetIds } from './claim-address.ts';

/** A page that every site has, whatever is published. */
export interface StandingPage {
  readonly address: string;
  /** What a link calls it. */
  readonly toName: (edition: Edition) => string;
  /** It can be followed. */
  readonly hasFeed?: true;
  /** It has a picture of its own. */
  readonly hasCard?: true;
  /** False for what search engines should not know. */
  readonly isListed?: false;
  /** False for what lists only what others list. */
  readonly isPromised?: false;
}

/** The pages that every site has. */
export const standingPages: readonly StandingPage[] = [
  { address: homeAddress, toName: ({ site }) => site.name, hasFeed: true, hasCard: true },
  { address: archiveAddress, toName: ({ text }) => text.hub.archiveTitle },
  { address: topicsAddress, toName: ({ text }) => text.hub.topicsTitle },
  { address: countriesAddress, toName: ({ text }) => text.hub.countriesTitle },
  { address: authorsAddress, toName: ({ text }) => text.hub.authorsTitle },
  { address: sourcesAddress, toName: ({ text }) => text.sources.title },
  { address: claimsAddress, toName: ({ text }) => text.claims.title, hasFeed: true },
  ...claimFacetIds.map((facet) => ({
    address: claimFacetAddress(facet),
    toName: ({ text }: Edition) => text.claims.facetTitle[facet],
    isPromised: false as const,
  })),
  { address: figuresAddress, toName: ({ text }) => text.figures.title },
  { address: forecastsAddress, toName: ({ text }) => text.forecasts.title, hasFeed: true },
  { address: dossiersAddress, toName: ({ text }) => text.dossiers.title },
  { address: searchAddress, toName: ({ text }) => text.site.menuSearch },
  { address: feedsAddress, toName: ({ text }) => text.site.menuFeeds },
  { address: correctionsAddress, toName: ({ text }) => text.corrections.heading, hasFeed: true },
  { address: acknowledgementsAddress, toName: ({ text }) => text.acknowledgements.title },
  { address: notFoundAddress, toName: ({ text }) => text.notFound.title, isListed: false, isPromised: false },
];

/** The files that every site has beside its pages; how many catalogues and sitemaps there are is told by their size. */
export const standingFiles: readonly string[] = [
  opmlAddress,
  sitemapIndexAddress,
  sitemapAddress(1),
  newsSitemapAddress,
  robotsAddress,
  llmsAddress,
  catalogueAddress('articles'),
  catalogueAddress('dossiers'),
  catalogueAddress('forecasts'),
  schemaAddress('catalogue'),
  schemaAddress('dossiers'),
  schemaAddress('evidence'),
  schemaAddress('forecasts'),
];

/** First pieces of addresses that no page of the newsroom may have: what is there, and what is announced. */
export const reservedNames: ReadonlySet<string> = new Set(
  [
    // The policy on corrections is a page that an editor writes.
    ...standingPages.map(({ address }) => address).filter((address) => address !== correctionsAddress),
    ...standingFiles,
    '/articles/',
    formerAddressesAddress,
    '/rss.xml',
    // The search index.
    '/pagefind/',
  ].flatMap((address) => /^\/([^/.]+)/.exec(address)?.[1] ?? []),
);
