/**
 * npm start: checks and builds the site, then serves it as a static host would. Exits with 1 if it was not built, 2 if
 * it was called wrongly.
 */
import './report-errors.ts';
import { parsePort, readCommandLine } from './command-line.ts';
import { serveFolder } from './serve-folder.ts';

const { values } = readCommandLine(
  `npm start -- [--port NUMBER] [--out FOLDER]
  --port  Port on this machine (4321)
  --out   Folder for the finished site (dist)`,
  { options: { port: { type: 'string', default: '4321' }, out: { type: 'string', default: 'dist' } } },
);
const port = parsePort(values.port);
// Half a second to load: not for those who only ask for help.
const { buildSite } = await import('./build/build-site.ts');

if (await buildSite(values.out)) {
  const origin = await serveFolder(values.out, port);
  console.log(`Sourceline is at ${origin}/ (press Ctrl-C to stop).`);
}
// At once, as in build.ts.
else process.exit(1);
