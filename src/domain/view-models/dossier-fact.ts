import { dossierFactAnchor } from '../address.ts';
import type { Source } from '../article.ts';
import type { ClaimStatus } from '../content-types.ts';
import { formatKnownDate } from '../dates.ts';
import type { DossierProperty, DossierValue } from '../dossier.ts';
import type { Edition } from '../edition.ts';
import type { Stamp } from './article-card.ts';
import { formatPlain } from '../numbers.ts';

/** Numbers of sources as one link: its panel shows all of them, and without script it leads to the first. */
export interface SourceNumbers {
  readonly numbers: string;
  /** Id of the first source. */
  readonly first: string;
  /** Ids of the others, divided by spaces; undefined for none. */
  readonly also: string | undefined;
}

/** A value as it is printed. */
export interface ValueEntry {
  readonly value: string;
  readonly unit: string | undefined;
  readonly status: ClaimStatus;
  /** The word for its status. */
  readonly label: string;
  /** Who asserts it and through whom: what follows the word in the sentence of evidence. */
  readonly attribution: string;
  readonly date: Stamp;
  readonly note: string | undefined;
  readonly sources: SourceNumbers | undefined;
}

/** A row of the table of facts. */
export interface FactEntry {
  readonly anchor: string;
  readonly property: string;
  readonly now: ValueEntry;
  /** The last to be replaced first. */
  readonly history: readonly (ValueEntry & { readonly until: Stamp })[];
}

const toKnownStamp = (date: string, edition: Edition): Stamp => ({
  iso: date,
  text: formatKnownDate(date, edition),
});

/** The numbers of sources as one link; undefined for none. */
export const toSourceNumbers = (
  sources: readonly Pick<Source, 'id' | 'number'>[],
  edition: Pick<Edition, 'dialect'>,
): SourceNumbers | undefined => {
  const [first, ...others] = sources;
  return (
    first && {
      numbers: sources.map(({ number }) => formatPlain(number, edition)).join(',\u00A0'),
      first: first.id,
      also: others.length === 0 ? undefined : others.map(({ id }) => id).join(' '),
    }
  );
};

/** Refines a value to what pages print. */
const toValueEntry = (value: DossierValue, edition: Edition): ValueEntry => {
  const label = edition.text.evidence.statuses[value.status];
  return {
    value: value.value,
    unit: value.unit,
    status: value.status,
    label,
    attribution: value.sentence.replace(label, ''),
    date: toKnownStamp(value.date, edition),
    note: value.note,
    sources: toSourceNumbers(value.sources, edition),
  };
};

/** Refines a property to a row of the table. */
export const toFactEntry = (property: DossierProperty, edition: Edition): FactEntry => ({
  anchor: dossierFactAnchor(property.property),
  property: property.property,
  now: toValueEntry(property, edition),
  history: property.history
    .map((former) => ({ ...toValueEntry(former, edition), until: toKnownStamp(former.until, edition) }))
    .toReversed(),
});
