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
  BLOCK_AS_IMPLICIT_KEY: 'Text that contains a colon must stand in quotes: title: "One: two".',
  TAB_AS_INDENT: 'A tab stands at the start of the line. Indent with spaces.',
  BAD_INDENT: 'The indentation does not fit the lines above. Begin fields of one level at one column.',
  MISSING_CHAR: 'A quotation mark, bracket or colon is missing.',
  MULTILINE_IMPLICIT_KEY:
    'A colon or a quotation mark is missing: write each field as name: "text" on one line.',
  BAD_SCALAR_START: 'Text that begins with @, ` or % must stand in quotes: "…".',
  UNEXPECTED_TOKEN: 'Text that holds a sign of YAML such as * & [ or " must stand in quotes as a whole: "…".',
  MULTIPLE_DOCS: 'A second --- begins another document. Remove it.',
};

/** Says that a field is written twice. */
export const toDuplicateFault = (name: string, offset: number): YamlFault => ({
  kind: 'duplicate',
  offset,
  message: `${quote(name)} is written twice. Keep one of the two.`,
});

/**
 * Says in an editor's words what the YAML parser complains of.
 * @param start where the YAML begins in its file
 */
export const toYamlFault = (error: YAMLError, start: number): YamlFault => {
  const offset = start + error.pos[0];
  const words = error.message.replaceAll(/\s+/g, ' ');
  return {
    kind: 'syntax',
    offset,
    message: `${advice[error.code] ?? 'The YAML cannot be read.'} (${words}.)`,
  };
};
