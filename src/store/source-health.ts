import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run.ts';
import { healthPath, readHealthLines, type SourceHealth } from '../schemas/source-health.ts';

/**
 * Loads what "npm run sources" found at the addresses that stories cite.
 * @returns by address; nothing where it has never run
 * @throws Error for a line that cannot be read; the desk says so first, with the line
 */
export const loadSourceHealth = (): ReadonlyMap<string, SourceHealth> => {
  const file = join(run.contentFolder, healthPath);
  const lines = existsSync(file) ? readHealthLines(readFileSync(file, 'utf8')) : [];
  return new Map(
    lines.map((line) => {
      if ('fault' in line) throw new Error(`content/${healthPath}: ${line.fault}`);
      return [line.health.url, line.health];
    }),
  );
};
