/**
 * npm run hosting [-- --site FOLDER]... [--out FOLDER]: writes what nginx and Caddy need to serve the built
 * site with its headers and redirects. Several sites, such as the one served now and the next, share what is written.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatCaddy } from '../hosting/format-caddy.ts';
import { formatNginx } from '../hosting/format-nginx.ts';
import { joinInlineDigests, readInlineDigests } from '../hosting/inline-digests.ts';
import { formatCaddyRedirects, formatNginxRedirects } from '../hosting/redirects.ts';
import { buildHeaderRules } from '../hosting/response-headers.ts';
import { readRedirects } from '../hosting/write-redirects-file.ts';
import { formatReason } from './format-reason.ts';

const { values } = parseArgs({
  options: {
    site: { type: 'string', multiple: true, default: ['dist'] },
    out: { type: 'string', default: 'hosting' },
  },
});

try {
  const digests = await Promise.all(values.site.map(readInlineDigests));
  const rules = buildHeaderRules(joinInlineDigests(digests));
  const redirects = await readRedirects(values.site);
  await mkdir(values.out, { recursive: true });
  await writeFile(
    join(values.out, 'sourceline.nginx.conf'),
    formatNginx(rules, formatNginxRedirects(redirects)),
  );
  await writeFile(join(values.out, 'sourceline.caddy'), formatCaddy(rules, formatCaddyRedirects(redirects)));
  console.log(`What nginx and Caddy need is in ${values.out}/: see docs/publishers-guide.md.`);
} catch (error) {
  console.error(formatReason(error));
  console.error('Build the site first (npm run build), or name it: npm run hosting -- --site FOLDER');
  process.exitCode = 1;
}
