import { type CompressedEnding, listCompressedTypes } from './compressed-types.ts';
import { defaultHeaders, type HeaderRule, type Place } from './response-headers.ts';

const quote = (value: string): string =>
  `"${value.replaceAll('\\', '\\\\').replaceAll('"', String.raw`\"`)}"`;

const escapeDots = (text: string): string => text.replaceAll('.', String.raw`\.`);

/** Below a base: a star stands for any run of characters only where it is at an end of the path. */
const toPattern = (base: string, end: string): string =>
  `path_regexp ^${escapeDots(base)}(/.*)?${escapeDots(end)}$`;

const toPath = (place: Exclude<Place, { kind: 'everywhere' }>, base: string): string => {
  switch (place.kind) {
    case 'folder':
      return `path ${base}${place.path}*`;
    case 'file':
      return base === '' ? `path */${place.name}` : toPattern(base, `/${place.name}`);
    case 'ending':
      return base === '' ? `path *${place.ending}` : toPattern(base, place.ending);
  }
};

/** Only for files that are there: the page for lost readers has headers of its own. */
const toMatcher = (
  name: string,
  place: Exclude<Place, { kind: 'everywhere' }>,
  base: string,
): readonly string[] => [`\t@${name} {`, `\t\t${toPath(place, base)}`, '\t\tfile', '\t}'];

const toFields = (headers: readonly (readonly [string, string])[]): readonly string[] =>
  headers.map(([name, value]) => `\t\t${name} ${quote(value)}`);

/** Caddy's own names for the compressed forms of a file. */
const encodings: Readonly<Record<CompressedEnding, string>> = { br: 'br', gz: 'gzip' };

/** What serves files below a path; all files where that is empty. */
const toFileServer = (
  indent: string,
  path: string,
  compressed: readonly CompressedEnding[],
): readonly string[] => {
  const directive = `${indent}file_server${path === '' ? '' : ` ${path}`}`;
  if (compressed.length === 0) return [directive];
  const names = compressed.map((ending) => encodings[ending]).join(' ');
  return [`${directive} {`, `${indent}\tprecompressed ${names}`, `${indent}}`];
};

/**
 * A snippet for Caddy, imported into the block of a site that says root.
 * @param more further lines for that block, such as redirects
 * @param base where the site stands on the host: of what is beside it there, nothing is said
 * @param compressed forms of files that lie beside them
 */
export const formatCaddy = (
  rules: readonly HeaderRule[],
  more: readonly string[] = [],
  base = '',
  compressed: readonly CompressedEnding[] = [],
): string => {
  const everywhere = rules
    .filter(({ place }) => place.kind === 'everywhere')
    .flatMap(({ headers }) => Object.entries(headers));
  const elsewhere = rules.flatMap(({ place, headers }) =>
    place.kind === 'everywhere' ? [] : [{ place, headers }],
  );
  const defaults = Object.entries(defaultHeaders);
  // What each directive is for, where the host has more than the site.
  const only = base === '' ? '' : `${base}/* `;
  return [
    '# Written by "npm run hosting". Run it again after every upgrade of Sourceline.',
    '# In the block of the site: root, then "import sourceline".',
    ...(base === '' ? [] : [`# The site is in the folder ${base.slice(1)} of that root.`]),
    '(sourceline) {',
    `\tencode ${only}{`,
    '\t\tzstd',
    '\t\tgzip',
    // Caddy's own list lacks JSON feeds and JSON Schemas. Some files have one of its types, such as text/xml.
    '\t\tmatch {',
    ...['text/', ...listCompressedTypes(rules).filter((type) => !type.startsWith('text/'))].map(
      (type) => `\t\t\theader Content-Type ${type}*`,
    ),
    '\t\t}',
    '\t}',
    `\theader ${only}{`,
    ...toFields(everywhere),
    '\t}',
    // Only where nothing else was said. Caddy puts such lines, and all in their block, off until it answers.
    ...defaults.map(([name, value]) => `\theader ${only}?${name} ${quote(value)}`),
    '\theader -Server',
    ...elsewhere.flatMap(({ place, headers }, index) => {
      const name = `sourceline${String(index + 1)}`;
      return [
        ...toMatcher(name, place, base),
        `\theader @${name} {`,
        ...toFields(Object.entries(headers)),
        '\t}',
      ];
    }),
    `\t@sourceline_unserved path ${base}/_headers ${base}/_redirects`,
    '\terror @sourceline_unserved 404',
    ...more.map((line) => `\t${line}`),
    ...(base === '' ? [] : [`\tredir ${base} ${base}/ permanent`]),
    ...toFileServer('\t', only.trim(), compressed),
    '\thandle_errors {',
    ...defaults.map(([name, value]) => `\t\theader ${only}${name} ${quote(value)}`),
    '\t\theader -Server',
    `\t\trewrite ${only || '* '}${base}/404.html`,
    ...toFileServer('\t\t', only === '' ? '' : `${base}/404.html`, compressed),
    '\t}',
    '}',
    '',
  ].join('\n');
};
