import { toDay } from '../../domain/dates.ts';
import { day, moment } from '../../schemas/moment.ts';
import { site } from '../../site.ts';
import type { Document } from './document.ts';
import { type FieldPath, type Fields, findPlace, findValue, formatFieldPath, listItems } from './fields.ts';
import type { Finding } from './finding.ts';
import type { ProblemId } from './problem-kinds.ts';

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
    file: document,
    offset: findPlace(fields, path),
    field: formatFieldPath(path),
    message,
  });
  return [...checkChanges(fields, toFinding), ...checkOutlook(fields, toFinding)];
};

type ToFinding = (id: ProblemId, path: FieldPath, message: string) => Finding;

const checkChanges = (fields: Fields, toFinding: ToFinding): Finding[] => {
  const changes = listItems(fields, 'changes').flatMap(
    (_, index) => findMoment(fields, ['changes', index, 'date']) ?? [],
  );
  const published = findMoment(fields, ['published']);
  const updated = findMoment(fields, ['updated']);
  const latest = changes.toSorted((a, b) => b.time - a.time)[0];
  const findings: Finding[] = [];
  for (const [index, change] of changes.entries()) {
    const before = changes[index - 1];
    if (before !== undefined && change.time < before.time) {
      findings.push(
        toFinding(
          'changes-order',
          change.path,
          `Changes stand oldest first. Move the one of ${change.written} above the one of ${before.written}.`,
        ),
      );
    } else if (published !== undefined && change.time < published.time) {
      findings.push(
        toFinding(
          'changes-order',
          change.path,
          `A change of ${change.written} is earlier than published: ${published.written}. Changes come after publication.`,
        ),
      );
    }
  }
  if (latest === undefined) return findings;
  if (findValue(fields.value, ['updated']) === undefined) {
    findings.push({
      ...toFinding('missing-updated', ['updated'], `There are changes, so write: updated: ${latest.written}`),
      offset: fields.places.get('changes')?.key ?? 0,
    });
  } else if (updated !== undefined && latest.time > updated.time) {
    findings.push(
      toFinding(
        'change-after-updated',
        ['updated'],
        `The last change is later than this. Write: updated: ${latest.written}`,
      ),
    );
  }
  return findings;
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
              `The story is of ${publishedOn}: a question is due later than that.`,
            ),
          ]
        : []),
      ...(isEarlier(outcome)
        ? [
            toFinding(
              'outlook-order',
              outcome,
              `The story is of ${publishedOn}: an outcome is known later than that, or belongs in the text.`,
            ),
          ]
        : []),
    ];
  });
};
