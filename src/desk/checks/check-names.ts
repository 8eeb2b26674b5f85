import { nameInLanguages, namesPath } from '../../schemas/names.ts';
import type { Finding } from '../problems/finding.ts';
import { findTextFile } from '../reading/parse-file.ts';
import { parseList } from '../reading/parse-list.ts';
import type { FolderFile } from '../reading/read-folder.ts';
import { atField } from './at-field.ts';

const howToWrite =
  'Write one name per line, and what other languages call it: "KCNA": { ko: "조선중앙통신" }';

/** Finds what is wrong with the names that speakers, agencies and origins have in other languages. */
export const checkNames = (files: readonly FolderFile[]): Finding[] => {
  const file = findTextFile(files, namesPath);
  const { fields, findings } = parseList(file, howToWrite);
  if (fields === undefined || findings.length > 0) return [...findings];
  return Object.entries(fields.value).flatMap(([name, written]) =>
    (nameInLanguages.safeParse(written).error?.issues ?? []).slice(0, 1).map(({ path, message }): Finding => {
      const isSaid = path.length > 0 && !message.startsWith('Invalid input');
      return {
        id: 'invalid-field',
        ...atField(file, fields, [name, ...path.map(String)]),
        message: isSaid ? message : howToWrite.replace(/^Write one name per line, and/, 'Write'),
      };
    }),
  );
};
