/** npm start [-- --port NUMBER] [--out FOLDER]: checks and builds the site, then serves it as a static host would. */
import './complaint.ts';
import { parseArgs } from 'node:util';
import { serveSite } from '../hosting/serve-site.ts';
import { buildSite } from './build-site.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4321' }, out: { type: 'string', default: 'dist' } },
});

if (await buildSite(values.out)) {
  const { port } = await serveSite(values.out, Number(values.port));
  console.log(`Sourceline is at http://localhost:${String(port)}/ (Ctrl-C ends it).`);
} else {
  process.exitCode = 1;
}
