import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProcessUsage } from './probe.ts';
import type { Scratch } from './scratch.ts';

/** What one build cost. The search figures are part of the totals. */
export interface BuildFigures {
  /** User and system time of the whole process tree. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Largest memory of Node's process; Pagefind's comes on top while it runs. */
  readonly peakMegabytes: number;
  readonly searchCpuSeconds: number;
  readonly searchWallSeconds: number;
  readonly searchPeakMegabytes: number;
}

interface BuildOrder {
  /** Folder of the project; left out, this one. */
  readonly project?: string;
  /** Content folder; left out, the project's own. */
  readonly content?: string;
  /** File of the site; left out, the project's own. */
  readonly site?: string;
  /** Folder of Astro's caches; an empty one makes a cold build. */
  readonly cache: string;
  /** Folder of the finished site. */
  readonly output: string;
  /** File for the probe's findings. */
  readonly probe: string;
  /** Does not record the addresses of the site, which a build with fewer pages or feeds would miss. */
  readonly isUnrecorded?: boolean;
  /** Stops the build. */
  readonly signal: AbortSignal;
  /** More options for Node, e.g. --cpu-prof. */
  readonly nodeOptions?: readonly string[];
}

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Builds a site as `npm run build` does, in a process of its own, and tells what it cost.
 * @throws Error with the end of what the build printed, when it fails
 */
export const measureBuild = async (order: BuildOrder): Promise<BuildFigures> => {
  const started = performance.now();
  await runNode(
    [
      ...(order.nodeOptions ?? []),
      `--import=${new URL('probe.ts', import.meta.url).href}`,
      'src/desk/build.ts',
      '--out',
      order.output,
      ...(order.isUnrecorded === true ? ['--unrecorded'] : []),
    ],
    {
      ...process.env,
      ...(order.content === undefined ? {} : { SOURCELINE_CONTENT: order.content }),
      ...(order.site === undefined ? {} : { SOURCELINE_SITE: order.site }),
      SOURCELINE_CACHE: order.cache,
      SOURCELINE_PROBE: order.probe,
      // The bench of search indexes the pages again (enlarge.ts).
      SOURCELINE_INDEX_MARKUP: 'keep',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    order.project ?? projectFolder,
    order.signal,
  );
  const wallSeconds = (performance.now() - started) / 1000;
  const usage = JSON.parse(await readFile(order.probe, 'utf8')) as ProcessUsage;
  const search = usage.children.find((child) => child.name.startsWith('pagefind'));
  return {
    cpuSeconds: usage.cpuSeconds + (usage.childrenCpuSeconds ?? 0),
    wallSeconds,
    peakMegabytes: usage.peakMegabytes,
    searchCpuSeconds: search?.cpuSeconds ?? Number.NaN,
    searchWallSeconds: search?.wallSeconds ?? Number.NaN,
    searchPeakMegabytes: search?.peakMegabytes ?? Number.NaN,
  };
};

/**
 * Builds the content of this checkout, of which it changes nothing: not the record of its addresses either.
 * @returns the folder of the finished site, in the scratch folder
 */
export const buildOwnSite = async ({ folder, signal }: Scratch): Promise<string> => {
  const output = join(folder, 'own-site');
  await measureBuild({
    content: join(projectFolder, 'content'),
    cache: join(folder, 'own-cache'),
    output,
    probe: join(folder, 'own-probe.json'),
    isUnrecorded: true,
    signal,
  });
  return output;
};

const runNode = (
  options: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd: string,
  signal: AbortSignal,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, options, {
      cwd,
      env,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    const keep = (chunk: Buffer): void => {
      printed = (printed + chunk.toString()).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => {
      // Of a build that is stopped, the end is awaited: it still writes.
      if (!signal.aborted) reject(error);
    });
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The build ended with code ${String(code)}:\n${printed}`));
    });
  });
