import { toAbsolute } from './absolute-address.ts';
import { articleAddress, dossierAddress, dossierFactAnchor } from './address.ts';
import type { Claim, PublishedArticle, Source } from './article.ts';
import type { DossierValue, PublishedDossier } from './dossier.ts';
import { formatCalendarDay } from './dates.ts';
import type { Edition } from './edition.ts';
import type { JsonLdNode as Node } from './json-ld.ts';
import { toPassageAddress } from './text-fragment.ts';

const toOrganisation = (name: string): Node => ({ '@type': 'Organization', name });

/** What a source carries: the copy of an agency, and what that goes back to. */
const toGround = ({ relays, origin }: Pick<Source, 'relays' | 'origin'>): Node | undefined => {
  const first: Node | undefined =
    origin === undefined ? undefined : { '@type': 'CreativeWork', creator: { name: origin } };
  return relays === undefined
    ? first
    : { '@type': 'CreativeWork', publisher: toOrganisation(relays), isBasedOn: first };
};

/**
 * A source with its place in the chain: where it was read and what of it, whose copy it carries, and who that comes
 * from; and the passages quoted from it, each with its place on the page.
 * @param page full address of the page that lists it; empty for a node that is on that page itself
 */
export const toSourceNode = (source: Source, page: string, edition: Edition): Node => ({
  '@type': 'CreativeWork',
  '@id': `${page}#source-${source.id}`,
  url: source.url,
  name: source.title,
  publisher: toOrganisation(source.publisher.name),
  datePublished: source.isDateInferred ? undefined : source.date,
  archivedAt: source.archived,
  // Schema.org has no term for what of a page was read.
  description:
    source.read && edition.text.article.read[source.read.what](formatCalendarDay(source.read.day, edition)),
  isBasedOn: toGround(source),
  hasPart:
    source.passages.length === 0
      ? undefined
      : source.passages.map((passage) => ({
          '@type': 'Quotation',
          text: passage.words,
          url: toPassageAddress(source.url, passage),
        })),
});

const toReferences = (sources: readonly Source[], page: string): Node[] =>
  sources.map(({ id }) => ({ '@id': `${page}#source-${id}` }));

const toNames = (speakers: readonly string[]): Node[] | undefined =>
  speakers.length === 0 ? undefined : speakers.map((name) => ({ name }));

const toClaimNode = ({ anchor, text, speakers, sources }: Claim, page: string): Node => ({
  '@type': 'Claim',
  '@id': `${page}#${anchor}`,
  text,
  author: toNames(speakers),
  appearance: toReferences(sources, page),
});

/**
 * The chain of evidence of a story: who says it, who carries it, where it was read and what of it. Of marked statements it
 * would take the page of the story beyond its budget; it stands in a file beside the page, which links to it, and where
 * its versions are.
 */
export const toChainNodes = (article: PublishedArticle, edition: Edition): Node[] => {
  const page = toAbsolute(articleAddress(article.slug), edition);
  return [
    {
      '@type': 'NewsArticle',
      '@id': page,
      headline: article.title,
      hasPart:
        article.claims.length === 0 ? undefined : article.claims.map((claim) => toClaimNode(claim, page)),
      citation:
        article.sources.length === 0
          ? undefined
          : article.sources.map((source) => toSourceNode(source, page, edition)),
    },
  ];
};

/** Kinds of dossier that schema.org knows; others are things. */
const types: Readonly<Record<PublishedDossier['kind'], string>> = {
  person: 'Person',
  organisation: 'Organization',
  place: 'Place',
  weapon: 'Thing',
  treaty: 'Legislation',
  project: 'Project',
};

/** A value as a statement: a property of a thing cannot say who asserts it. */
const toValueNode = (
  property: string,
  { value, unit, speakers, sources, date }: DossierValue,
  page: string,
): Node => ({
  '@type': 'Claim',
  url: `${page}#${dossierFactAnchor(property)}`,
  text: `${property}: ${unit === undefined ? value : `${value} ${unit}`}`,
  author: toNames(speakers),
  contentReferenceTime: /^\d{4}-\d\d-\d\d$/.test(date) ? date : undefined,
  appearance: toReferences(sources, page),
});

/** Describes a dossier: its subject with its names, and each value that holds with who asserts it and where it was read. */
export const buildDossierNodes = (dossier: PublishedDossier, edition: Edition): Node[] => {
  const page = toAbsolute(dossierAddress(dossier.id), edition);
  const names = dossier.names.map(({ name }) => name);
  return [
    {
      '@type': 'WebPage',
      '@id': page,
      url: page,
      name: dossier.name,
      inLanguage: edition.language,
      lastReviewed: dossier.reviewed,
      about: {
        '@type': types[dossier.kind],
        name: dossier.name,
        description: dossier.definition,
        alternateName: names.length === 0 ? undefined : names,
      },
      hasPart: dossier.properties.map(({ property, ...value }) => toValueNode(property, value, page)),
      citation: dossier.sources.map((source) => toSourceNode(source, page, edition)),
    },
  ];
};
