/**
 * npm run build [-- --out FOLDER] [--unrecorded]: checks and builds the site, and records its addresses. Exit
 * code 1 if it was not built, 2 if it was asked for wrongly.
 */
import './complaint.ts';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, unrecorded: { type: 'boolean', default: false } },
});

if (await buildSite(values.out, { records: !values.unrecorded }))
  console.log(`The site is in ${values.out}/. "npm start" builds and serves it.`);
// At once: what Astro still has under way after a failure would fail too, and say so at length.
else process.exit(1);
