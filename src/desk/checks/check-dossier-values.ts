import { toSpeakers } from '../../domain/evidence.ts';
import { isUnnamed } from '../../domain/unnamed-speaker.ts';
import { claimBases, claimStatuses } from '../../schemas/claim.ts';
import { type Content, type Document, documentsOf } from '../reading/document.ts';
import { listDossierValues, splitCite, type WrittenValue } from '../reading/dossier-values.ts';
import { type FieldPath, type Fields, findValue, listItems } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { atField } from './at-field.ts';
import { type EvidenceForms, type FindGrounds, type Ground, judgeEvidence } from './judge-evidence.ts';

/** Finds values and places of dossiers whose status is stronger than their evidence, by the rule of checkClaims. */
export const checkDossierValues = (content: Content, findGrounds: FindGrounds): Finding[] =>
  documentsOf(content, 'dossiers').flatMap((document) => {
    const { fields } = document;
    if (fields === undefined) return [];
    const grounds = findGrounds(document);
    return [
      ...listDossierValues(fields).flatMap((value) => judgeValue(document, fields, value, grounds)),
      ...listItems(fields, 'places').flatMap((written, index) =>
        judgeStatus(document, fields, { path: ['places', index], written }, grounds),
      ),
    ];
  });

const forms: EvidenceForms = {
  claimed: 'status: claimed with by: "…"',
  actingParty: 'basis: acting-party',
  eitherBasis: 'basis: official-count or basis: acting-party',
  bothSides: 'Cite two sources, cite: "one two", or name both parties, by: "One; The other".',
};

const statuses: ReadonlySet<unknown> = new Set(claimStatuses);
const bases: ReadonlySet<unknown> = new Set(claimBases);

const isText = (value: unknown): value is string => typeof value === 'string';

type Grounds = ReadonlyMap<string, Ground>;
type Written = Pick<WrittenValue, 'path' | 'written'>;

const judgeStatus = (
  file: Document,
  fields: Fields,
  { path, written }: Written,
  grounds: Grounds,
): Finding[] => {
  const read = (field: string): unknown => findValue(written, [field]);
  const [status, cite, basis, by] = [read('status'), read('cite'), read('basis'), read('by')];
  // What cannot be read is told once, by the schema.
  if (!statuses.has(status) || !isText(cite) || (basis !== undefined && !bases.has(basis))) return [];
  const fault = judgeEvidence(
    {
      status: status as (typeof claimStatuses)[number],
      cited: new Set(splitCite(cite)),
      basis: basis as (typeof claimBases)[number] | undefined,
      parties: isText(by) ? toSpeakers(by).length : 0,
    },
    grounds,
    forms,
  );
  const at: FieldPath = [...path, 'status'];
  return fault === undefined ? [] : [{ ...fault, ...atField(file, fields, at) }];
};

const judgeValue = (file: Document, fields: Fields, value: Written, grounds: Grounds): Finding[] => {
  const status = findValue(value.written, ['status']);
  const by = findValue(value.written, ['by']);
  if (status !== 'claimed' && status !== 'assessed') return judgeStatus(file, fields, value, grounds);
  if (!isText(by)) {
    const at: FieldPath = [...value.path, 'status'];
    return [
      {
        id: 'claim-without-speaker',
        ...atField(file, fields, at),
        message: `Who ${status === 'claimed' ? 'claims' : 'assesses'} this? Write by: "…" beside status: ${status}.`,
      },
    ];
  }
  const speaker = status === 'assessed' ? toSpeakers(by).find(isUnnamed) : undefined;
  if (speaker === undefined) return [];
  const at: FieldPath = [...value.path, 'by'];
  return [
    {
      id: 'assessed-without-name',
      ...atField(file, fields, at),
      message: `${quote(speaker)} is nobody in particular. An assessment needs a person or body with a name, by: "Name, Institute"; without one, leave the value out.`,
    },
  ];
};
