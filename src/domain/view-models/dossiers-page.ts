import { catalogueAddress, dossierAddress, dossiersAddress, dossierTableAddress } from '../address.ts';
import type { DossierKind } from '../content-types.ts';
import type { PublishedDossier } from '../dossier.ts';
import type { Edition } from '../edition.ts';
import type { Newsroom } from '../newsroom.ts';
import { toComparison } from './dossier-page.ts';
import { type StatusCount, toStatusCounts } from './evidence-glance.ts';
import type { NamedLink } from './named-link.ts';
import { buildPageFrame, type PageFrame } from './page-frame.ts';

/** A dossier as lists show it. */
export interface DossierCard {
  readonly name: string;
  readonly address: string;
  readonly definition: string;
  /** Other names, as a line. */
  readonly names: readonly string[];
  readonly facts: string;
  readonly statuses: readonly StatusCount[];
  readonly held: string | undefined;
}

/** Dossiers of a kind. */
export interface DossierGroup {
  readonly id: DossierKind;
  readonly name: string;
  readonly entries: readonly DossierCard[];
  readonly comparison: NamedLink | undefined;
  /** Address of the table of their properties; undefined where none is public. */
  readonly table: string | undefined;
}

/** The list of all dossiers. */
export interface DossiersPage {
  readonly frame: PageFrame;
  readonly total: number;
  readonly groups: readonly DossierGroup[];
  readonly data: string;
}

/** Refines a dossier to what lists show. */
const toDossierCard = (dossier: PublishedDossier, edition: Edition): DossierCard => ({
  name: dossier.name,
  address: dossierAddress(dossier.id),
  definition: dossier.definition,
  names: dossier.names.map(({ name }) => name),
  facts: edition.text.dossiers.facts(dossier.properties.length),
  statuses: toStatusCounts(dossier.properties, edition),
  held: dossier.hold === undefined ? undefined : edition.text.dossiers.draft,
});

const kindOrder: readonly DossierKind[] = ['person', 'organisation', 'place', 'weapon', 'treaty', 'project'];

/** Builds the list of all dossiers, by their kinds. */
export const buildDossiersPage = (newsroom: Newsroom): DossiersPage => {
  const { edition, surroundings, dossiers } = newsroom;
  const words = edition.text.dossiers;
  const byKind = Map.groupBy(dossiers, ({ kind }) => kind);
  return {
    frame: buildPageFrame({
      title: words.title,
      description: words.description,
      address: dossiersAddress,
      surroundings,
      trail: [],
    }),
    total: dossiers.length,
    groups: kindOrder.flatMap((kind): DossierGroup[] => {
      const group = byKind.get(kind);
      return group === undefined
        ? []
        : [
            {
              id: kind,
              name: words.kindsOf[kind],
              entries: group.map((dossier) => toDossierCard(dossier, edition)),
              comparison: toComparison(kind, newsroom),
              table: group.some(({ hold }) => hold === undefined) ? dossierTableAddress(kind) : undefined,
            },
          ];
    }),
    data: catalogueAddress('dossiers'),
  };
};
