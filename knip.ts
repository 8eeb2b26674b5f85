import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  // A grade is given by a program of its own: it must be started with a certificate to trust.
  entry: [
    'src/desk/*.ts',
    // desk/dev/findings-integration.ts has it sent to pages by its name.
    'src/desk/dev/panel/findings-panel.ts',
    // Pages of desk/desk-form/ name them by their addresses.
    'src/desk/desk-form/client/{desk-new,desk-story}.ts',
    // search/index-aside.ts starts it by its file.
    'src/search/index-program.ts',
    // So do search/live-index-aside.ts, desk/dev/check-aside.ts and desk/dev/run-shown.ts.
    'src/search/live-index-program.ts',
    'src/desk/dev/{check,show}-program.ts',
    // A thread that cards/aside.ts starts by the name of its file.
    'src/cards/paint-aside.ts',
    // views/contents-place.ts loads it by a name in two pieces.
    'src/views/follow-reading.ts',
    'tests/bench/*.ts',
    'tests/observatory/scan.ts',
    'tests/sites/build.ts',
    'tests/pages/{vitest.config,reader-view.test,view-models.test}.ts',
    'tests/stress/{run,swap-forever}.ts',
    // tests/unit/desk/own.test.ts has a command load it first.
    'tests/unit/desk/note-connections.ts',
  ],
  project: ['src/**/*.{ts,astro}', 'tests/**/*.ts', '*.ts'],
  // A type is exported with the function that returns it, so that callers can name it.
  ignoreExportsUsedInFile: true,
  // Asked for where they are: Debian's in tests/hosting/, Java in tests/build/w3c-checker.test.ts, a
  // terminal in tests/unit/desk/on-terminal.ts.
  ignoreBinaries: ['apt-get', 'dpkg', 'java', 'openssl', 'script'],
  ignoreDependencies: [
    // "astro check" loads it by name.
    '@astrojs/check',
    // src/fonts/subset.ts reads the font files in them.
    '@fontsource-variable/libre-franklin',
    '@fontsource-variable/newsreader',
    '@fontsource/noto-naskh-arabic',
    '@fontsource/noto-serif-hebrew',
    '@fontsource/source-serif-4',
    // src/cards/east-asian.ts reads slices of them.
    '@fontsource-variable/noto-serif-jp',
    '@fontsource-variable/noto-serif-kr',
    '@fontsource-variable/noto-serif-sc',
    // tests/run.ts starts it by its file; it starts the second for what needs types.
    'oxlint',
    'oxlint-tsgolint',
    // tests/markdown/independent-renderer.ts loads it by name.
    'satteri',
    // tests/build/schema-org.ts reads its declarations.
    'schema-dts',
  ],
};

export default config;
