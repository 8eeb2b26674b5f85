import { type CompressedEnding, listCompressedTypes } from './compressed-types.ts';
import { fileTypes, unknownType } from './file-types.ts';
import { defaultHeaders, type HeaderRule, type Place } from './response-headers.ts';

const quote = (value: string): string =>
  `"${value.replaceAll('\\', '\\\\').replaceAll('"', String.raw`\"`)}"`;

const toPattern = (end: string): string => `location ~ ${end.replaceAll('.', String.raw`\.`)}$`;

const toLocation = (place: Exclude<Place, { kind: 'everywhere' }>, base: string): string => {
  switch (place.kind) {
    case 'folder':
      return `location ${base}${place.path}`;
    case 'file':
      return toPattern(`/${place.name}`);
    case 'ending':
      return toPattern(place.ending);
  }
};

/** Cache-Control → $sourceline_cache_control */
const toVariable = (header: string): string => `$sourceline_${header.toLowerCase().replaceAll('-', '_')}`;

const toDefault = (header: string): string =>
  `set ${toVariable(header)} ${quote(defaultHeaders[header] ?? '')};`;

/**
 * nginx has its own word for the type of a file. The character set is added by "charset": as part of the type it
 * would keep "gzip_types" from knowing it.
 */
const toSetting = ([header, value]: readonly [string, string]): string =>
  header === 'Content-Type'
    ? `types { } default_type ${quote(value.replace(/; charset=utf-8$/, ''))};`
    : `set ${toVariable(header)} ${quote(value)};`;

/**
 * What goes into the "server" block of nginx. An add_header in a location would put away all of those around
 * it; so each is set once, around all locations, and what differs between places is a variable. nginx leaves a
 * header out whose value is empty.
 * @param more further lines for that block, such as redirects
 * @param base where the site stands on the host: of what is beside it there, nothing is said
 * @param compressed forms of files that lie beside them, as far as this nginx can send them
 */
export const formatNginx = (
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
  const varying = [
    ...new Set([...Object.keys(defaultHeaders), ...elsewhere.flatMap(({ headers }) => Object.keys(headers))]),
  ].filter((name) => name !== 'Content-Type');
  // nginx does both for HTML unasked, and warns who says so again.
  const textTypes = listCompressedTypes(rules).filter((type) => type !== 'text/html');
  const isPart = base !== '';
  return [
    '# Written by "npm run hosting". Run it again after every upgrade of Sourceline.',
    '# Goes into a "server" block that sets listen, server_name, root and certificates.',
    ...(isPart ? [`# The site is in the folder ${base.slice(1)} of that root.`] : []),
    // In a block within a block, nginx forgets what the outer one has set.
    ...(isPart ? varying.map(toDefault) : []),
    ...(isPart
      ? [`location = ${base} { absolute_redirect off; return 301 ${base}/; }`, `location ^~ ${base}/ {`]
      : []),
    'index index.html;',
    `error_page 403 404 =404 ${base}/404.html;`,
    'server_tokens off;',
    'absolute_redirect off;',
    'charset utf-8;',
    `charset_types ${textTypes.join(' ')};`,
    'types {',
    ...Object.entries(fileTypes).map(([ending, type]) => `  ${type} ${ending};`),
    '}',
    `default_type ${unknownType};`,
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${textTypes.join(' ')};`,
    ...(compressed.includes('br') ? ['brotli_static on;'] : []),
    ...(compressed.includes('gz') ? ['gzip_static on;'] : []),
    '',
    ...(isPart ? [] : varying.map(toDefault)),
    ...everywhere.map(([name, value]) => `add_header ${name} ${quote(value)} always;`),
    ...varying.map((name) => `add_header ${name} ${toVariable(name)} always;`),
    '',
    '# For hosts that read them from the folder.',
    `location ~ ^${base.replaceAll('.', String.raw`\.`)}/_(?:headers|redirects)$ { return 404; }`,
    ...elsewhere.map(
      ({ place, headers }) =>
        `${toLocation(place, base)} { ${Object.entries(headers).map(toSetting).join(' ')} }`,
    ),
    ...more,
    ...(isPart ? ['}'] : []),
    '',
  ].join('\n');
};
