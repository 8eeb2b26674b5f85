import { defineConfig } from '@playwright/test';
import { patienceMs } from './tests/patience.ts';
import { madeUpOrigin, realOrigin } from './tests/e2e/origins.ts';
import { sites } from './tests/sites/build-sites.ts';

const launchOptions = {
  ...(process.env.CHROME_PATH === undefined ? {} : { executablePath: process.env.CHROME_PATH }),
  // Chrome's sandbox does not run as root, as in containers; the other flags keep it from phoning home.
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
};

const serve = (folder: string, origin: string) => ({
  command: `node tests/sites/serve.ts ${folder} ${new URL(origin).port}`,
  url: `${origin}/`,
  reuseExistingServer: false,
  timeout: patienceMs,
});

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'line',
  timeout: patienceMs,
  // Of what is expected and never comes there may be more than one.
  expect: { timeout: patienceMs / 5 },
  maxFailures: 10,
  use: { baseURL: madeUpOrigin, launchOptions },
  // The sites are built by the step before (tests/sites/build-sites.ts).
  webServer: [serve(sites.real, realOrigin), serve(sites.fixture, madeUpOrigin)],
});
