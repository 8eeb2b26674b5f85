import { toAbsolute } from '../domain/absolute-address.ts';
import {
  articleAddress,
  catalogueAddress,
  dossierAddress,
  dossierFactAnchor,
  dossiersAddress,
  schemaAddress,
} from '../domain/address.ts';
import type { ArticleClaim } from '../domain/claim-facets.ts';
import { gatherMaterial } from '../domain/dossier-subjects.ts';
import type { DossierValue, PublishedDossier } from '../domain/dossier.ts';
import type { Edition } from '../domain/edition.ts';
import type { Newsroom } from '../domain/newsroom.ts';
import { type DossiersDocument, dossiersSchema } from '../schemas/dossiers.ts';
import { printLines } from './print-lines.ts';
import { buildPublishedSchema } from './published-schema.ts';

const ownSchema = schemaAddress('dossiers');

type Published = DossiersDocument['dossiers'][number];

const toValue = ({ value, unit, status, speakers, sentence, date, note, sources }: DossierValue) => ({
  value,
  unit,
  status,
  by: [...speakers],
  sentence,
  date,
  note,
  sources: sources.map(({ id }) => id),
});

const toDossier = (newsroom: Newsroom, dossier: PublishedDossier): Published => {
  const { edition } = newsroom;
  const address = toAbsolute(dossierAddress(dossier.id), edition);
  const { said, about, stories, events } = gatherMaterial(dossier, newsroom);
  const toPlace = ({ article, claim }: ArticleClaim): string =>
    `${toAbsolute(articleAddress(article.slug), edition)}#${claim.anchor}`;
  return {
    id: dossier.id,
    address,
    kind: dossier.kind,
    name: dossier.name,
    names: dossier.names.map(({ name, language }) => ({ name, language })),
    definition: dossier.definition,
    definedBy: dossier.definedBy.map(({ id }) => id),
    countries: dossier.countries.map(({ code }) => code),
    topics: dossier.topics.map(({ id }) => id),
    reviewed: dossier.reviewed,
    properties: dossier.properties.map((property) => ({
      property: property.property,
      address: `${address}#${dossierFactAnchor(property.property)}`,
      ...toValue(property),
      history: property.history.map((former) => ({ ...toValue(former), until: former.until })),
    })),
    places: dossier.places.map(({ name, at, status, cite = [] }) => ({
      name,
      latitude: at[0],
      longitude: at[1],
      status,
      sources: [...cite],
    })),
    events: events.map(({ event: { id, day, title } }) => ({ id, date: day, title })),
    statements: { own: said.map(toPlace), others: about.map(toPlace) },
    stories: stories.map(({ slug }) => toAbsolute(articleAddress(slug), edition)),
    sources: dossier.sources.map((source) => ({
      id: source.id,
      number: source.number,
      publisher: source.publisher.id,
      publisherName: source.publisher.name,
      title: source.title,
      description: source.describedAs,
      address: source.url,
      date: source.date,
      dateInferred: source.isDateInferred,
      language: source.language,
      relays: source.relays,
      origin: source.origin,
      archived: source.archived,
    })),
  };
};

const print = ({ dossiers, ...around }: DossiersDocument): string =>
  printLines(
    around,
    'dossiers',
    dossiers.map((dossier) => JSON.stringify(dossier)),
  );

/**
 * Writes every dossier. Keys are in the order of the schema, so that the same content gives the same bytes.
 * @throws ZodError when the document breaks the schema that is published for it
 */
export const buildDossiersJson = (newsroom: Newsroom): string => {
  const { edition } = newsroom;
  const dossiers = newsroom.dossiers.filter(({ hold }) => hold === undefined);
  return print(
    dossiersSchema.parse({
      $schema: toAbsolute(ownSchema, edition),
      title: edition.text.site.feedOf(edition.site.name, edition.text.dossiers.title),
      address: toAbsolute(catalogueAddress('dossiers'), edition),
      page: toAbsolute(dossiersAddress, edition),
      total: dossiers.length,
      dossiers: dossiers.map((dossier) => toDossier(newsroom, dossier)),
    } satisfies DossiersDocument),
  );
};

/** Writes the JSON Schema of the document. */
export const buildDossiersSchema = (edition: Edition): string =>
  buildPublishedSchema(dossiersSchema, ownSchema, 'dossiers', edition);
