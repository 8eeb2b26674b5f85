import { site } from '../site.ts';
import { toAbsolute } from './absolute-address.ts';
import { homeAddress, houseAddress, searchAddress } from './address.ts';
import { toJsonForScript } from './json-for-script.ts';

/** A node of schema.org's vocabulary; JSON leaves out what is undefined. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** A step of the way from the front page to a page. */
interface Step {
  readonly name: string;
  readonly address: string;
}

const organisationId = toAbsolute('/#organisation');

/** The house as the publisher of something; the front page says the rest of it. */
export const publisherNode: JsonLdNode = {
  '@type': 'NewsMediaOrganization',
  '@id': organisationId,
  name: site.name,
  url: toAbsolute(homeAddress),
};

/** The house with its rules, for the front page. */
export const organisationNode: JsonLdNode = {
  ...publisherNode,
  description: site.description,
  logo: toAbsolute('/icon.svg'),
  publishingPrinciples: toAbsolute(houseAddress('standards')),
  correctionsPolicy: toAbsolute(houseAddress('corrections')),
};

/** The site and how it is searched. */
export const websiteNode: JsonLdNode = {
  '@type': 'WebSite',
  '@id': toAbsolute('/#website'),
  name: site.name,
  url: toAbsolute(homeAddress),
  description: site.description,
  inLanguage: site.language,
  publisher: { '@id': organisationId },
  potentialAction: {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${toAbsolute(searchAddress)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  },
};

/**
 * The way to a page.
 * @param steps from the front page to the page itself
 */
export const toBreadcrumbNode = (steps: readonly Step[]): JsonLdNode => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: { '@id': toAbsolute(address) },
  })),
});

/**
 * The one writer of structured data: what it writes may stand in a script element, whatever the texts hold.
 * @param base full address that relative ones in the nodes hang on
 */
export const writeJsonLd = (nodes: readonly JsonLdNode[], base?: string): string =>
  toJsonForScript({
    '@context': base === undefined ? 'https://schema.org' : ['https://schema.org', { '@base': base }],
    '@graph': nodes,
  });
