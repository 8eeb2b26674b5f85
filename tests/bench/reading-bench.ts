/**
 * npm run bench:reading [-- FOLDER] [--page ADDRESS]…: how soon the text begins, how many stops of the keyboard it
 * takes, what is too small, too wide or badly broken, on a page of every kind and at five widths; a table in
 * Markdown. FOLDER is a finished site; left out, the content of this checkout is built first.
 */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isLedOn } from '../build/site-files.ts';
import { listPageKinds } from '../hosting/page-kinds.ts';
import { buildOwnSite } from './measure-build.ts';
import { measureReading } from './reading.ts';
import { formatReadingReport } from './reading-report.ts';
import { makeScratch } from './scratch.ts';

/** One page of every kind, without those that only lead on. */
const listPages = async (folder: string): Promise<string[]> => {
  const addresses: string[] = [];
  for (const address of listPageKinds(folder)) {
    const html = await readFile(join(folder, address.replace(/\/$/, '/index.html')), 'utf8');
    if (!isLedOn(html)) addresses.push(address);
  }
  return addresses;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { page: { type: 'string', multiple: true } },
});
const scratch = makeScratch();
try {
  const folder = positionals[0] === undefined ? await buildOwnSite(scratch) : resolve(positionals[0]);
  console.log(formatReadingReport(await measureReading(folder, values.page ?? (await listPages(folder)))));
} catch (error) {
  if (!scratch.signal.aborted) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
