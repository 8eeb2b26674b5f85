import { healthPath, readHealthLines } from '../../schemas/source-health.ts';
import type { Finding } from '../problems/finding.ts';
import { findTextFile } from '../reading/parse-file.ts';
import type { FolderFile } from '../reading/read-folder.ts';

/** Finds lines that cannot be read in what "npm run sources" keeps: readers would not be told of them. */
export const checkSourceHealth = (files: readonly FolderFile[]): Finding[] => {
  const file = findTextFile(files, healthPath);
  return readHealthLines(file.text).flatMap((line): Finding[] =>
    'fault' in line
      ? [
          {
            id: 'unreadable-health',
            file,
            offset: line.offset,
            message: `${line.fault} "npm run sources" writes this file; run it again, and it writes the file anew from what can be read.`,
          },
        ]
      : [],
  );
};
