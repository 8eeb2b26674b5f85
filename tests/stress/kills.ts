import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../bench/measure-build.ts';
import { seedRandom } from '../bench/random.ts';
import { writeFollowedContent } from '../sites/followed-content.ts';
import { writeArticle, writeFiles } from '../sites/fixture-content.ts';
import { exchangeFolders } from '../../src/desk/build/exchange-folders.ts';
import { toAsideFolder } from '../../src/desk/build/output.ts';
import { digestFolder, isThere } from './digest-folder.ts';
import type { Findings, Order, Part } from './part.ts';
import { killGroup, type Outcome, runCommand } from './run-command.ts';
import { swapFiles } from './swap-forever.ts';
import { writePng } from './write-png.ts';

/** A build killed at any moment leaves the last good output whole and served, and hinders no build after it. */
export const kills: Part = {
  name: 'kills',
  promise: 'a build killed at any moment leaves the last good output whole and served',
  run: async (order) => {
    const digests = new Map<Moment, string>();
    const found = [
      // Each of them is a build by Astro from nothing, and so is the one after it.
      ...(order.isShort ? [] : [await killBuilds(order, 'empty', digests)]),
      // After those: with what they have kept, and the same sites to make.
      await killBuilds({ ...order, seed: order.seed + 2 }, 'warm', digests),
      await killSwaps(order),
    ];
    return {
      figures: found.flatMap(({ figures }) => figures),
      broken: found.flatMap(({ broken }) => broken),
    };
  },
};

const moments = ['before', 'after'] as const;
type Moment = (typeof moments)[number];

const instant = '2026-06-01T12:00:00Z';

/** The same small site at two moments, with a picture, since pictures are what builds keep longest. */
const writeContent = async (folder: string, moment: Moment): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await writeFollowedContent(folder, moment);
  await writeFiles(folder, {
    'articles/with-a-picture/index.md': writeArticle(
      { title: 'A story with a picture', published: '2026-05-02T12:00:00Z' },
      'A sentence [@example-source].\n\n![A black square](black.png "Drawing: for this test")',
    ),
    'articles/with-a-picture/black.png': writePng(300, 200),
  });
};

/** Serves a folder as a host does, on any free port, and asks for pages of it. */
const serve = async (
  folder: string,
): Promise<{ readonly ask: (path: string) => Promise<string>; readonly child: ChildProcess }> => {
  const child = spawn(process.execPath, ['tests/sites/serve.ts', folder, '0'], {
    cwd: projectFolder,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // It says so once it serves.
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => {
      resolve(/on port (\d+)\./.exec(data.toString())?.[1] ?? '');
    });
    child.once('exit', () => {
      reject(new Error(`${folder} cannot be served.`));
    });
  });
  const ask = async (path: string): Promise<string> => {
    const response = await fetch(`http://localhost:${port}${path}`);
    return response.ok ? await response.text() : `status ${String(response.status)}`;
  };
  return { ask, child };
};

/**
 * Kills builds that begin with an empty cache, or with what the builds before have kept.
 * @param digests of the site at each moment, once it has been built
 */
