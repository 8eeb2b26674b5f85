import { defineConfig } from '@playwright/test';
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
});

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'line',
  // Two browsers and a server share two cores: what a person would wait for may take longer than usual.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { baseURL: madeUpOrigin, launchOptions },
  // The sites are built by the step before (tests/sites/build-sites.ts).
  webServer: [serve(sites.real, realOrigin), serve(sites.fixture, madeUpOrigin)],
});
