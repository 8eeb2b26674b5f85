/**
 * The program that shows the site to those who write it. It is started by run-shown.ts, with the order as JSON, and ends
 * with it.
 */
import '../report-errors.ts';
import '../without-telemetry.ts';
import { join, resolve } from 'node:path';
import { run } from '../../run.ts';
import { assertRunBuildable } from '../build/assert-buildable.ts';
import { formatReason } from '../format-reason.ts';
import { UserError } from '../user-error.ts';
import { awaitReadable } from './await-readable.ts';
import { CheckAside } from './check-aside.ts';
import { findingsIntegration } from './findings-integration.ts';
import { isNeverShown } from './is-never-shown.ts';
import { LiveContent } from './live-content.ts';
import type { ShowOrder, StartAgain } from './run-shown.ts';
import { leaveOutTraces } from './without-traces.ts';

process.once('disconnect', () => process.exit());
const { port, host, trace } = JSON.parse(process.argv[2] ?? '') as ShowOrder;
const folders = {
  project: process.cwd(),
  cache: resolve(run.cacheFolder),
  content: resolve(run.contentFolder),
};
assertRunBuildable();
const print = (text: string): void => {
  process.stderr.write(`\n${text}\n\n`);
};
const startAgain = (at: number): void => {
  const again: StartAgain = { port: at };
  process.send?.(again, () => process.exit());
};
const aside = new CheckAside();
const content = await LiveContent.open(folders.content, join(run.cacheFolder, 'entries'));
await content.refresh();
if (content.lacksFiles) {
  await awaitReadable(print, () => aside.check());
  await content.refresh();
}
await content.save();

if (!trace) {
  leaveOutTraces(process.stdout);
  leaveOutTraces(process.stderr);
}
const { dev } = await import('astro');
try {
  await dev({
    server: { port, host },
    integrations: [findingsIntegration(print, content, aside, startAgain)],
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
    `Port ${String(port)} is already in use, perhaps by another "npm run dev". Stop what is using it, or choose another port: --port ${String(port + 1)}`,
  );
}
