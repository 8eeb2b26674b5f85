/**
 * npm run migrate: brings content to the version that this Sourceline reads. "npm run update" runs it; by itself it is for
 * whoever merges by hand. Exits with 0 (done, or nothing to do), 1 (it may not be done) or 2.
 */
import './report-errors.ts';
import { run } from '../run.ts';
import { readCommandLine } from './command-line.ts';
import { count } from './count.ts';
import { migrateFolder } from './migrate/migrate-folder.ts';
import { withoutSlash } from './build/site-folder.ts';
import { assertClean } from './own/assert-clean.ts';

const { values } = readCommandLine(
  `npm run migrate -- [--content FOLDER]
  --content  Another content folder (content)
Brings it to the version that this Sourceline reads; everything must be committed`,
  { options: { content: { type: 'string', default: run.contentFolder } } },
);
assertClean();
const contentFolder = withoutSlash(values.content);
const { from, to, changed, steps } = await migrateFolder(contentFolder);
console.log(
  changed.length === 0
    ? `${contentFolder}/ has version ${String(to)}, which this Sourceline reads: nothing was changed.`
    : `${contentFolder}/ was brought from version ${String(from)} to ${String(to)}; ${count(changed.length, 'file')} changed. ${steps.join(' ')}`,
);
