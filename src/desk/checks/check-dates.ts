import { toDay } from '../../domain/dates.ts';
import { day, moment } from '../../schemas/moment.ts';
import { site } from '../../site.ts';
import type { Document } from '../reading/document.ts';
import { type FieldPath, type Fields, findValue, listItems } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import { atField } from './at-field.ts';

/** A moment as written and as a number that can be compared. */
interface WrittenMoment {
  readonly path: FieldPath;
  readonly written: string;
  readonly time: number;
}

const findMoment = (fields: Fields, path: FieldPath): WrittenMoment | undefined => {
  const written = findValue(fields.value, path);
  const parsed = moment.safeParse(written);
  return parsed.success && typeof written === 'string'
    ? { path, written, time: parsed.data.getTime() }
    : undefined;
};

/** Finds dates of a story that contradict each other. Dates that are not written as such are the schema's. */
export const checkDates = (document: Document): Finding[] => {
  const { fields } = document;
  if (fields === undefined || document.collection !== 'articles') return [];
  const toFinding = (id: ProblemId, path: FieldPath, message: string): Finding => ({
    id,
    ...atField(document, fields, path),
    message,
  });
  return [
    ...checkChanges(fields, toFinding),
    ...checkCorrections(fields, toFinding),
    ...checkDevelopment(fields, toFinding),
    ...checkOutlook(fields, toFinding),
  ];
};

type ToFinding = (id: ProblemId, path: FieldPath, message: string) => Finding;

/** Lists in a story that are chronological and begin after publication. */
const chronicles = {
  changes: { id: 'changes-order', one: 'A change', many: 'Changes' },
  corrections: { id: 'corrections-order', one: 'A correction', many: 'Corrections' },
} as const;

const findMoments = (fields: Fields, list: keyof typeof chronicles): WrittenMoment[] =>
  listItems(fields, list).flatMap((_, index) => findMoment(fields, [list, index, 'date']) ?? []);

const findLatest = (moments: readonly WrittenMoment[]): WrittenMoment | undefined =>
  moments.toSorted((a, b) => b.time - a.time)[0];

const checkOrder = (fields: Fields, list: keyof typeof chronicles, toFinding: ToFinding): Finding[] => {
  const { id, one, many } = chronicles[list];
  const published = findMoment(fields, ['published']);
  return findMoments(fields, list).flatMap((entry, index, entries): Finding[] => {
    const before = entries[index - 1];
    if (before !== undefined && entry.time < before.time) {
      return [
        toFinding(
          id,
          entry.path,
          `${many} are listed oldest first. Move ${entry.written} above ${before.written}.`,
        ),
      ];
    }
    if (published !== undefined && entry.time < published.time) {
      return [
        toFinding(
          id,
          entry.path,
          `${one} dated ${entry.written} is earlier than published: ${published.written}. ${many} come after publication.`,
        ),
      ];
    }
    return [];
  });
};

const checkChanges = (fields: Fields, toFinding: ToFinding): Finding[] => {
  const findings = checkOrder(fields, 'changes', toFinding);
  const updated = findMoment(fields, ['updated']);
  const latest = findLatest(findMoments(fields, 'changes'));
  if (latest === undefined) return findings;
  if (findValue(fields.value, ['updated']) === undefined) {
    findings.push({
      ...toFinding('missing-updated', ['updated'], `There are changes, so write: updated: ${latest.written}`),
      offset: fields.places.get('changes')?.key ?? 0,
    });
  } else if (updated !== undefined && latest.time > updated.time) {
    findings.push({
      ...toFinding(
        'change-after-updated',
        ['updated'],
        `The last change is later than this. Write: updated: ${latest.written}`,
      ),
      fix: { written: updated.written, right: latest.written },
    });
  }
  return findings;
};

const checkCorrections = (fields: Fields, toFinding: ToFinding): Finding[] => {
  const findings = checkOrder(fields, 'corrections', toFinding);
  const latest = findLatest(
    findMoments(fields, 'corrections').filter(
      ({ path }) => findValue(fields.value, [...path.slice(0, -1), 'material']) === true,
    ),
  );
  if (latest === undefined) return findings;
  const updated = findMoment(fields, ['updated']);
  if (findValue(fields.value, ['updated']) === undefined) {
    findings.push({
      ...toFinding(
        'corrections-order',
        ['updated'],
        `There is a material correction, so write: updated: ${latest.written}`,
      ),
      offset: fields.places.get('corrections')?.key ?? 0,
    });
  } else if (updated !== undefined && latest.time > updated.time) {
    findings.push({
      ...toFinding(
        'corrections-order',
        ['updated'],
        `The last material correction is later than this. Write: updated: ${latest.written}`,
      ),
      fix: { written: updated.written, right: latest.written },
    });
  }
  return findings;
};

/** Facts come in for a day or two; a mark that stays says nothing any more. */
const maxDevelopmentDays = 7;

const checkDevelopment = (fields: Fields, toFinding: ToFinding): Finding[] => {
  const until = findMoment(fields, ['developingUntil']);
  const last = findLatest(['published', 'updated'].flatMap((field) => findMoment(fields, [field]) ?? []));
  if (until === undefined || last === undefined) return [];
  const longest = last.time + maxDevelopmentDays * 86_400_000;
  if (until.time <= longest) return [];
  const right = new Date(longest).toISOString().replace('.000Z', 'Z');
  return [
    {
      ...toFinding(
        'long-development',
        ['developingUntil'],
        `The story would be marked as developing for more than ${String(maxDevelopmentDays)} days. Write ${right} or earlier, and set it again with each update.`,
      ),
      fix: { written: until.written, right },
    },
  ];
};

const checkOutlook = (fields: Fields, toFinding: ToFinding): Finding[] => {
  const published = findMoment(fields, ['published']);
  // Asked first because the day of a moment in a zone is dear.
  if (published === undefined || listItems(fields, 'outlook').length === 0) return [];
  const publishedOn = toDay(new Date(published.time), site.zone);
  const isEarlier = (path: FieldPath): boolean => {
    const parsed = day.safeParse(findValue(fields.value, path));
    return parsed.success && parsed.data < publishedOn;
  };
  return listItems(fields, 'outlook').flatMap((_, index) => {
    const due: FieldPath = ['outlook', index, 'due'];
    const outcome: FieldPath = ['outlook', index, 'outcome', 'date'];
    return [
      ...(isEarlier(due)
        ? [
            toFinding(
              'outlook-order',
              due,
              `The story is dated ${publishedOn}, so this must be later. Write a later day, or report what is known in the text.`,
            ),
          ]
        : []),
      ...(isEarlier(outcome)
        ? [
            toFinding(
              'outlook-order',
              outcome,
              `The story is dated ${publishedOn}, so its outcome must be later. Write a later day, or report what is known in the text.`,
            ),
          ]
        : []),
    ];
  });
};
