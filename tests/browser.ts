import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { patienceMs } from './patience.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

const findInstalled = (): string | undefined => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    process.env.CHROME_PATH ?? '',
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...places,
    chromium.executablePath(),
  ];
  return candidates.find((path) => path !== '' && existsSync(path));
};

/** A closed network may swallow a download without a word. */
const tryCommand = (command: string, ...parameters: string[]): void => {
  console.log(`No Chrome or Chromium found; trying: ${[command, ...parameters].join(' ')}`);
  spawnSync(command, parameters, { stdio: 'ignore', timeout: patienceMs });
};

/**
 * Finds a Chrome or Chromium for the browser tests, installing one where that is possible.
 * @returns path of the program
 * @throws Error that says in one line what to install
 */
export const provideBrowser = (): string => {
  let path = findInstalled();
  if (path === undefined) {
    tryCommand(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium');
    path = findInstalled();
  }
  if (path === undefined && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    tryCommand('apt-get', 'update');
    tryCommand('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');
    path = findInstalled();
  }
  if (path === undefined) {
    throw new Error('Install Chrome or Chromium, or name one in CHROME_PATH, and run npm test again.');
  }
  return path;
};
