import type { HeaderRule, Place } from './response-headers.ts';

// A star stands for any run of characters; but the pattern of a folder needs the slash after it too.
const toPatterns = (place: Place): readonly string[] => {
  switch (place.kind) {
    case 'everywhere':
      return ['/*'];
    case 'folder':
      return [`${place.path}*`];
    case 'file':
      return [`/${place.name}`, `/*/${place.name}`];
    case 'ending':
      return [`/*${place.ending}`];
  }
};

/**
 * The file "_headers" that Netlify, Cloudflare Pages and their like read from a site's root. Both make
 * browsers ask again for what has no rule of its own, so the default is not written: where two rules give one
 * header they would join the values.
 */
export const formatHeadersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .flatMap(({ place, headers }) =>
      toPatterns(place).map((pattern) =>
        [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
      ),
    )
    .join('\n')
    .concat('\n');
