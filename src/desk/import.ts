/**
 * npm run import: brings the archive of another site in. Exits with 0 (everything was read), 1 (something could not be
 * read, or a story has errors) or 2 (not told enough).
 */
import './report-errors.ts';
import { run } from '../run.ts';
import { workTypes } from '../schemas/work-type.ts';
import { site } from '../site.ts';
import { readCommandLine } from './command-line.ts';

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
// Half a second to load: not for those who only ask for help.
const { importArchive } = await import('./import/import-archive.ts');
const { report, isComplete } = await importArchive(positionals, values, run.instant, site.url);
console.log(report);
if (!isComplete) process.exitCode = 1;
