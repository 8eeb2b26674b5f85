import {
  dossierAddress,
  dossierComparisonAddress,
  dossiersAddress,
  dossierTableAddress,
} from '../address.ts';
import { leastCompared } from '../addresses/address-table.ts';
import { claimStatuses } from '../claim-statuses.ts';
import type { ClaimStatus, DossierKind } from '../content-types.ts';
import type { PublishedDossier } from '../dossier.ts';
import type { Edition } from '../edition.ts';
import type { Newsroom } from '../newsroom.ts';
import { type FactEntry, toFactEntry } from './dossier-fact.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';

/** A value in the table, with its place on the page of its dossier, where its sources are. */
export interface ComparedValue extends Pick<
  FactEntry['now'],
  'value' | 'unit' | 'status' | 'label' | 'date'
> {
  readonly address: string;
}

/** Dossiers of one kind side by side. */
export interface DossierComparisonPage {
  readonly frame: PageFrame;
  readonly kind: DossierKind;
  readonly name: string;
  readonly columns: readonly { readonly id: string; readonly name: string; readonly address: string }[];
  readonly rows: readonly {
    readonly property: string;
    /** One for each column; undefined where nothing is known. */
    readonly cells: readonly (ComparedValue | undefined)[];
  }[];
  readonly statuses: readonly ClaimStatus[];
  readonly table: string;
}

/** Kinds of which there are enough to compare, with their dossiers. */
export const listCompared = (
  dossiers: readonly PublishedDossier[],
): [DossierKind, readonly PublishedDossier[]][] =>
  [
    ...Map.groupBy(
      dossiers.filter(({ hold }) => hold === undefined),
      ({ kind }) => kind,
    ),
  ].filter(([, group]) => group.length >= leastCompared);

/** What several have in common comes first; apart from that, properties stand as the dossiers have them. */
const listProperties = (group: readonly PublishedDossier[]): string[] => {
  const counts = new Map<string, number>();
  for (const { properties } of group)
    for (const { property } of properties) counts.set(property, (counts.get(property) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([property]) => property);
};

const toCell = (dossier: PublishedDossier, property: string, edition: Edition): ComparedValue | undefined => {
  const found = dossier.properties.find((one) => one.property === property);
  if (found === undefined) return undefined;
  const { anchor, now } = toFactEntry(found, edition);
  const { value, unit, status, label, date } = now;
  return { value, unit, status, label, date, address: `${dossierAddress(dossier.id)}#${anchor}` };
};

/** Builds the page that compares all dossiers of a kind. */
export const buildDossierComparisonPage = (
  { edition, surroundings }: Newsroom,
  kind: DossierKind,
  group: readonly PublishedDossier[],
): DossierComparisonPage => {
  const words = edition.text.dossiers;
  const name = words.compared(kind);
  const rows = listProperties(group).map((property) => ({
    property,
    cells: group.map((dossier) => toCell(dossier, property, edition)),
  }));
  return {
    frame: buildPageFrame({
      title: name,
      description: words.comparedDescription(kind),
      address: dossierComparisonAddress(kind),
      surroundings,
      trail: [{ name: words.title, address: dossiersAddress }],
    }),
    kind,
    name,
    columns: group.map((dossier) => ({
      id: dossier.id,
      name: dossier.name,
      address: dossierAddress(dossier.id),
    })),
    rows,
    statuses: claimStatuses.filter((status) =>
      rows.some(({ cells }) => cells.some((cell) => cell?.status === status)),
    ),
    table: dossierTableAddress(kind),
  };
};
