import { checkFiles } from '../check/check-content.ts';
import { examineFile } from '../check/examine-file.ts';
import type { Problem } from '../problems/problem.ts';
import type { Examine } from '../reading/document.ts';
import type { FolderFile } from '../reading/read-folder.ts';
import type { NewFile } from './scaffold.ts';

/**
 * Lists the errors that the check would find in a new file.
 * @param files what is in the content folder
 * @param examine how a file is examined, as for the check
 */
export const listErrors = (
  { path, text }: NewFile,
  files: readonly FolderFile[],
  instant: Date,
  examine: Examine = examineFile,
): Problem[] => {
  const others = files.filter((file) => file.path !== path);
  const bytes = new TextEncoder().encode(text);
  const { problems } = checkFiles([...others, { path, bytes }], '', instant, { only: [path], examine });
  return problems.filter(({ severity }) => severity === 'error');
};
