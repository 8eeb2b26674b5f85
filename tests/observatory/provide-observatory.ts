import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { patienceMs } from '../patience.ts';

const folder = join(import.meta.dirname, '../../.cache/observatory');
const files = ['package.json', 'package-lock.json'];

const isCurrent = (): boolean =>
  existsSync(join(folder, 'complete')) &&
  files.every((file) =>
    readFileSync(join(import.meta.dirname, file)).equals(readFileSync(join(folder, file))),
  );

/**
 * Installs Mozilla's observatory from its own lock file into .cache/, once, without running any script of
 * any package.
 * @returns folder of the package, or why there is none
 */
export const provideObservatory = (): { readonly path: string } | { readonly lacking: string } => {
  const path = join(folder, 'node_modules/@mdn/mdn-http-observatory');
  if (isCurrent()) return { path };
  try {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const file of files) copyFileSync(join(import.meta.dirname, file), join(folder, file));
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      timeout: patienceMs,
      stdio: 'pipe',
    });
    // Its own script would fetch the list of hosts that browsers know to use TLS; "localhost" is not on it.
    writeFileSync(join(path, 'conf/hsts-preload.json'), '{}\n');
    writeFileSync(join(folder, 'complete'), '');
    return { path };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { lacking: `Mozilla's observatory could not be installed: ${reason}` };
  }
};
