import { listCompressedTypes } from './compressed-types.ts';
import { defaultHeaders, type HeaderRule, type Place } from './response-headers.ts';

const quote = (value: string): string =>
  `"${value.replaceAll('\\', '\\\\').replaceAll('"', String.raw`\"`)}"`;

const toPath = (place: Exclude<Place, { kind: 'everywhere' }>): string => {
  switch (place.kind) {
    case 'folder':
      return `${place.path}*`;
    case 'file':
      return `*/${place.name}`;
    case 'ending':
      return `*${place.ending}`;
  }
};

/** Only for files that are there: the page for lost readers has headers of its own. */
const toMatcher = (name: string, place: Exclude<Place, { kind: 'everywhere' }>): readonly string[] => [
  `\t@${name} {`,
  `\t\tpath ${toPath(place)}`,
  '\t\tfile',
  '\t}',
];

const toFields = (headers: readonly (readonly [string, string])[]): readonly string[] =>
  headers.map(([name, value]) => `\t\t${name} ${quote(value)}`);

/**
 * A snippet for Caddy, imported into the block of a site that says root.
 * @param more further lines for that block, such as redirects
 */
export const formatCaddy = (rules: readonly HeaderRule[], more: readonly string[] = []): string => {
  const everywhere = rules
    .filter(({ place }) => place.kind === 'everywhere')
    .flatMap(({ headers }) => Object.entries(headers));
  const elsewhere = rules.flatMap(({ place, headers }) =>
    place.kind === 'everywhere' ? [] : [{ place, headers }],
  );
  const defaults = Object.entries(defaultHeaders);
  return [
    '# Written by "npm run hosting". Run it again after every upgrade of Sourceline.',
    '# In the block of the site: root, then "import sourceline".',
    '(sourceline) {',
    '\tencode {',
    '\t\tzstd',
    '\t\tgzip',
    // Caddy's own list lacks JSON feeds and JSON Schemas. Some files have one of its types, such as text/xml.
    '\t\tmatch {',
    ...['text/', ...listCompressedTypes(rules).filter((type) => !type.startsWith('text/'))].map(
      (type) => `\t\t\theader Content-Type ${type}*`,
    ),
    '\t\t}',
    '\t}',
    '\theader {',
    ...toFields(everywhere),
    '\t}',
    // Only where nothing else was said. Caddy puts such lines, and all in their block, off until it answers.
    ...defaults.map(([name, value]) => `\theader ?${name} ${quote(value)}`),
    '\theader -Server',
    ...elsewhere.flatMap(({ place, headers }, index) => {
      const name = `sourceline${String(index + 1)}`;
      return [...toMatcher(name, place), `\theader @${name} {`, ...toFields(Object.entries(headers)), '\t}'];
    }),
    '\t@sourceline_unserved path /_headers /_redirects',
    '\terror @sourceline_unserved 404',
    ...more.map((line) => `\t${line}`),
    '\tfile_server',
    '\thandle_errors {',
    ...defaults.map(([name, value]) => `\t\theader ${name} ${quote(value)}`),
    '\t\theader -Server',
    '\t\trewrite * /404.html',
    '\t\tfile_server',
    '\t}',
    '}',
    '',
  ].join('\n');
};
