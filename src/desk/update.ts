/**
 * npm run update: merges the next version of Sourceline into a newsroom's checkout. Content stays as it is, whatever
 * that version changed in its own; where its form is another now, that version brings it over. Exits with 0 (merged), 1 (it may not be done, or something is left to settle) or 2.
 */
import './report-errors.ts';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { run } from '../run.ts';
import { readCommandLine } from './command-line.ts';
import { assertClean } from './own/assert-clean.ts';
import { askGit, runGit } from './own/git.ts';
import { Refusal, UserError } from './user-error.ts';

const { positionals } = readCommandLine(
  `npm run update -- [VERSION]
  VERSION is what git calls it: sourceline/main, or a tag such as v0.2.0 (sourceline/main)
Once, before the first update: git remote add sourceline ADDRESS. Each time, before it: git fetch sourceline --tags`,
  { options: {}, allowPositionals: true },
);
const [version = 'sourceline/main', ...rest] = positionals;
if (rest.length > 0) throw new UserError('Name one version: npm run update -- v0.2.0');
assertClean();
const { contentFolder } = run;
if (!runGit('rev-parse', '--verify', '--quiet', `${version}^{commit}`))
  throw new UserError(
    `git knows no version “${version}”. Tell it where versions come from, and fetch them: git remote add sourceline ADDRESS && git fetch sourceline --tags`,
  );
/**
 * Has the version that is there now bring content over, by its own code, and commits what that changed.
 * @returns what it says it did; undefined where it changed nothing
 * @throws Refusal where it cannot
 */
const migrate = (): string | undefined => {
  const command = 'src/desk/migrate.ts';
  // A version of before there was one.
  if (!existsSync(command)) return undefined;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command], { encoding: 'utf8' });
  if (status !== 0)
    throw new Refusal(
      `${version} is merged, but the content could not be brought over to it: ${stderr.trim()}\nSettle that, then: npm ci && npm run migrate. To take it all back: git reset --hard ${before.slice(0, 10)}`,
    );
  if (askGit('status', '--porcelain', '--', contentFolder) === '') return undefined;
  askGit('add', '--all', '--', contentFolder);
  askGit('commit', '--quiet', '--message', `Content for Sourceline ${version}`);
  return stdout.trim();
};
const before = askGit('rev-parse', 'HEAD');
if (runGit('merge-base', '--is-ancestor', version, 'HEAD')) {
  const migrated = migrate();
  console.log(`${version} is in this checkout already${migrated === undefined ? '.' : `; ${migrated}`}`);
} else {
  // What it finds in conflict is looked at below.
  runGit('merge', '--no-commit', '--no-ff', version);
  if (!runGit('rev-parse', '--verify', '--quiet', 'MERGE_HEAD'))
    throw new Refusal(
      `git could not begin to merge ${version}; nothing was changed. Try: git merge ${version}`,
    );
  // Stories, and all else in this folder, are the newsroom's: those of the new version are somebody else's.
  runGit('rm', '-r', '--force', '--quiet', '--cached', '--ignore-unmatch', contentFolder);
  await rm(contentFolder, { recursive: true, force: true });
  askGit('checkout', '--quiet', before, '--', contentFolder);
  const unsettled = askGit('diff', '--name-only', '--diff-filter=U').split('\n').filter(Boolean);
  if (unsettled.length > 0)
    throw new Refusal(
      `${version} and you have changed the same lines of: ${unsettled.join(', ')}. Settle them there, then: git add -A && git commit. To take it all back: git merge --abort`,
    );
  askGit('commit', '--quiet', '--message', `Sourceline ${version}`);
  const migrated = migrate();
  console.log(
    `${version} is merged; ${migrated ?? `${contentFolder}/ is as it was.`} What is new: CHANGELOG.md. Now: npm ci && npm run check && npm test. To take it back: git reset --hard ${before.slice(0, 10)}`,
  );
}
