/**
 * npm run hosting: writes what nginx and Caddy need to serve the built site with its headers and redirects.
 * Several sites, such as the one served now and the next, share what is written. Exits with 1 if there is no site,
 * 2 if it was called wrongly.
 */
import './report-errors.ts';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toBasePath } from '../domain/addresses/base-path.ts';
import { formatCaddy } from '../hosting/format-caddy.ts';
import { formatNginx } from '../hosting/format-nginx.ts';
import { joinInlineDigests, readInlineDigests } from '../hosting/inline-digests.ts';
import { formatCaddyRedirects, formatNginxRedirects } from '../hosting/redirects.ts';
import { buildHeaderRules } from '../hosting/response-headers.ts';
import { readRedirects } from '../hosting/write-redirects-file.ts';
import { site } from '../site.ts';
import { readCommandLine } from './command-line.ts';
import { Refusal } from './user-error.ts';
import { formatReason } from './format-reason.ts';

const { values } = readCommandLine(
  `npm run hosting -- [--site FOLDER]... [--out FOLDER]
  --site  A built site; may be given several times (dist)
  --out   Folder for the files (hosting)`,
  {
    options: {
      site: { type: 'string', multiple: true, default: ['dist'] },
      out: { type: 'string', default: 'hosting' },
    },
  },
);

/** What the servers need to know about the sites. @throws Refusal if one of them is not a site */
const readSites = async (folders: readonly string[]) => {
  try {
    const digests = await Promise.all(folders.map(readInlineDigests));
    return {
      rules: buildHeaderRules(joinInlineDigests(digests)),
      redirects: await readRedirects(folders),
    };
  } catch (error) {
    throw new Refusal(
      `${formatReason(error)}\nBuild the site first (npm run build), or say where it is: npm run hosting -- --site FOLDER`,
      { cause: error },
    );
  }
};

const base = toBasePath(site.url);
const { rules, redirects } = await readSites(values.site);
await mkdir(values.out, { recursive: true });
await writeFile(
  join(values.out, 'sourceline.nginx.conf'),
  formatNginx(rules, formatNginxRedirects(redirects), base),
);
await writeFile(
  join(values.out, 'sourceline.caddy'),
  formatCaddy(rules, formatCaddyRedirects(redirects), base),
);
console.log(`The files for nginx and Caddy are in ${values.out}/: see docs/publishers-guide.md.`);
