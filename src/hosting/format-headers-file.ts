import type { HeaderRule, Place } from './response-headers.ts';

// A star stands for any run of characters; but the pattern of a folder needs the slash after it too.
const toPatterns = (place: Place, base: string): readonly string[] => {
  switch (place.kind) {
    case 'everywhere':
      return [`${base}/*`];
    case 'folder':
      return [`${base}${place.path}*`];
    case 'file':
      return [`${base}/${place.name}`, `${base}/*/${place.name}`];
    case 'ending':
      return [`${base}/*${place.ending}`];
  }
};

/**
 * The file "_headers" that Netlify, Cloudflare Pages and their like read from a site's root. Both make
 * browsers ask again for what has no rule of its own, so the default is not written: where two rules give one
 * header they would join the values.
 * @param base where the site stands on its host
 */
export const formatHeadersFile = (rules: readonly HeaderRule[], base = ''): string =>
  rules
    .flatMap(({ place, headers }) =>
      toPatterns(place, base).map((pattern) =>
        [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
      ),
    )
    .join('\n')
    .concat('\n');

/**
 * Where a site stands on its host, as its own file "_headers" says, whose first rule holds everywhere.
 * @returns "" at the root of a host, else "/news"; undefined where the text is no such file
 */
export const parseBase = (text: string): string | undefined => /^(\S*)\/\*\n/.exec(text)?.[1];
