import { standardsAddress } from './addresses/needed-pages.ts';
import { toAbsolute } from './absolute-address.ts';
import { correctionsAddress, homeAddress, searchAddress } from './address.ts';
import type { Edition } from './edition.ts';
import { toJsonForScript } from './json-for-script.ts';

/** A node of schema.org's vocabulary; JSON leaves out what is undefined. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** A step of the way from the front page to a page. */
interface Step {
  readonly name: string;
  readonly address: string;
}

/** The same in every language of the site. */
const toOrganisationId = ({ site }: Edition): string => new URL(`${site.url}/#organisation`).href;

/** The newsroom as the publisher of something; the front page says the rest of it. */
export const toPublisherNode = (edition: Edition): JsonLdNode => ({
  '@type': 'NewsMediaOrganization',
  '@id': toOrganisationId(edition),
  name: edition.site.name,
  url: toAbsolute(homeAddress, edition),
});

/** The newsroom with its rules, for the front page. */
export const toOrganisationNode = (edition: Edition): JsonLdNode => ({
  ...toPublisherNode(edition),
  description: edition.site.description,
  logo: toAbsolute(edition.site.logo?.file ?? edition.site.icon, edition),
  publishingPrinciples: toAbsolute(standardsAddress(), edition),
  correctionsPolicy: toAbsolute(correctionsAddress, edition),
});

/** The site and how it is searched. */
export const toWebsiteNode = (edition: Edition): JsonLdNode => ({
  '@type': 'WebSite',
  '@id': toAbsolute('/#website', edition),
  name: edition.site.name,
  url: toAbsolute(homeAddress, edition),
  description: edition.site.description,
  inLanguage: edition.language,
  publisher: { '@id': toOrganisationId(edition) },
  potentialAction: {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${toAbsolute(searchAddress, edition)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  },
});

/**
 * The way to a page.
 * @param steps from the front page to the page itself
 */
export const toBreadcrumbNode = (steps: readonly Step[], edition: Edition): JsonLdNode => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: { '@id': toAbsolute(address, edition) },
  })),
});

/**
 * The one writer of structured data: what it writes may be in a script element, whatever the texts hold.
 * @param base full address that relative ones in the nodes depend on
 */
export const writeJsonLd = (nodes: readonly JsonLdNode[], base?: string): string =>
  toJsonForScript({
    '@context': base === undefined ? 'https://schema.org' : ['https://schema.org', { '@base': base }],
    '@graph': nodes,
  });
