import { type Content, type Document, documentsOf } from '../reading/document.ts';
import { type FieldPath, type Fields, findValue, listItems } from '../reading/fields.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { atField } from './at-field.ts';

interface WrittenName {
  readonly name: string;
  readonly file: Document;
  readonly fields: Fields;
  readonly path: FieldPath;
}

const listWrittenNames = (file: Document): WrittenName[] => {
  const { fields } = file;
  if (fields === undefined) return [];
  const paths: FieldPath[] = [
    ['name'],
    ...listItems(fields, 'names').map((_, index): FieldPath => ['names', index, 'name']),
  ];
  return paths.flatMap((path) => {
    const name = findValue(fields.value, path);
    return typeof name === 'string' ? [{ name, file, fields, path }] : [];
  });
};

/** Finds names that two dossiers have, or one of them twice: readers could not tell which is meant, nor could a link. */
export const checkDossierNames = (content: Content): Finding[] => {
  const first = new Map<string, WrittenName>();
  return documentsOf(content, 'dossiers')
    .flatMap(listWrittenNames)
    .flatMap((written): Finding[] => {
      const { name, file, fields, path } = written;
      const key = name.normalize('NFKC').toLowerCase();
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, written);
        return [];
      }
      return [
        {
          id: 'duplicate-name',
          ...atField(file, fields, path),
          message:
            before.file === file
              ? `${quote(name)} is a name of this dossier already. Remove one of the two.`
              : `${quote(name)} is a name of ${quote(before.file.path)} as well. Tell them apart, or make one dossier of both.`,
        },
      ];
    });
};
