import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatReason } from './format-reason.ts';
import { checkContent } from './check/check-content.ts';
import { formatGithub } from './check/format-github.ts';
import { formatJson } from './check/format-json.ts';
import { formatReport } from './check/format-report.ts';
import { type CheckReport, hasErrors } from './check/problem.ts';
import { quote, toOneLine } from './check/quote.ts';
import { openExaminedStore } from './examined-store.ts';
import { openProgressLine } from './progress-line.ts';
import { watchFolder } from './watch-folder.ts';

// Tells everything that is wrong with the content:
// npm run check [-- [--format text|json|github] [--watch] [--content DIR] [FILE OR FOLDER …]]
// Ends with 0 (fit to publish, perhaps with warnings), 1 (errors) or 2 (the check could not run).

const formats: ReadonlyMap<string, (report: CheckReport) => string> = new Map([
  ['text', formatReport],
  ['json', formatJson],
  ['github', formatGithub],
]);

const complain = (error: unknown): void => {
  console.error(toOneLine(formatReason(error)));
};

try {
  const { values, positionals } = parseArgs({
    options: {
      content: { type: 'string' },
      format: { type: 'string', default: 'text' },
      watch: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const format = formats.get(values.format);
  if (format === undefined) {
    throw new Error(
      `There is no format ${quote(values.format)}. Write --format ${[...formats.keys()].join(', ')}.`,
    );
  }
  // Imported here because it judges the environment, and its complaint is one line for us.
  const { run } = await import('../run.ts');
  const folder = values.content ?? run.contentFolder;
  const progress = openProgressLine(process.stderr);
  const store = await openExaminedStore(join(run.cacheFolder, 'check'), progress.count);

  /** @returns whether there are errors */
  const report = async (): Promise<boolean> => {
    try {
      const found = await checkContent(folder, run.instant, positionals, store.examine, run.clock);
      progress.end();
      console.log(format(found));
      return hasErrors(found);
    } finally {
      progress.end();
      await store.save();
    }
  };

  const hasFailed = await report();
  if (values.watch) {
    console.error(`\nWatching ${folder}/. Ctrl-C ends it.`);
    watchFolder(folder, async () => {
      console.error('');
      await report().catch(complain);
    });
  } else {
    process.exitCode = hasFailed ? 1 : 0;
  }
} catch (error) {
  complain(error);
  process.exitCode = 2;
}
