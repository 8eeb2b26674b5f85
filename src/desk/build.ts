/**
 * npm run build: checks and builds the site, and records its addresses. Exits with 1 if it was not built, 2 if it
 * was asked for wrongly.
 */
import './report-errors.ts';
import './keep-compiled.js';
import { readCommandLine } from './command-line.ts';

const { values } = readCommandLine(
  `npm run build -- [--out FOLDER] [--unrecorded] [--force]
  --out         Folder for the finished site (dist)
  --unrecorded  Does not record addresses: for a look at the site, not for publication
  --force       Builds from nothing: throws away what earlier builds kept`,
  {
    options: {
      out: { type: 'string', default: 'dist' },
      unrecorded: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  },
);

const { buildSite } = await import('./build/build-site.ts');

if (await buildSite(values.out, { records: !values.unrecorded, forgets: values.force }))
  console.log(`The site is in ${values.out}/. "npm start" builds and serves it.`);
// At once: what Astro still has under way after a failure would fail too, and say so at length.
else process.exit(1);
