import { execFileSync, spawnSync } from 'node:child_process';

/** What git answers, without the line break at its end. @throws where git fails */
export const askGit = (...parameters: readonly string[]): string =>
  execFileSync('git', parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd();

/** Has git do something that may fail. @returns whether it did it */
export const runGit = (...parameters: readonly string[]): boolean =>
  spawnSync('git', parameters, { stdio: 'ignore' }).status === 0;
