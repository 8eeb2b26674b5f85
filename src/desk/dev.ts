/**
 * npm run dev: the site as one writes it, with drafts, search and what the check finds. Exits with 2 if it was called
 * wrongly.
 */
import './report-errors.ts';
import './without-telemetry.ts';
import { join, resolve } from 'node:path';
import { run } from '../run.ts';
import { assertRunBuildable } from './build/assert-buildable.ts';
import { parsePort, readCommandLine } from './command-line.ts';
import { isNeverShown } from './dev/is-never-shown.ts';
import { formatReason } from './format-reason.ts';
import { UserError } from './user-error.ts';
import { leaveOutTraces } from './dev/without-traces.ts';

const { values } = readCommandLine(
  `npm run dev -- [--port NUMBER] [--host]
  --port   Port on this machine (4321)
  --host   Lets other machines of the network look
  --trace  Prints where in the code something fails, for those who change it`,
  {
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'boolean', default: false },
      trace: { type: 'boolean', default: false },
    },
  },
);
const port = parsePort(values.port);
const folders = {
  project: process.cwd(),
  cache: resolve(run.cacheFolder),
  content: resolve(run.contentFolder),
};
assertRunBuildable();
const print = (text: string): void => {
  console.error(`\n${text}\n`);
};
// Seconds to load, with Astro: not for those who only ask for help.
const { awaitReadable } = await import('./dev/await-readable.ts');
const { CheckAside } = await import('./dev/check-aside.ts');
const { findingsIntegration } = await import('./dev/findings-integration.ts');
const { LiveContent } = await import('./dev/live-content.ts');
const aside = new CheckAside();
const content = await LiveContent.open(folders.content, join(run.cacheFolder, 'entries'));
await content.refresh();
if (content.lacksFiles) {
  await awaitReadable(print, () => aside.check());
  await content.refresh();
}
await content.save();

if (!values.trace) {
  leaveOutTraces(process.stdout);
  leaveOutTraces(process.stderr);
}
const { dev } = await import('astro');
try {
  await dev({
    server: { port, host: values.host },
    integrations: [findingsIntegration(print, content, aside)],
    // What is wrong is said by the panel, in words, and not over the page. A port that is taken is said, and not left
    // for the next one: another npm run dev writes into the same files.
    // A site and what builds keep are tens of thousands of files, of which no page is made.
    vite: {
      server: {
        hmr: { overlay: false },
        strictPort: true,
        watch: { ignored: [(path: string) => isNeverShown(path, folders)] },
      },
    },
  });
} catch (error) {
  if (!/Port \d+ is already in use/.test(formatReason(error))) throw error;
  throw new UserError(
    `Port ${values.port} is already in use, perhaps by another "npm run dev". Stop what is using it, or choose another port: --port ${String(port + 1)}`,
  );
}
