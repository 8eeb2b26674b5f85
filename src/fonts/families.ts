import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const packages = {
  '@fontsource-variable/newsreader': 'pages',
  '@fontsource-variable/libre-franklin': 'pages',
  '@fontsource/source-serif-4': 'pictures',
  '@fontsource/noto-naskh-arabic': 'pages',
  '@fontsource/noto-serif-hebrew': 'pictures',
  '@fontsource-variable/noto-serif-jp': 'pictures',
  '@fontsource-variable/noto-serif-kr': 'pictures',
  '@fontsource-variable/noto-serif-sc': 'pictures',
} as const;

/** What a package of Fontsource says of its family. */
interface Metadata {
  readonly family: string;
  readonly version: string;
  readonly license: { readonly type: string; readonly attribution: string };
}

const require = createRequire(import.meta.url);

/** The families that the fonts of the site are cut from, as their packages describe them. */
export const readFamilies = () =>
  Object.entries(packages).map(([name, use]) => {
    const { family, version, license } = JSON.parse(
      readFileSync(require.resolve(`${name}/metadata.json`), 'utf8'),
    ) as Metadata;
    return {
      name: family,
      version,
      licence: license.type,
      // Some say the same again for each file.
      attribution: license.attribution.replace(/ \S+\.ttf: .*$/, ''),
      use,
    };
  });
