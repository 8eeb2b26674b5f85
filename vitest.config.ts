import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      reporter: ['text-summary'],
      // Templates have no floor: they are tested as pages, in the built site and in a browser.
      include: [
        'src/{schemas,domain,markdown,feeds,cards,hosting}/**/*.ts',
        'src/desk/{addresses,check,checks,manual,problems,reading,reporters}/**/*.ts',
        'src/search/!(live-index|search-integration|search-index).ts',
        'src/search/sameness/*.ts',
        'src/search/client/{ask,facets,feeds,fold-word,hubs,latest,load-once,months}.ts',
        'src/search/client/{nearest-hubs,query,recency,search-words,spelling,texts,vocabulary}.ts',
      ],
      exclude: [
        'src/markdown/pipeline-digest.ts',
        'src/cards/{cards-integration,kept-cards,respond-card}.ts',
      ],
      thresholds: { lines: 95, functions: 95, statements: 95, branches: 90 },
    },
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/unit/seed.ts'],
          // Pure functions share nothing, so that files may share a process.
          isolate: false,
          // A machine with other work is slow, not wrong.
          testTimeout: 20_000,
          include: ['tests/unit/**/*.test.ts', 'tests/markdown/*.test.ts', 'tests/architecture.test.ts'],
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: 'tests/build/global-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
