import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { patienceMs } from './patience.ts';

/**
 * The same browser without a window, tabs and buttons that nobody sees: a page costs two thirds of what it costs in the
 * whole one.
 */
const shellNames = ['chromium-headless-shell', 'chrome-headless-shell'];

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** What is asked for: "whole" where time is measured, as readers have it. */
type Kind = 'any' | 'whole';

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
];

/** What Playwright has installed without a window: beside its whole browser, in a folder of the same number. */
const listOwnShells = (): string[] => {
  const whole = dirname(dirname(chromium.executablePath()));
  const cwd = join(dirname(whole), basename(whole).replace('chromium', 'chromium_headless_shell'));
  return globSync('*/chrome-headless-shell{,.exe}', { cwd }).map((path) => join(cwd, path));
};

const findInstalled = (kind: Kind): string | undefined => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const listInPath = (searched: readonly string[]): string[] =>
    searched.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [
    process.env.CHROME_PATH ?? '',
    ...(kind === 'whole' ? [] : [...listInPath(shellNames), ...listOwnShells()]),
    ...listInPath(names),
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

/** Ways to install a browser, in the order in which they are tried; an older Debian has no package of the one without a window. */
const listInstallers = (kind: Kind): readonly (() => void)[] => {
  const isDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const packages = kind === 'whole' ? ['chromium'] : ['chromium-headless-shell', 'chromium'];
  return [
    () => {
      const shell = kind === 'whole' ? [] : ['--only-shell'];
      tryCommand(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', ...shell, 'chromium');
    },
    ...(isDebian
      ? [
          () => {
            tryCommand('apt-get', 'update');
          },
          ...packages.map((name) => () => {
            tryCommand('apt-get', 'install', '-y', '--no-install-recommends', name);
          }),
        ]
      : []),
  ];
};

/**
 * Finds a Chrome or Chromium for the browser tests, installing one where that is possible.
 * @returns path of the program
 * @throws Error that says in one line what to install
 */
export const provideBrowser = (kind: Kind = 'any'): string => {
  let path = findInstalled(kind);
  for (const install of listInstallers(kind)) {
    if (path !== undefined) break;
    install();
    path = findInstalled(kind);
  }
  if (path === undefined) {
    throw new Error('Install Chrome or Chromium, or name one in CHROME_PATH, and run npm test again.');
  }
  return path;
};
