/**
 * npm run check: reports everything that is wrong with the content. Exits with 0 (fit to publish, perhaps with
 * warnings), 1 (errors) or 2 (the check could not run).
 */
import './report-errors.ts';
import { join } from 'node:path';
import { run } from '../run.ts';
import { checkContent } from './check/check-content.ts';
import { formatGithub } from './reporters/format-github.ts';
import { formatJson } from './reporters/format-json.ts';
import { formatReport } from './reporters/format-report.ts';
import { formatSuggestion } from './problems/closest.ts';
import { type CheckReport, hasErrors, limitToKind } from './problems/problem.ts';
import { type ProblemId, problemKinds } from './problems/problem-kinds.ts';
import { quote } from './problems/quote.ts';
import { readCommandLine } from './command-line.ts';
import { UserError } from './user-error.ts';
import { openExaminedStore } from './examined-store.ts';
import { formatUserError } from './format-user-error.ts';
import { checkStep, openProgressLine } from './progress-line.ts';
import { watchFolder } from './watch-folder.ts';

const formats: ReadonlyMap<string, (report: CheckReport) => string> = new Map([
  ['text', (found: CheckReport) => formatReport(found, { folds: !values.all })],
  ['json', formatJson],
  ['github', formatGithub],
]);
const formatNames = [...formats.keys()].join(', ');

const { values, positionals } = readCommandLine(
  `npm run check -- [--format FORMAT] [--all] [--only NAME] [--watch] [--content FOLDER] [FILE OR FOLDER]...
  --format   One of ${formatNames} (text)
  --all      Prints every warning, however many of one kind there are
  --only     Reports one kind of problem alone, all of it, e.g. raw-html
  --watch    Checks again after every change, until Ctrl-C
  --content  Another content folder (content)
Files and folders limit the report; references and links are still looked up everywhere.`,
  {
    options: {
      content: { type: 'string', default: run.contentFolder },
      format: { type: 'string', default: 'text' },
      all: { type: 'boolean', default: false },
      only: { type: 'string' },
      watch: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  },
);
const format = formats.get(values.format);
if (format === undefined)
  throw new UserError(`There is no format ${quote(values.format)}. Use one of: ${formatNames}.`);

/** @throws UserError if there is no such kind */
const parseKind = (written: string): ProblemId => {
  const ids = Object.keys(problemKinds) as ProblemId[];
  const id = ids.find((known) => known === written);
  if (id !== undefined) return id;
  throw new UserError(`There is no problem called ${quote(written)}.${formatSuggestion(written, ids)}`);
};
const only = values.only === undefined ? undefined : parseKind(values.only);

let progress = openProgressLine(process.stderr);
const store = await openExaminedStore(join(run.cacheFolder, 'check'), () => {
  progress.count();
});

/** @returns whether there are errors */
const report = async (): Promise<boolean> => {
  // A watcher goes on waiting.
  progress = openProgressLine(process.stderr);
  progress.begin(checkStep);
  try {
    const whole = await checkContent(values.content, run.instant, positionals, store.examine, run.clock);
    const found = only === undefined ? whole : limitToKind(whole, only);
    await store.save();
    progress.end();
    console.log(format(found));
    return hasErrors(found);
  } finally {
    progress.end();
  }
};

if (values.watch) {
  // Before anything is read, so that no change falls between.
  await watchFolder(values.content, async () => {
    await first;
    console.error('');
    await report().catch((error: unknown) => {
      console.error(formatUserError(error) ?? error);
    });
  });
}
const first = report();
const hasFailed = await first;
if (values.watch) console.error(`\nWatching ${values.content}/. Press Ctrl-C to stop.`);
else process.exitCode = hasFailed ? 1 : 0;
