import { execFileSync, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProgram, type PlainSite, waitForAnswer } from './served-site.ts';

/** How a program of others is told to serve a site. */
export interface ProgramSetup {
  /** Names and texts of its files. */
  readonly files: Readonly<Record<string, string>>;
  /** What stands behind the program's name when it is to say in words what is wrong with them. */
  readonly check: readonly string[];
  /** What stands there when it is to serve. */
  readonly serve: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** "http://localhost:12345" */
  readonly origin: string;
}

/**
 * Serves by a real program of others, which has called its configuration valid, until it is closed.
 * @param path of the program
 * @param setUp is given a folder for whatever the program needs
 */
export const serveByProgram = async (
  path: string,
  setUp: (workplace: string) => Promise<ProgramSetup>,
): Promise<PlainSite> => {
  const workplace = await mkdtemp(join(tmpdir(), 'sourceline-served-'));
  const { files, check, serve, env = process.env, origin } = await setUp(workplace);
  for (const [name, text] of Object.entries(files)) await writeFile(join(workplace, name), text);
  execFileSync(path, check, { stdio: 'pipe', env });
  const program = spawn(path, serve, { stdio: 'ignore', env });
  const close = async (): Promise<void> => {
    await endProgram(program);
    await rm(workplace, { recursive: true, force: true });
  };
  await waitForAnswer(origin, program).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { origin, close };
};
