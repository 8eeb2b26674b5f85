import { claimBases, claimStatuses } from '../../domain/claim-statuses.ts';
import { type Content, documentsOf } from '../reading/document.ts';
import { findPlace, findValue, listItems } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { type EvidenceForms, type FindGrounds, type Ground, judgeEvidence } from './judge-evidence.ts';

const inEvent: EvidenceForms = {
  claimed: 'status: claimed',
  actingParty: 'basis: acting-party',
  eitherBasis: 'basis: official-count or basis: acting-party',
  bothSides: 'Add the address of a source of the other side to sources.',
};

/** What is at the addresses that stories and dossiers list: an event names its sources by address. */
const groundsByAddress = (content: Content, findGrounds: FindGrounds): ReadonlyMap<string, Ground> =>
  new Map(
    [...documentsOf(content, 'articles'), ...documentsOf(content, 'dossiers')].flatMap((document) => {
      const grounds = findGrounds(document);
      return (document.fields === undefined ? [] : listItems(document.fields, 'sources')).flatMap(
        (source) => {
          const [id, url] = [findValue(source, ['id']), findValue(source, ['url'])];
          const ground = typeof id === 'string' ? grounds.get(id) : undefined;
          return typeof url === 'string' && ground !== undefined ? [[url, ground] as const] : [];
        },
      );
    }),
  );

/** Finds shared events whose status is stronger than their evidence, by the rule of checkClaims. */
export const checkEventEvidence = (content: Content, findGrounds: FindGrounds): Finding[] => {
  const grounds = groundsByAddress(content, findGrounds);
  return documentsOf(content, 'events').flatMap((event): Finding[] => {
    const { fields } = event;
    const status = claimStatuses.find((known) => known === fields?.value.status);
    if (fields === undefined || status === undefined) return [];
    const basis = claimBases.find((known) => known === fields.value.basis);
    const cited = new Set(listItems(fields, 'sources').map(String));
    const offset = findPlace(fields, ['status']);
    if (cited.size === 0) {
      return [
        {
          id: 'bad-figure',
          file: event,
          offset,
          field: 'status',
          message: `Nothing says what makes this ${status}. Add the address of a source to sources, or leave out status.`,
        },
      ];
    }
    const fault = judgeEvidence({ status, cited, basis, parties: 0 }, grounds, inEvent);
    return fault === undefined ? [] : [{ ...fault, file: event, offset, field: 'status' }];
  });
};
