/**
 * npm run check: reports everything that is wrong with the content. Exits with 0 (fit to publish, perhaps with
 * warnings), 1 (errors) or 2 (the check could not run).
 */
import './report-errors.ts';
import { join } from 'node:path';
import { run } from '../run.ts';
import { readCommandLine } from './command-line.ts';
import { formatNames, readReportForm } from './report-form.ts';
import { tellEditors } from './manual/editor-files.ts';
import { formatUserError } from './format-user-error.ts';
import { checkStep, openProgressLine } from './progress-line.ts';
import { watchFolder } from './watch-folder.ts';

const { values, positionals } = readCommandLine(
  `npm run check -- [--format FORMAT] [--all] [--only NAME] [--watch] [--content FOLDER] [FILE OR FOLDER]...
npm run check -- --accept STORY LANGUAGE [--content FOLDER]
  --format   One of ${formatNames} (text)
  --all      Prints every warning, however many of one kind there are
  --only     Reports one kind of problem alone, all of it, e.g. raw-html
  --accept   Checks nothing: notes in the translation of a story that it has all that the original says now
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
      accept: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  },
);
if (values.accept) {
  const { writeAcceptance } = await import('./check/write-acceptance.ts');
  console.log(await writeAcceptance(values.content, positionals));
  process.exit(0);
}
const form = readReportForm(values);

// Half a second to load: not for those who only ask for help.
const { checkContent } = await import('./check/check-content.ts');
const { openExaminedStore } = await import('./examined-store.ts');

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
    await store.save();
    await tellEditors(values.content);
    progress.end();
    const { printed, hasFailed } = form(whole);
    console.log(printed);
    return hasFailed;
  } finally {
    progress.end();
  }
};

if (values.watch) {
  // Before anything is read, so that no change falls between.
  await watchFolder(values.content, async () => {
    await first;
    // Editors know by this that what was found before no longer counts (.vscode/tasks.json).
    console.error('\nChecking again …');
    await report().catch((error: unknown) => {
      console.error(formatUserError(error) ?? error);
    });
  });
}
const first = report();
const hasFailed = await first;
if (values.watch) console.error(`\nWatching ${values.content}/. Press Ctrl-C to stop.`);
else process.exitCode = hasFailed ? 1 : 0;
