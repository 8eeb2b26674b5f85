import { defineConfig } from '@playwright/test';
import { patienceMs } from './tests/patience.ts';
import { madeUpOrigin } from './tests/e2e/origins.ts';
import { belowBase, sites } from './tests/sites/built-sites.ts';

const launchOptions = {
  ...(process.env.CHROME_PATH === undefined ? {} : { executablePath: process.env.CHROME_PATH }),
  // Chrome's sandbox does not run as root, as in containers; three flags keep it from phoning home; the next two from
  // starting a process for each page. One sets type as the whole browser does, where there is one without a window.
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-site-isolation-trials',
    '--renderer-process-limit=1',
    '--font-render-hinting=none',
    // No script runs here for long enough to be worth compiling a second time.
    '--js-flags=--no-opt --liftoff-only --single-threaded-gc',
  ],
};

/** Serves a site on any free port. What the pattern names, Playwright puts into the environment (tests/e2e/origins.ts). */
const serve = (folder: string, printed: RegExp, base = '') => ({
  command: `node tests/sites/serve.ts ${folder} 0 ${base}`,
  wait: { stdout: printed },
  timeout: patienceMs,
});

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  // Tests wait now and then, and other steps have work for the two cores meanwhile. Four took a sixth more of their time.
  workers: 2,
  forbidOnly: true,
  reporter: 'line',
  timeout: patienceMs,
  // Of what is expected and never comes there may be more than one.
  expect: { timeout: patienceMs / 5 },
  maxFailures: 10,
  // A browser that trips over a busy machine shall not cost a release; the summary names what passed only then.
  retries: 1,
  // A page of a test is the page of the one before it, with nothing in its cache, its storage or its jar of cookies:
  // to make a new one costs more than most tests.
  use: { baseURL: madeUpOrigin, launchOptions, reuseContext: true },
  // The sites are built by the step before (tests/sites/built-sites.ts).
  webServer: [
    serve(sites.real, /on port (?<real_port>\d+)\./),
    serve(sites.fixture, /on port (?<made_up_port>\d+)\./),
    serve(sites.below, /on port (?<below_port>\d+)\./, belowBase),
  ],
});
