import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: ['src/desk/*.ts', 'tests/bench/*.ts'],
  project: ['src/**/*.{ts,astro}', 'tests/**/*.ts', '*.ts'],
  // A type is exported with the function that returns it, so that callers can name it.
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // "astro check" loads it by name.
    '@astrojs/check',
    // src/fonts/subset.ts reads the font files in them.
    '@fontsource-variable/libre-franklin',
    '@fontsource-variable/newsreader',
    '@fontsource/noto-naskh-arabic',
    '@fontsource/noto-serif-hebrew',
    '@fontsource/source-serif-4',
    // tests/build/schema-org.ts reads its declarations.
    'schema-dts',
  ],
};

export default config;
