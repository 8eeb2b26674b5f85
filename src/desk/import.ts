/**
 * npm run import: brings the archive of another site in. Exits with 0 (everything was read), 1 (something could not be
 * read, or a story has errors) or 2 (not told enough).
 */
import './report-errors.ts';
import { run } from '../run.ts';
import { workTypes } from '../schemas/work-type.ts';
import { isCredit } from '../schemas/credit.ts';
import { site } from '../site.ts';
import { readCommandLine } from './command-line.ts';
import { applyImport } from './import/apply-import.ts';
import { formatImport } from './import/format-report.ts';
import { openArchive } from './import/open-archive.ts';
import { openShelf } from './import/pictures.ts';
import { planImport } from './import/plan-import.ts';
import { readRecord } from './import/record.ts';
import { readFolder } from './reading/read-folder.ts';
import { UserError } from './user-error.ts';

const { values, positionals } = readCommandLine(
  `npm run import -- FOLDER-OR-FILE [--dry-run] [--publish] [--pictures FOLDER] [FLAG]...
  --dry-run   Says what it would do, and writes nothing
  --publish   Publishes every story that needs no editor; without it, all are drafts
  --pictures  Another folder in which the pictures are; may be given again
  --site      Address of the old site, where the archive does not say it
  --credit    What is printed below pictures that do not say whose they are, e.g. "Photograph: Example News"
  --author    Name of whoever wrote the stories that name nobody (the name of the site)
  --topic     Name of the topic of stories that are filed nowhere (From the archive)
  --type      Kind of work: ${workTypes.join(', ')} (briefing)
  --into      Another content folder (content)
Archives: WordPress (.xml), Ghost (.json), folders of Hugo, Jekyll, Substack and Medium, and Markdown.`,
  {
    options: {
      'dry-run': { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      pictures: { type: 'string', multiple: true, default: [] },
      site: { type: 'string' },
      credit: { type: 'string' },
      author: { type: 'string', default: site.name },
      topic: { type: 'string', default: 'From the archive' },
      type: { type: 'string', default: 'briefing' },
      into: { type: 'string', default: run.contentFolder },
    },
    allowPositionals: true,
  },
);
const [path, ...rest] = positionals;
if (path === undefined || rest.length > 0)
  throw new UserError('Name one folder or file: npm run import -- old-site --dry-run');
const type = workTypes.find((known) => known === values.type);
if (type === undefined) throw new UserError(`--type "${values.type}" is none of ${workTypes.join(', ')}.`);
if (values.credit !== undefined && !isCredit(values.credit))
  throw new UserError(
    `--credit "${values.credit}" is no credit: write what it is and whose, such as "Photograph: Example News".`,
  );
if (values.site !== undefined && !/^https?:$/.test(URL.parse(values.site)?.protocol ?? ''))
  throw new UserError(
    `--site "${values.site}" is no address: write it in full, such as https://news.example/.`,
  );

const { archive, folder } = await openArchive(path);
const files = await readFolder(values.into, { withPictures: false });
const plan = planImport(archive, files, await openShelf([folder, ...values.pictures]), run.instant, {
  publishes: values.publish,
  type,
  credit: values.credit,
  author: values.author,
  topic: values.topic,
  site: values.site,
  ownHost: URL.parse(site.url)?.hostname ?? '',
});
if (!values['dry-run']) await applyImport(values.into, plan, readRecord(files));
console.log(formatImport(plan, values['dry-run']));
if (archive.faults.length > 0 || plan.stories.some(({ errors }) => errors.length > 0)) process.exitCode = 1;
