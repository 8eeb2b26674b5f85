/**
 * npm run desk: stories as forms in a browser, on this machine alone, for people without git. Exits with 2 if it was
 * called wrongly.
 */
import './report-errors.ts';
import './without-telemetry.ts';
import { join } from 'node:path';
import { run } from '../run.ts';
import { parsePort, readCommandLine } from './command-line.ts';
import { codeOf } from './error-code.ts';
import { UserError } from './user-error.ts';
import { watchFolder } from './watch-folder.ts';

const { values } = readCommandLine(
  `npm run desk -- [--port NUMBER] [--preview NUMBER] [--form-only]
  --port       Port on this machine (4400)
  --preview    Port of the preview beside it, which is npm run dev (4321)
  --form-only  Without the preview`,
  {
    options: {
      port: { type: 'string', default: '4400' },
      preview: { type: 'string', default: '4321' },
      'form-only': { type: 'boolean', default: false },
    },
  },
);
const port = parsePort(values.port);
const previewPort = parsePort(values.preview);
const hasPreview = !values['form-only'];

// Half a second to load: not for those who only ask for help.
const { assertRunBuildable } = await import('./build/assert-buildable.ts');
const { openContent } = await import('./desk-form/content-now.ts');
const { noPreview, startPreview } = await import('./desk-form/preview-process.ts');
const { noShownContent, openShownContent } = await import('./desk-form/shown-content.ts');
const { serveDesk } = await import('./desk-form/serve-desk.ts');
const { openExaminedStore } = await import('./examined-store.ts');

if (hasPreview) assertRunBuildable();

// Folders of its own: npm run dev keeps its results in another, and a store throws away what it does not know.
const store = await openExaminedStore(join(run.cacheFolder, 'desk/checked'));
const content = openContent(run.contentFolder, store);
// Whether there is such a folder at all.
await content.files();
const shownFolder = join(run.cacheFolder, 'desk/shown');
const shown = hasPreview ? await openShownContent(run.contentFolder, shownFolder) : noShownContent;
await watchFolder(run.contentFolder, async () => {
  content.forget();
  await shown.follow().catch(() => undefined);
  await content.files().catch(() => undefined);
});

const print = (text: string): void => {
  console.error(text.trimEnd());
};
const preview = hasPreview
  ? startPreview(previewPort, { shown: shownFolder, named: run.contentFolder }, print)
  : noPreview;
process.once('exit', preview.end);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(0));

const desk = await serveDesk(
  { content, shown, instant: run.instant, preview, keptFolder: join(run.cacheFolder, 'desk/kept'), print },
  port,
).catch((error: unknown) => {
  throw codeOf(error) === 'EADDRINUSE'
    ? new UserError(
        `Port ${values.port} is already in use. Stop what is using it, or choose another port: --port ${String(port + 1)}`,
      )
    : error;
});
console.log(
  `The desk is at ${desk.address} (press Ctrl-C to stop).\nThe address holds a key of this run: nobody else can open it, and it ends with the run.`,
);
