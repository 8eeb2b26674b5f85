import { count } from '../count.ts';
import { askGit } from './git.ts';
import { Refusal } from '../user-error.ts';

/**
 * Makes sure that git can give everything back.
 * @throws Refusal where this is no checkout, or something in it is not committed
 */
export const assertClean = (): void => {
  let status: string;
  try {
    status = askGit('status', '--porcelain', '--untracked-files=all');
  } catch {
    throw new Refusal(
      'This folder is not a git checkout, so nothing could give back what this command changes. Make it one first: git init && git add -A && git commit -m "Sourceline"',
    );
  }
  const changed = status.split('\n').filter((line) => line !== '');
  if (changed.length === 0) return;
  throw new Refusal(
    `${count(changed.length, 'file')} in this checkout ${changed.length === 1 ? 'is' : 'are'} not committed, such as ${changed[0]?.slice(3) ?? ''}. Commit or stash everything first; nothing was changed.`,
  );
};
