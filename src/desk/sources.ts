/**
 * npm run sources: looks at every address that stories cite, keeps what it finds in content/source-health.jsonl, and
 * reports what an editor should decide. Changes no story. Exits with 0 whatever it finds, 2 if it could not run.
 */
import './report-errors.ts';
import { join } from 'node:path';
import { toDay } from '../domain/dates.ts';
import { run } from '../run.ts';
import { healthPath } from '../schemas/source-health.ts';
import { site } from '../site.ts';
import { readCommandLine } from './command-line.ts';
import { openProgressLine } from './progress-line.ts';
import { quote } from './problems/quote.ts';
import type { Content } from './reading/document.ts';
import { readFolder } from './reading/read-folder.ts';
import { formatSourcesReport } from './sources/format-report.ts';
import { formatHealthRecord, readHealthRecord } from './sources/health-record.ts';
import { isPrivateAddress } from './sources/private-address.ts';
import { takeTurns } from './sources/take-turns.ts';
import { UserError } from './user-error.ts';
import { writeWhole } from './write-whole.ts';

const { values, positionals } = readCommandLine(
  `npm run sources -- [STORY]... [--days N] [--archives URL] [--allow-private] [--content FOLDER]
  STORY            Name of a story's folder, to look at what it cites alone; none for all stories
  --days           Leaves out what was looked at less than so many days ago (7); 0 looks at everything
  --archives       Service to ask for an archived copy of what is gone or changed, with {url} and {day} in it
  --allow-private  Also looks at this machine and private networks
  --content        Another content folder (content)`,
  {
    options: {
      days: { type: 'string', default: '7' },
      archives: { type: 'string' },
      'allow-private': { type: 'boolean', default: false },
      content: { type: 'string', default: run.contentFolder },
    },
    allowPositionals: true,
  },
);

/** Milliseconds between two requests to one host. */
const pause = 1000;
/** Milliseconds for one answer. */
const timeout = 20_000;
/** Bytes of a page that are read. */
const maxBytes = 3_000_000;

const days = Number(values.days);
if (!/^\d{1,4}$/.test(values.days))
  throw new UserError(
    `--days ${quote(values.days)} is not a number of days. Write a number such as --days 7.`,
  );
const { archives } = values;
if (archives !== undefined && !/^https?:\/\//i.test(archives))
  throw new UserError(
    `--archives ${quote(archives)} is not an address. Write one such as --archives "https://archive.org/wayback/available?url={url}&timestamp={day}".`,
  );

// Half a second to load: not for those who only ask for help.
const { toRoot } = await import('./check/check-content.ts');
const { examineFile } = await import('./check/examine-file.ts');
const { findTextFile } = await import('./reading/parse-file.ts');
const { listCitedAddresses } = await import('./sources/cited-addresses.ts');
const { lookAtSources } = await import('./sources/look-at-sources.ts');

const folder = values.content;
const files = await readFolder(folder, { withPictures: false });
const documents = files.flatMap((file) => examineFile(file)?.document ?? []);
const told = new Map(
  documents.filter(({ collection }) => collection === 'articles').map(({ id, path }) => [id, path]),
);
const stories = new Set(positionals.map((name) => told.get(name) ?? `articles/${name}/index.md`));
const unknown = [...stories].filter((path) => !documents.some((document) => document.path === path));
if (unknown.length > 0)
  throw new UserError(
    `There is no ${unknown.map((path) => join(folder, path)).join(', ')}. Give the name of a story’s folder.`,
  );
const content: Content = {
  documents,
  paths: new Set(),
  unpublishable: new Set(),
  pictures: new Map(),
};
const file = join(folder, healthPath);
const progress = openProgressLine(process.stderr);
progress.begin((counted) => `${counted} addresses looked at`);
const report = await lookAtSources(
  listCitedAddresses(content),
  ({ places }) => stories.size === 0 || places.some(({ path }) => stories.has(path)),
  readHealthRecord(findTextFile(files, healthPath).text),
  takeTurns(pause),
  {
    day: toDay(run.instant, 'UTC'),
    days,
    archives,
    timeout,
    maxBytes,
    isForbidden: values['allow-private'] ? () => false : isPrivateAddress,
    userAgent: `Mozilla/5.0 (compatible; Sourceline sources; +${site.url})`,
    keep: (record) => writeWhole(file, formatHealthRecord(record)),
    onLook: progress.count,
  },
);
progress.end();
console.log(formatSourcesReport(report, toRoot(folder)));
console.log(`What was found is in ${file}: commit it, and the site marks what is gone or changed.`);
