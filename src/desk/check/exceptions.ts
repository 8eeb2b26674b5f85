import { exceptionSchema, exceptionsPath } from '../../schemas/exceptions.ts';
import { judgeFields } from '../checks/check-schema.ts';
import { formatSuggestion } from '../problems/closest.ts';
import type { CheckedFile, Finding } from '../problems/finding.ts';
import { problemKinds } from '../problems/problem-kinds.ts';
import { quote } from '../problems/quote.ts';
import { type Fields, findPlace, listItems } from '../reading/fields.ts';
import { findOverlength } from '../reading/limits.ts';
import { decodeFile } from '../reading/parse-file.ts';
import { parseList } from '../reading/parse-list.ts';
import type { FolderFile } from '../reading/read-folder.ts';

/** Something that a check finds and that stays as it is. */
export interface Exception {
  readonly problem: string;
  readonly file: string;
  readonly text: string;
}

/** An exception as it is written, with its place in the list. */
interface WrittenException extends Exception {
  readonly index: number;
}

/** The exceptions as far as they could be read. */
export interface WrittenExceptions {
  readonly file: CheckedFile;
  readonly fields: Fields | undefined;
  readonly exceptions: readonly WrittenException[];
  /** What is wrong with the file. */
  readonly findings: readonly Finding[];
}

const howToWrite = 'Begin the file with "exceptions:", and each exception below it with "- problem: ".';

/** Reads the file of exceptions. A content folder without one has none. */
export const readExceptions = (files: readonly FolderFile[]): WrittenExceptions => {
  const found = files.find(({ path }) => path === exceptionsPath);
  const nothing = {
    file: { path: exceptionsPath, text: '' },
    fields: undefined,
    exceptions: [],
    findings: [],
  };
  if (found === undefined) return nothing;
  const { text, fault } = decodeFile(found.bytes);
  const file = { path: exceptionsPath, text };
  if (fault) return { ...nothing, file, findings: [{ id: 'unreadable-file', file, ...fault }] };
  const overlength = findOverlength(text);
  if (overlength) return { ...nothing, file, findings: [{ id: 'too-large', file, ...overlength }] };
  const { fields, findings } = parseList(file, howToWrite);
  if (fields === undefined) return { ...nothing, file, findings };
  return {
    file,
    fields,
    // A mistake in one leaves the others in force.
    exceptions: listItems(fields, 'exceptions').flatMap((item, index) => {
      const { data } = exceptionSchema.safeParse(item);
      return data === undefined ? [] : [{ ...data, index }];
    }),
    findings: [...findings, ...judgeFields('exceptions', fields, file)],
  };
};

/** The line at an offset. */
const lineAt = (text: string, offset: number): string => {
  const start = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return text.slice(start).split(/[\r\n]/, 1)[0] ?? '';
};

/** True where a finding is what an exception means. */
export const isLetThrough = ({ id, file, offset, message }: Finding, exception: Exception): boolean =>
  exception.problem === id &&
  exception.file === file.path &&
  (lineAt(file.text, offset).includes(exception.text) || message.includes(exception.text));

/**
 * Takes out what exceptions let through, and says which of them are wrong or let nothing through any more.
 * @param paths those of every file in the content folder
 */
export const applyExceptions = (
  findings: readonly Finding[],
  { file, fields, exceptions, findings: faults }: WrittenExceptions,
  paths: ReadonlySet<string>,
): Finding[] => {
  const used = new Set<WrittenException>();
  const remaining = findings.filter((finding) => {
    const exception = exceptions.find((one) => isLetThrough(finding, one));
    if (exception !== undefined) used.add(exception);
    return exception === undefined;
  });
  const toFinding = (id: Finding['id'], index: number, field: string, message: string): Finding => {
    const path = ['exceptions', index, ...(field === '' ? [] : [field])];
    return {
      id,
      file,
      offset: fields === undefined ? 0 : findPlace(fields, path),
      field: `exceptions[${String(index)}]${field === '' ? '' : `.${field}`}`,
      message,
    };
  };
  const wrong = exceptions.flatMap((exception): Finding[] => {
    const { problem, file: path, text, index } = exception;
    if (!Object.hasOwn(problemKinds, problem)) {
      const suggestion = formatSuggestion(problem, Object.keys(problemKinds));
      return [
        toFinding(
          'unknown-problem',
          index,
          'problem',
          `There is no problem called ${quote(problem)}.${suggestion === '' ? ' Write the name that the check prints after "error" or "warning".' : suggestion}`,
        ),
      ];
    }
    if (!paths.has(path)) {
      const suggestion = formatSuggestion(path, paths);
      return [
        toFinding(
          'unknown-file',
          index,
          'file',
          `There is no file ${quote(path)} in the content folder.${suggestion === '' ? ' Write its path, e.g. articles/a-story/index.md, or remove the exception.' : suggestion}`,
        ),
      ];
    }
    return used.has(exception)
      ? []
      : [
          toFinding(
            'unneeded-exception',
            index,
            '',
            `The check finds no ${problem} at ${quote(text)} in ${path}. Remove this exception, or correct its text.`,
          ),
        ];
  });
  return [...remaining, ...faults, ...wrong];
};
