import { importedPath } from '../../schemas/imported.ts';
import type { Finding } from '../problems/finding.ts';
import { type Content, documentsOf } from '../reading/document.ts';
import { findValue } from '../reading/fields.ts';
import { findTextFile } from '../reading/parse-file.ts';
import { parseList } from '../reading/parse-list.ts';
import type { FolderFile } from '../reading/read-folder.ts';
import { atField } from './at-field.ts';

/** Finds stories that say they are older than the lists of sources, though they came from no archive. */
export const checkEvidence = (files: readonly FolderFile[], content: Content): Finding[] => {
  const claiming = documentsOf(content, 'articles').filter(({ fields }) => fields?.value.evidence === 'none');
  if (claiming.length === 0) return [];
  const file = findTextFile(files, importedPath);
  const { fields: recorded, findings } = parseList(
    file,
    'This file is written by "npm run import". Restore the version of the last commit.',
  );
  if (findings.length > 0) return [...findings];
  const imported = new Set(Object.values(recorded?.value ?? {}).map((entry) => findValue(entry, ['story'])));
  return claiming.flatMap((article): Finding[] =>
    imported.has(article.id) || article.fields === undefined
      ? []
      : [
          {
            id: 'unlisted-sources',
            ...atField(article, article.fields, ['evidence']),
            message: `"evidence: none" is for stories from an archive, which "npm run import" records in content/${importedPath}. List the sources of this one.`,
          },
        ],
  );
};
