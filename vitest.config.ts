import { defineConfig } from 'vitest/config';
import { patienceMs } from './tests/patience.ts';

/**
 * Unit tests that run commands, the check over hundreds of inputs, or code that has no floor of coverage: a project of
 * their own, in which what runs is never counted. Counting shows nothing of them that the others do not.
 */
const long = [
  'tests/unit/desk/{check,commands,digest,editors,examined-store,import,new,own,preview,rename,schemas,sources,watch-folder}.test.ts',
  'tests/unit/desk/check/{arbitrary-content,passed-content}.test.ts',
  'tests/unit/desk/{editors-guide,suggestions}.test.ts',
  'tests/unit/desk/{build,desk-form,import}/**/*.test.ts',
  'tests/unit/desk/reading/{agreement,figure-agreement,limits}.test.ts',
  'tests/unit/desk/new/{make-new,prepare-new}.test.ts',
  'tests/unit/{figures,pictures}/**/*.test.ts',
  'tests/markdown/independent-renderer.test.ts',
  'tests/architecture.test.ts',
];

const unit = {
  setupFiles: ['tests/unit/seed.ts'],
  // Whoever runs them: they pin the words and addresses of a newsroom of their own.
  env: { SOURCELINE_SITE: 'tests/unit/site.json' },
  // Pure functions share nothing, so that files may share a process.
  isolate: false,
  testTimeout: patienceMs,
  hookTimeout: patienceMs,
};

export default defineConfig({
  test: {
    // Counted by npm run stress alone (tests/stress/coverage.ts).
    coverage: {
      provider: 'v8',
      reporter: ['text-summary'],
      // Templates have no floor: they are tested as pages, in the built site and in a browser.
      include: [
        'src/{schemas,domain,markdown,feeds,cards,hosting}/**/*.ts',
        'src/desk/{addresses,check,checks,manual,problems,reading,reporters}/**/*.ts',
        'src/search/!(live-index|search-integration|search-index).ts',
        'src/search/{sameness,shelves}/*.ts',
        'src/search/client/{ask,facets,feeds,fold-word,hubs,latest,load-once,months}.ts',
        'src/search/client/{nearest-hubs,normalise-word,query,recency,search-words,spelling,texts,vocabulary}.ts',
      ],
      exclude: [
        'src/markdown/pipeline-digest.ts',
        'src/cards/{cards-integration,kept-cards,respond-card}.ts',
        // Run by a thread of its own, where nothing is counted.
        'src/cards/paint-aside.ts',
        // Tested where nothing is counted: with the figures, and as pages by themselves.
        'src/domain/body/parts/map.ts',
        'src/domain/view-models/dossier-page.ts',
      ],
      thresholds: { lines: 95, functions: 95, statements: 95, branches: 90 },
    },
    projects: [
      {
        test: {
          ...unit,
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/markdown/*.test.ts'],
          exclude: long,
        },
      },
      { test: { ...unit, name: 'long', include: long } },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: 'tests/build/global-setup.ts',
          // They only look: a process for each file would cost more than many of them.
          isolate: false,
          testTimeout: patienceMs,
          hookTimeout: patienceMs,
        },
      },
    ],
  },
});
