import type { CheckedFile, Finding } from '../problems/finding.ts';
import type { Fields } from './fields.ts';
import { parseFields } from './parse-fields.ts';
import { toYamlFindings } from './parse-file.ts';

/**
 * Parses a file of YAML that is one list for the whole site: of redirects, or of exceptions.
 * @param howToWrite said where the file is something else
 */
export const parseList = (
  file: CheckedFile,
  howToWrite: string,
): { readonly fields: Fields | undefined; readonly findings: readonly Finding[] } => {
  const { fields, faults } = parseShallow(file.text);
  const told = faults.map((fault) =>
    fault.kind === 'not-fields' ? { ...fault, message: howToWrite } : fault,
  );
  return { fields, findings: toYamlFindings(told, file) };
};

/** Brackets within brackets ten thousand times over exhaust the parser; such a list nests nothing. */
const parseShallow = (text: string): ReturnType<typeof parseFields> => {
  try {
    return parseFields(text, 0);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { fields: undefined, faults: [{ kind: 'not-fields', offset: 0, message: '' }] };
  }
};
