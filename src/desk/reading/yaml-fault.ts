import type { YAMLError } from 'yaml';
import { quote } from '../problems/quote.ts';

/** Why YAML could not be taken as it is. */
export interface YamlFault {
  readonly kind: 'syntax' | 'duplicate' | 'not-fields';
  /** From the start of the file. */
  readonly offset: number;
  readonly message: string;
}

/** The package's own words are for programmers; these are for the slips that editors make. */
const advice: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'Text that contains a colon must be in quotes: title: "One: two".',
  TAB_AS_INDENT: 'There is a tab at the start of the line. Indent with spaces.',
  BAD_INDENT:
    'The indentation does not match the lines above. Start all fields of one level in the same column.',
  MISSING_CHAR: 'A quotation mark, bracket or colon is missing.',
  MULTILINE_IMPLICIT_KEY:
    'A colon or a quotation mark is missing: write each field as name: "text" on one line.',
  BAD_SCALAR_START: 'Text that begins with @, ` or % must be in quotes: "…".',
  UNEXPECTED_TOKEN:
    'Text that contains a YAML character such as * & [ or " must be in quotes as a whole: "…".',
  MULTIPLE_DOCS: 'A second --- starts another document. Remove it.',
};

/** Said of an alias, which is never followed: a short file could stand for gigabytes. */
export const aliasAdvice =
  'A word that begins with * is a YAML alias. Put the text in quotes, or write the value out in full.';

/** Says that a field is written twice. */
export const toDuplicateFault = (name: string, offset: number): YamlFault => ({
  kind: 'duplicate',
  offset,
  message: `${quote(name)} is written twice. Keep one of them.`,
});

/**
 * Says in an editor's words what the YAML parser reports.
 * @param start where the YAML begins in its file
 */
export const toYamlFault = (error: Pick<YAMLError, 'code' | 'message' | 'pos'>, start: number): YamlFault => {
  const offset = start + error.pos[0];
  const words = error.message.replaceAll(/\s+/g, ' ');
  return {
    kind: 'syntax',
    offset,
    message: `${advice[error.code] ?? 'The YAML cannot be read.'} (${words}.)`,
  };
};
