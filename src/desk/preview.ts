/**
 * npm run preview [-- --at MOMENT] [--port NUMBER]: builds the site with drafts and stories under embargo, every
 * page marked, as of now or of the moment given, and serves it on this machine. Ends with 1 where the content
 * has errors and with 2 where it was told what it cannot do.
 */
import { parseArgs } from 'node:util';
import { serveSite } from '../hosting/serve-site.ts';
import { quote, toOneLine } from './check/quote.ts';
import { formatReason } from './format-reason.ts';
import { formatHeldCount } from './preview/count-held.ts';
import { parseInstant } from './preview/parse-instant.ts';
import { assertPreviewFolder, previewFolderName } from './preview/preview-folder.ts';
import { previewHeaders } from './preview/seal-preview.ts';

const parsePort = (written: string): number => {
  if (/^\d{1,5}$/.test(written) && Number(written) < 65_536) return Number(written);
  throw new Error(`--port ${quote(written)} is no port. Write a number such as --port 4322.`);
};

try {
  const { values } = parseArgs({
    options: {
      at: { type: 'string' },
      // Beside 4321, where "npm start" and "npm run dev" are.
      port: { type: 'string', default: '4322' },
      out: { type: 'string', default: previewFolderName },
    },
  });
  const port = parsePort(values.port);
  assertPreviewFolder(values.out);
  const at = values.at === undefined ? undefined : parseInstant(values.at);
  // Imported here because they judge the environment, and its complaint is one line for us.
  const { run } = await import('../run.ts');
  const { previewSite } = await import('./preview-site.ts');
  const { toPreviewNote } = await import('../domain/view-models/page-frame.ts');
  const instant = at ?? run.instant;
  const shown = await previewSite(values.out, instant);
  if (shown === undefined) {
    console.error(`No preview was made; ${values.out}/ is as it was. Mend the errors above first.`);
    process.exitCode = 1;
  } else {
    const server = await serveSite(values.out, port, previewHeaders);
    console.log(
      `\n${toPreviewNote(instant)}.\nShown and marked: ${formatHeldCount(shown)}.\nThe preview is at http://localhost:${String(server.port)}/ (Ctrl-C ends it).`,
    );
  }
} catch (error) {
  console.error(toOneLine(formatReason(error)));
  process.exitCode = 2;
}
