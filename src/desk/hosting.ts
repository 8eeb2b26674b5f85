/**
 * npm run hosting: writes what nginx and Caddy need to serve the built site with its headers and redirects.
 * Several sites, such as the one served now and the next, share what is written. Exits with 1 if there is no site,
 * 2 if it was called wrongly.
 */
import './report-errors.ts';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatCaddy } from '../hosting/format-caddy.ts';
import { formatNginx } from '../hosting/format-nginx.ts';
import { joinInlineDigests, readInlineDigests } from '../hosting/inline-digests.ts';
import { formatObjects } from '../hosting/format-objects.ts';
import { formatCaddyRedirects, formatNginxRedirects } from '../hosting/redirects.ts';
import { buildHeaderRules } from '../hosting/response-headers.ts';
import { readBase } from '../hosting/write-headers-file.ts';
import { readRedirects } from '../hosting/write-redirects-file.ts';
import { compressedEndings } from '../hosting/compressed-types.ts';
import { listFiles } from './build/kept/list-files.ts';
import { readCommandLine } from './command-line.ts';
import { Refusal, UserError } from './user-error.ts';
import { formatReason } from './format-reason.ts';

const { values } = readCommandLine(
  `npm run hosting -- [--site FOLDER]... [--out FOLDER] [--brotli] [--objects]
  --site     A built site; may be given several times (dist)
  --out      Folder for the files (hosting)
  --brotli   This nginx has the module ngx_brotli: it sends the .br files of a precompressed site too
  --objects  Also lists what a store of objects without index pages needs, such as S3; of one site`,
  {
    options: {
      site: { type: 'string', multiple: true, default: ['dist'] },
      out: { type: 'string', default: 'hosting' },
      brotli: { type: 'boolean', default: false },
      objects: { type: 'boolean', default: false },
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
      bases: await Promise.all(folders.map(readBase)),
      // Where a file has no such form beside it, servers send the file.
      compressed: compressedEndings.filter((ending) =>
        folders.some((folder) => existsSync(join(folder, `index.html.${ending}`))),
      ),
    };
  } catch (error) {
    throw new Refusal(
      `${formatReason(error)}\nBuild the site first (npm run build), or say where it is: npm run hosting -- --site FOLDER`,
      { cause: error },
    );
  }
};

const [folder = '', ...others] = values.site;
if (values.objects && others.length > 0)
  throw new UserError('--objects lists what is in one site: give one --site.');
const { rules, redirects, bases, compressed } = await readSites(values.site);
const [base = ''] = bases;
if (bases.some((other) => other !== base))
  throw new Refusal(
    `These sites were built for different folders of a host: ${values.site.map((name, index) => `${name} for ${bases[index] ?? ''}/`).join(', ')}. Write the files for each by itself, with another --out.`,
  );
if (values.brotli && !compressed.includes('br'))
  throw new Refusal(
    `There are no .br files in ${values.site.join(', ')}. Write "precompressed: true" into content/site.yaml and build the site again.`,
  );
const forNginx = compressed.filter((ending) => ending !== 'br' || values.brotli);
const files = {
  'sourceline.nginx.conf': formatNginx(rules, formatNginxRedirects(redirects), base, forNginx),
  'sourceline.caddy': formatCaddy(rules, formatCaddyRedirects(redirects), base, compressed),
  ...(values.objects ? { 'sourceline.objects.jsonl': formatObjects(listFiles(folder), rules, base) } : {}),
};
await mkdir(values.out, { recursive: true });
for (const [name, text] of Object.entries(files)) await writeFile(join(values.out, name), text);
console.log(
  `The files for nginx and Caddy are in ${values.out}/: see docs/publishers-guide.md.${values.objects ? ' What goes into a store of objects is in sourceline.objects.jsonl.' : ''}`,
);
