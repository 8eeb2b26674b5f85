import type { OnHubs } from './addresses/hub-addresses.ts';
import type { EventReference, Hold, Source, TopicReference } from './article.ts';
import type { ClaimStatus, DossierData, DossierKind } from './content-types.ts';
import type { Country } from './country.ts';

/** A value of a property, with what it rests on. */
export interface DossierValue {
  readonly value: string;
  readonly unit: string | undefined;
  readonly status: ClaimStatus;
  /** Those who assert it. */
  readonly speakers: readonly string[];
  /** Who asserts it, how firmly, and through whom it reached us, in one sentence without full stop. */
  readonly sentence: string;
  /** Of which day, month or year it is known (ISO 8601). */
  readonly date: string;
  readonly note: string | undefined;
  readonly sources: readonly Source[];
}

/** A value that another one has replaced. */
export interface FormerValue extends DossierValue {
  /** When it was replaced, as exactly as that is known. */
  readonly until: string;
}

/** What is told of the subject of a dossier: the value that holds, and those that held before. */
export interface DossierProperty extends DossierValue {
  readonly property: string;
  /** Oldest first. */
  readonly history: readonly FormerValue[];
}

/** Another name of the subject. */
export interface DossierName {
  readonly name: string;
  /** BCP 47; undefined where it is the site's own. */
  readonly language: string | undefined;
}

/** A dossier with every reference looked up. */
export interface Dossier {
  readonly id: string;
  readonly kind: DossierKind;
  readonly name: string;
  readonly definition: string;
  /** Sources on which the definition rests. */
  readonly definedBy: readonly Source[];
  readonly names: readonly DossierName[];
  /** The first mention of one of its names in a story leads to it. */
  readonly linksNames: boolean;
  readonly isDraft: boolean;
  readonly countries: readonly Country[];
  readonly topics: readonly TopicReference[];
  /** Folders of the stories that are about it, published or not. */
  readonly stories: readonly string[];
  readonly events: readonly EventReference[];
  readonly speakers: readonly string[];
  readonly matters: readonly string[];
  readonly properties: readonly DossierProperty[];
  readonly places: DossierData['places'];
  readonly sources: readonly Source[];
  readonly reviewed: string | undefined;
}

declare const published: unique symbol;

/** A dossier that may be shown in this run. Made only by selectDossiers: pages and documents accept nothing else. */
export type PublishedDossier = Dossier & {
  readonly [published]: true;
  /** Set only where a preview shows what is not public. */
  readonly hold: Hold | undefined;
};

/**
 * Applies the publication rule to dossiers: each is public unless it is a draft. Only src/store/ calls it.
 * @param showHeld true in previews: drafts are kept and marked
 */
export const selectDossiers = (dossiers: readonly Dossier[], showHeld: boolean): PublishedDossier[] =>
  dossiers
    .filter(({ isDraft }) => showHeld || !isDraft)
    .map((dossier) => ({ ...dossier, hold: dossier.isDraft ? 'draft' : undefined }) as PublishedDossier);

/** All names of a subject, the one of its heading first, each once. */
export const listNames = ({ name, names }: Pick<Dossier, 'name' | 'names'>): string[] => [
  ...new Set([name, ...names.map((other) => other.name)]),
];

/** What puts a dossier on hubs: it makes them public, as a story does that names them. */
export const toOnHubs = ({ topics, countries, sources }: Dossier): OnHubs => ({
  topics,
  countries,
  authors: [],
  publisherIds: sources.map(({ publisher }) => publisher.id),
});