const killBuilds = async (
  { isShort, seed, folder, tell }: Order,
  caches: 'empty' | 'warm',
  digests: Map<Moment, string>,
): Promise<Findings> => {
  const wanted = isShort ? 1 : 20;
  const random = seedRandom(seed);
  const content = join(folder, 'content');
  const cache = join(folder, 'cache');
  const output = join(folder, 'site');
  const build = (killAfterMs?: number): Promise<Outcome> =>
    runCommand(['src/desk/build.ts', '--out', output], {
      env: { SOURCELINE_CONTENT: content, SOURCELINE_CACHE: cache, SOURCELINE_NOW: instant },
      ...(killAfterMs === undefined ? {} : { killAfterMs }),
    });

  const broken: string[] = [];
  let wholeMs = 0;
  const emptyCache = async (): Promise<void> => {
    if (caches === 'empty') await rm(cache, { recursive: true, force: true });
  };
  // What is timed is a build with what it will be killed with.
  const timed: Moment = caches === 'empty' ? 'before' : 'after';
  for (const moment of moments) {
    if (moment === timed) await emptyCache();
    await writeContent(content, moment);
    const { code, printed, seconds } = await build();
    if (code !== 0) return { figures: [], broken: [`the small site cannot be built:\n${printed}`] };
    const digest = await digestFolder(output);
    if ((digests.get(moment) ?? digest) !== digest)
      broken.push(`the site ${moment} the edits is another with ${caches} caches`);
    digests.set(moment, digest);
    if (moment === timed) wholeMs = seconds * 1000;
  }

  const server = await serve(output);
  let killed = 0;
  let current: Moment = 'after';
  try {
    for (let attempt = 0; killed < wanted && attempt < wanted * 10; attempt += 1) {
      const next: Moment = current === 'after' ? 'before' : 'after';
      await writeContent(content, next);
      await emptyCache();
      // Each kill has a slice of the build's time of its own.
      const at = Math.round(((killed + random()) / wanted) * wholeMs);
      const { code, seconds } = await build(at);
      if (code !== undefined) {
        // The build was faster than its kill: the machine has less to do than when the first was timed.
        wholeMs = seconds * 1000;
        if (code === 0) current = next;
        continue;
      }
      killed += 1;
      const place = `killed after ${String(at)} ms with ${caches} caches (kill ${String(killed)})`;
      const left = await digestFolder(output);
      if (![...digests.values()].includes(left))
        broken.push(`${place}: the output is neither the last site nor the new one`);
      for (const path of ['/', '/articles/untouched/', '/feed.json']) {
        const file = join(output, path.endsWith('/') ? `${path}index.html` : path);
        const served = await server.ask(path).catch(() => 'no answer');
        if (served !== (await readFile(file, 'utf8').catch(() => 'no file')))
          broken.push(`${place}: ${path} is not served`);
      }
      const after = await build();
      if (after.code !== 0) broken.push(`${place}: the next build failed:\n${after.printed}`);
      if ((await digestFolder(output)) !== digests.get(next))
        broken.push(`${place}: the next build made something else`);
      if (await isThere(toAsideFolder(output))) broken.push(`${place}: something was left aside`);
      current = next;
      tell(`${place}: ${left === digests.get(next) ? 'the new site' : 'the last site'} stands whole`);
    }
  } finally {
    killGroup(server.child);
  }
  if (killed < wanted)
    broken.push(
      `with ${caches} caches only ${String(killed)} of ${String(wanted)} kills met a build at work`,
    );
  return {
    figures: [
      [
        `builds killed with ${caches} caches, and survived`,
        `${String(killed)}, ${String(killed - new Set(broken.map((line) => line.split(':')[0])).size)}`,
      ],
    ],
    broken,
  };
};

/** Swaps take milliseconds, which a kill hardly ever meets: so a process does nothing else until it is killed. */
const killSwaps = async ({ isShort, seed, folder }: Order): Promise<Findings> => {
  const wanted = isShort ? 10 : 100;
  const random = seedRandom(seed + 1);
  const output = join(folder, 'swapped');
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  await mkdir(one, { recursive: true });
  await mkdir(other, { recursive: true });
  const canExchange = await exchangeFolders(one, other);
  const broken: string[] = [];
  let looks = 0;
  let gaps = 0;
  let survived = 0;
  for (let kill = 1; kill <= wanted; kill += 1) {
    const child = spawn(process.execPath, ['tests/stress/swap-forever.ts', output], {
      cwd: projectFolder,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // It says so once it has swapped for the first time.
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const until = performance.now() + 20 + random() * 60;
    while (performance.now() < until) {
      looks += 1;
      if (!existsSync(output)) gaps += 1;
    }
    killGroup(child);
    await new Promise((resolve) => child.once('exit', resolve));
    const texts = new Set<string>();
    for (const name of swapFiles)
      texts.add(await readFile(join(output, name), 'utf8').catch(() => 'missing'));
    if (texts.size === 1 && !texts.has('missing')) survived += 1;
    else if (canExchange)
      broken.push(`swap killed (kill ${String(kill)}): the output holds ${[...texts].join(', ')}`);
  }
  if (canExchange && gaps > 0)
    broken.push(`no output stood at ${String(gaps)} of ${String(looks)} looks during swaps`);
  return {
    figures: [
      ['swaps killed, and survived', `${String(wanted)}, ${String(survived)}`],
      [
        'looks during swaps, and nothing there',
        `${String(looks)}, ${String(gaps)}${canExchange ? '' : ' (this system swaps in two steps)'}`,
      ],
    ],
    broken,
  };
};
