import {
  type Dossier,
  type DossierValue,
  type PublishedDossier,
  selectDossiers,
} from '../../src/domain/dossier.ts';
import { buildSource } from './article-builder.ts';

/** A made-up value; a test names what it is about. */
export const buildValue = (facts: Partial<DossierValue> = {}): DossierValue => ({
  value: '7',
  unit: 'geese',
  status: 'claimed',
  speakers: ['Goose Agency'],
  sentence: 'Claimed by Goose Agency, read at The Goose Gazette',
  date: '2026-02-18',
  note: undefined,
  sources: [buildSource()],
  ...facts,
});

/** A made-up dossier with one value; a test names what it is about. */
export const buildDossier = (facts: Partial<Dossier> = {}): Dossier => ({
  id: facts.id ?? 'goose-engine',
  kind: 'weapon',
  name: 'Goose Engine',
  definition: 'An engine for tests.',
  definedBy: [],
  names: [],
  linksNames: false,
  isDraft: false,
  countries: [],
  topics: [],
  stories: [],
  events: [],
  speakers: [],
  matters: [],
  properties: [{ ...buildValue(), property: 'Crew', history: [] }],
  places: [],
  sources: [buildSource()],
  reviewed: undefined,
  ...facts,
});

/** Made-up dossiers as a build shows them. */
export const publishDossiers = (...dossiers: readonly Dossier[]): PublishedDossier[] =>
  selectDossiers(dossiers, false);
