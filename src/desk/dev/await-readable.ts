import { run } from '../../run.ts';
import { count } from '../count.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import type { CheckReport, Problem } from '../problems/problem.ts';
import { formatReport } from '../reporters/format-report.ts';
import { watchFolder } from '../watch-folder.ts';

/** What keeps Astro from reading a file at all: it cannot begin while there is such a file. */
export const unreadable: ReadonlySet<ProblemId> = new Set<ProblemId>([
  ...([
    'unreadable-file',
    'missing-frontmatter',
    'unclosed-frontmatter',
    'not-fields',
    'yaml-syntax',
  ] as const),
  ...(['duplicate-field', 'unknown-field', 'missing-field', 'invalid-field', 'wrong-date'] as const),
]);

/** The problems of a report without which the site can be shown. */
export const listUnreadable = ({ problems }: CheckReport): readonly Problem[] =>
  problems.filter(({ id }) => unreadable.has(id));

/**
 * Waits until every file of content can be read, and says meanwhile what has to be mended.
 * @param print gets what the check finds, as text
 * @param check looks at the content as it is
 */
export const awaitReadable = async (
  print: (text: string) => void,
  check: () => Promise<CheckReport>,
): Promise<void> => {
  const look = async (): Promise<boolean> => {
    const report = await check();
    const problems = listUnreadable(report);
    if (problems.length === 0) return true;
    print(
      `${formatReport({ ...report, problems }, { folds: true })}\n\nThe site appears as soon as ${problems.length === 1 ? 'this is' : `these ${count(problems.length, 'error')} are`} mended (press Ctrl-C to stop).`,
    );
    return false;
  };
  if (await look()) return;
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const end = await watchFolder(run.contentFolder, async () => {
    if (await look().catch(() => false)) resolve(undefined);
  });
  await promise;
  end();
};
