import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePorts } from './free-ports.ts';
import { endProgram, waitFor } from './served-site.ts';

/**
 * Serves a built site with the real Caddy and a snippet of ours, after Caddy has called it valid.
 * @param caddy path of the program
 * @param snippet what "npm run hosting" writes
 */
export const serveByCaddy = async (
  caddy: string,
  folder: string,
  snippet: string,
): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> => {
  const workplace = await mkdtemp(join(tmpdir(), 'sourceline-caddy-'));
  const [port = 0] = await findFreePorts(1);
  const origin = `http://localhost:${String(port)}`;
  const file = join(workplace, 'Caddyfile');
  await writeFile(
    file,
    `{\n\tadmin off\n\tauto_https off\n}\n${snippet}\n${origin} {\n\troot * ${folder}\n\timport sourceline\n}\n`,
  );
  // Its certificates and its memory stay out of the home folder.
  const env = { ...process.env, HOME: workplace, XDG_DATA_HOME: workplace, XDG_CONFIG_HOME: workplace };
  execFileSync(caddy, ['validate', '--adapter', 'caddyfile', '--config', file], { stdio: 'pipe', env });
  const program = spawn(caddy, ['run', '--adapter', 'caddyfile', '--config', file], { stdio: 'ignore', env });
  const close = async (): Promise<void> => {
    await endProgram(program);
    await rm(workplace, { recursive: true, force: true });
  };
  await waitFor(origin).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { origin, close };
};
