import type { Source } from '../domain/article.ts';
import { toCountry } from '../domain/country.ts';
import type { Dossier, DossierValue } from '../domain/dossier.ts';
import type { Edition } from '../domain/edition.ts';
import { describeClaim, toSpeakers } from '../domain/evidence.ts';
import { likelihoods } from '../schemas/claim.ts';
import type { DossierData } from '../schemas/dossier.ts';
import { lookUp, type References, toSources } from './to-article.ts';

type WrittenValue = Omit<DossierData['properties'][number], 'property' | 'history'>;

const toValue = (
  { value, unit, status, by, date, note, cite }: WrittenValue,
  sources: readonly Source[],
  edition: Edition,
): DossierValue => {
  const cited = sources.filter(({ id }) => cite.includes(id));
  return {
    value,
    unit,
    status,
    speakers: toSpeakers(by),
    sentence: describeClaim({ status, by }, [cited], likelihoods, edition),
    date,
    note,
    sources: cited,
  };
};

/**
 * Turns a file of a dossier into a dossier with every reference looked up.
 * @throws Error for a reference to something that is not there
 */
export const toDossier = (
  id: string,
  data: DossierData,
  references: Pick<References, 'topics' | 'events' | 'publishers' | 'health' | 'toName'>,
  edition: Edition,
): Dossier => {
  const file = `dossiers/${id}.yaml`;
  const sources = toSources(data.sources, file, references, edition);
  return {
    id,
    kind: data.kind,
    name: data.name,
    definition: data.definition,
    definedBy: sources.filter((source) => data.cite?.includes(source.id)),
    names: data.names.map(({ name, language }) => ({ name, language })),
    linksNames: data.linkNames,
    isDraft: data.draft,
    countries: data.countries.map((code) => toCountry(code, edition.language)),
    topics: data.topics.map((topic) => lookUp(references.topics, topic, file, 'topics', 'md')),
    stories: data.stories,
    events: data.events.map((event) => lookUp(references.events, event, file, 'events', 'yaml')),
    speakers: data.speakers,
    matters: data.matters,
    properties: data.properties.map((property) => ({
      ...toValue(property, sources, edition),
      property: property.property,
      history: (property.history ?? []).map((former) => ({
        ...toValue(former, sources, edition),
        until: former.until,
      })),
    })),
    places: data.places,
    sources,
    reviewed: data.reviewed,
  };
};
