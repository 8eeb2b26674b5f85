/** The language after which a file of content is named: "ar" for articles/x/index.ar.md; undefined for all that are in the site's own. */
export const readNamedLanguage = (path: string): string | undefined =>
  /(?:^|\/)articles\/[^/]+\/index\.([^/]+)\.md$/.exec(path.replaceAll('\\', '/'))?.[1];
