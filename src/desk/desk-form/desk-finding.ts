import type { Problem } from '../problems/problem.ts';

/** What the form shows of a problem, at the field or the line that it is about. */
export interface DeskFinding {
  readonly severity: Problem['severity'];
  readonly message: string;
  readonly correctedLine?: string;
  readonly place:
    | { readonly kind: 'field'; readonly field: string }
    /** Line and column of the text as its field has it, counted from 1. */
    | { readonly kind: 'text'; readonly line: number; readonly column: number }
    | { readonly kind: 'file'; readonly file: string; readonly line: number };
}

const toPlace = (
  { file, line, column, field }: Problem,
  story: string,
  linesBefore: number,
): DeskFinding['place'] =>
  file !== story
    ? { kind: 'file', file, line }
    : field !== undefined
      ? { kind: 'field', field }
      : line > linesBefore
        ? { kind: 'text', line: line - linesBefore, column }
        : { kind: 'file', file, line };

/**
 * The problems of a story and of the files beside it.
 * @param story path of its file
 * @param linesBefore how many lines of the file are not in the field of its text
 */
export const toDeskFindings = (
  problems: readonly Problem[],
  story: string,
  linesBefore: number,
): DeskFinding[] => {
  const folder = story.slice(0, story.lastIndexOf('/') + 1);
  return problems
    .filter(({ file }) => file.startsWith(folder))
    .map((problem) => {
      const { severity, message, correctedLine } = problem;
      const place = toPlace(problem, story, linesBefore);
      return {
        severity,
        message,
        // A field has no name and no quotation marks in it.
        ...(correctedLine === undefined || place.kind === 'field' ? {} : { correctedLine }),
        place,
      };
    });
};
