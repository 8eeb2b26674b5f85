import type { Document } from '../reading/document.ts';
import { listCitingFields, splitCite } from '../reading/dossier-values.ts';
import { listSources } from '../reading/sources.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { atField } from './at-field.ts';
import { toUnknownSource } from './unknown-source.ts';

/** Finds sources that a dossier names and does not list, and those that it lists and never names. */
export const checkDossierSources = (document: Document): Finding[] => {
  const { fields, collection } = document;
  if (fields === undefined || collection !== 'dossiers') return [];
  const sources = listSources(fields);
  const listed = new Set(sources.map(({ id }) => id));
  const citing = listCitingFields(fields);
  const cited = new Set(citing.flatMap(({ cite }) => splitCite(cite)));
  return [
    ...citing.flatMap(({ path, cite }) =>
      splitCite(cite)
        .filter((id) => !listed.has(id))
        .map((id): Finding => ({
          id: 'unknown-source',
          ...atField(document, fields, path),
          ...toUnknownSource(id, listed, 'dossier'),
        })),
    ),
    ...sources
      .filter(({ id }) => !cited.has(id))
      .map(({ id, path }): Finding => ({
        id: 'uncited-source',
        ...atField(document, fields, path),
        message: `Nothing in this dossier cites ${quote(id)}. Name it beside what rests on it, cite: "${id}", or remove the source.`,
      })),
  ];
};
