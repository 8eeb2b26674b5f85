/**
 * npm run digest: makes the draft of a monthly digest from the events and questions of all stories. Exits with 0
 * (written), 1 (there is nothing to tell, or it may not be written) or 2 (not told which month).
 */
import './report-errors.ts';
import { toEdition } from '../domain/edition.ts';
import { run } from '../run.ts';
import { site } from '../site.ts';
import { text } from '../text/text.ts';
import { readCommandLine } from './command-line.ts';
import { parseMonth } from './digest/month.ts';
import { writeNew } from './new/write-new.ts';
import { readFolder } from './reading/read-folder.ts';
import { UserError } from './user-error.ts';

const { values, positionals } = readCommandLine(
  `npm run digest -- MONTH [--slug NAME] [--without STORY] [--content FOLDER]
  MONTH      Year and number of the month, such as 2026-02
  --slug     Name for the address (digest-MONTH)
  --without  Name of a story's folder to take nothing from, such as an earlier digest of the month
  --content  Another content folder (content)`,
  {
    options: {
      slug: { type: 'string' },
      without: { type: 'string' },
      content: { type: 'string', default: run.contentFolder },
    },
    allowPositionals: true,
  },
);
const [written, ...rest] = positionals;
if (written === undefined || rest.length > 0)
  throw new UserError('Name one month, by its year and number: npm run digest -- 2026-02');
const month = parseMonth(written);
// Half a second to load: not for those who only ask for help.
const { prepareDigest } = await import('./digest/prepare-digest.ts');
const folder = values.content;
const draft = prepareDigest(
  await readFolder(folder, { withPictures: false }),
  month,
  values.slug ?? `digest-${month}`,
  run.instant,
  toEdition(site, text),
  { without: values.without },
);
const path = await writeNew(folder, draft);
console.log(
  `Created ${path}, a draft. Edit it, then check it with "npm run check${folder === run.contentFolder ? '' : ` -- --content ${folder}`}".`,
);
