import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { fixturesFolder } from './fixture-site.ts';
import { plainEnvironment } from './plain-environment.ts';

/** A command that works on a copy of the sound content, a new one for each test. */
interface ContentCommand {
  /** The path of something in the copy. */
  readonly placeOf: (path: string) => string;
  /** Runs the command; nobody can be asked. What it says of the copy it says of "content". */
  readonly run: (...args: readonly string[]) => {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  };
}

/**
 * Gives each test of a file a copy of the sound content to write into.
 * @param command of the desk, by its file
 */
export const useContentCopy = (command: string): ContentCommand => {
  let content = '';
  beforeEach(async () => {
    content = await mkdtemp(join(tmpdir(), `${command}-`));
    await cp(join(fixturesFolder, 'valid/content'), content, { recursive: true });
  });
  afterEach(() => rm(content, { recursive: true }));
  return {
    placeOf: (path) => join(content, path),
    run: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [`src/desk/${command}.ts`, ...args], {
        encoding: 'utf8',
        env: { ...plainEnvironment, SOURCELINE_NOW: '2026-11-22T12:00:00Z', SOURCELINE_CONTENT: content },
      });
      return {
        status,
        stdout: stdout.replaceAll(content, 'content'),
        stderr: stderr.replaceAll(content, 'content'),
      };
    },
  };
};
