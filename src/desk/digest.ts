/**
 * npm run digest: makes the draft of a monthly digest from the events and questions of all stories. Exits with 0
 * (written), 1 (there is nothing to tell, or it may not be written) or 2 (not told which month).
 */
import './report-errors.ts';
import { run } from '../run.ts';
import type { Language } from '../schemas/language.ts';
import { site } from '../site.ts';
import { findText } from '../text/text.ts';
import { readCommandLine } from './command-line.ts';
import { parseLanguage } from './digest/language.ts';
import { parseMonth } from './digest/month.ts';
import { readFolder } from './reading/read-folder.ts';
import { UserError } from './user-error.ts';

const { values, positionals } = readCommandLine(
  `npm run digest -- MONTH [--slug NAME] [--without STORY] [--content FOLDER]
  MONTH      Year and number of the month, such as 2026-02
  --language Another language of the site: a digest of what can be read in it
  --slug     Name for the address (digest-MONTH, digest-MONTH-LANGUAGE)
  --without  Name of a story's folder to take nothing from, such as an earlier digest of the month
  --content  Another content folder (content)`,
  {
    options: {
      language: { type: 'string' },
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
const language = parseLanguage(values.language);
const isOwn = language === site.language;
// Half a second to load: not for those who only ask for help.
const { prepareDigest } = await import('./digest/prepare-digest.ts');
const { writeNew } = await import('./new/write-new.ts');
const folder = values.content;
const dialectOf = (code: string): string => findText(code as Language).dialect;
const draft = prepareDigest(
  await readFolder(folder, { withPictures: false }),
  month,
  values.slug ?? `digest-${month}${isOwn ? '' : `-${language}`}`,
  run.instant,
  { language, dialect: dialectOf(language), dialectOf },
  { without: values.without },
);
const path = await writeNew(folder, draft);
console.log(
  `Created ${path}, a draft. Edit it, then check it with "npm run check${folder === run.contentFolder ? '' : ` -- --content ${folder}`}".`,
);
