/**
 * npm run preview: builds the site with drafts and stories under embargo, every page marked, as of now or of the
 * moment given, and serves it on this machine. Exits with 1 if it was not built, 2 if it was called wrongly.
 */
import './report-errors.ts';
import { toEdition } from '../domain/edition.ts';
import { toPreviewNote } from '../domain/view-models/page-frame.ts';
import { run } from '../run.ts';
import { site } from '../site.ts';
import { text } from '../text/text.ts';
import { parsePort, readCommandLine } from './command-line.ts';
import { formatHeldCount } from './preview/count-held.ts';
import { parseInstant } from './preview/parse-instant.ts';
import { previewHeaders } from './preview/seal-preview.ts';
import { serveFolder } from './serve-folder.ts';
import { previewFolderName } from './build/site-folder.ts';

const { values } = readCommandLine(
  `npm run preview -- [--at TIME] [--port NUMBER] [--out FOLDER]
  --at    Time to preview, such as 2026-03-01T06:00Z (now)
  --port  Port on this machine (4322)
  --out   Folder for the preview; must be called ${previewFolderName} (${previewFolderName})`,
  {
    options: {
      at: { type: 'string' },
      // Beside 4321, where "npm start" and "npm run dev" are.
      port: { type: 'string', default: '4322' },
      out: { type: 'string', default: previewFolderName },
    },
  },
);
const port = parsePort(values.port);
const at = values.at === undefined ? undefined : parseInstant(values.at);
const instant = at ?? run.instant;

const note = toPreviewNote(instant, toEdition(site, text));

// Half a second to load: not for those who only ask for help.
const { previewSite } = await import('./preview/preview-site.ts');
const shown = await previewSite(values.out, instant, note);
// At once, as in build.ts.
if (shown === undefined) process.exit(1);
const origin = await serveFolder(values.out, port, previewHeaders);
console.log(
  `\n${note}.\nIncluded and marked: ${formatHeldCount(shown, at === undefined)}.\nThe preview is at ${origin}/ (press Ctrl-C to stop).`,
);
