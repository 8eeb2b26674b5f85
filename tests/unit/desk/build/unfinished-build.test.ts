import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beginBuild, type BuildFolders, endBuild } from '../../../../src/desk/build/unfinished-build.ts';
import { patienceMs } from '../../../patience.ts';

let cache = '';
let folders: BuildFolders = { cache: '', generated: '', output: '' };
/** Where sites are built. */
let sites = '';

const patience = { timeout: patienceMs };

/** What builds keep: Astro's pictures, and files of ours, which are never half written. */
const fill = async (): Promise<void> => {
  for (const name of ['0123456789ab/assets', 'cards', 'check', 'of-others']) {
    await mkdir(join(cache, name), { recursive: true });
    await writeFile(join(cache, name, 'kept'), 'x');
  }
};

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'sourceline-cache-'));
  sites = await mkdtemp(join(tmpdir(), 'sourceline-sites-'));
  folders = {
    cache,
    generated: await mkdtemp(join(tmpdir(), 'sourceline-generated-')),
    output: join(sites, 'dist'),
  };
});
afterEach(async () => {
  for (const folder of [cache, folders.generated, sites]) await rm(folder, { recursive: true, force: true });
});

it('keeps everything after a build that came to its end', async () => {
  await beginBuild(folders);
  await fill();
  await endBuild(folders, true);
  await beginBuild(folders);
  expect(await readdir(join(cache, '0123456789ab/assets'))).toEqual(['kept']);
});

it('throws pictures away that a killed build may have cut off, and keeps what is whole', async () => {
  await beginBuild(folders);
  await fill();
  await beginBuild(folders);
  expect((await readdir(cache)).toSorted()).toEqual(['cards', 'check', 'of-others', 'unfinished']);
});

/** Another process that begins a build and then waits. */
const beginElsewhere = async (own: BuildFolders) => {
  const other = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { beginBuild } from ${JSON.stringify(pathToFileURL('src/desk/build/unfinished-build.ts').href)};
       await beginBuild(${JSON.stringify(own)});
       console.log('begun');
       setInterval(() => undefined, 1000);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(other.stdout, 'data');
  return other;
};

it('is refused while another build is at work, whose files stay, and not after that one was killed', async () => {
  const other = await beginElsewhere(folders);
  await fill();
  await expect(beginBuild(folders)).rejects.toThrow(
    `Another build is running here (process ${String(other.pid)}). Wait until it has finished, then build again.`,
  );
  expect(await readdir(join(cache, '0123456789ab/assets'))).toEqual(['kept']);
  other.kill('SIGKILL');
  await once(other, 'close');
  await beginBuild(folders);
  expect(await readdir(cache)).not.toContain('0123456789ab');
});

it('is refused while another checkout makes the same site, and leaves no mark; not after that one was killed', async () => {
  const other = await beginElsewhere({
    ...folders,
    cache: join(cache, 'other'),
    generated: join(folders.generated, 'other'),
  });
  const own = { ...folders, cache: join(cache, 'own'), generated: join(folders.generated, 'own') };
  await expect(beginBuild(own)).rejects.toThrow(
    `Another build is making ${own.output}/ (process ${String(other.pid)}). Wait until it has finished, then build again.`,
  );
  expect(await readdir(own.generated)).toEqual([]);
  // Elsewhere one may build.
  await beginBuild({ ...own, output: join(sites, 'elsewhere') });
  await endBuild({ ...own, output: join(sites, 'elsewhere') }, true);
  other.kill('SIGKILL');
  await once(other, 'close');
  await beginBuild(own);
  await endBuild(own, true);
  expect(await readdir(sites)).toEqual([]);
  expect(await readdir(own.cache)).toEqual([]);
});

it('leaves nothing beside a site that is made', async () => {
  await beginBuild(folders);
  expect(await readdir(sites)).toEqual(['dist.unfinished']);
  await endBuild(folders, true);
  expect(await readdir(sites)).toEqual([]);
});

it('is refused by what another checkout makes of the same site by another name', async () => {
  await mkdir(join(sites, 'real'));
  await symlink(join(sites, 'real'), join(sites, 'linked'));
  const other = await beginElsewhere({
    cache: join(cache, 'other'),
    generated: join(folders.generated, 'other'),
    output: join(sites, 'real/dist'),
  });
  try {
    const output = join(sites, 'linked/dist');
    await expect(beginBuild({ ...folders, output })).rejects.toThrow(`Another build is making ${output}/`);
  } finally {
    other.kill('SIGKILL');
    await once(other, 'close');
  }
});

it.runIf(process.platform === 'linux')('is not refused by a build that has ended unasked', async () => {
  // The shell becomes a program that never asks after its child, which stays in the list of processes. The child
  // ends when its input does, and not before: the shell would still ask.
  const shell = spawn('sh', ['-c', 'exec 3<&0; cat <&3 >/dev/null & echo $!; exec sleep 600'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  try {
    const pid = String(await once(shell.stdout, 'data')).trim();
    await vi.waitFor(async () => {
      expect(await readFile(`/proc/${String(shell.pid)}/cmdline`, 'utf8')).toMatch(/^sleep/);
    }, patience);
    shell.stdin.end();
    const facts = await vi.waitFor(async () => {
      const read = await readFile(`/proc/${pid}/stat`, 'utf8');
      expect(read).toContain(') Z ');
      return read;
    }, patience);
    const beginning = facts.slice(facts.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    await writeFile(join(cache, 'unfinished'), `${pid} ${beginning}\n`);
    await expect(beginBuild(folders)).resolves.toBeUndefined();
  } finally {
    shell.kill();
  }
});

it.runIf(process.platform === 'linux').each([
  ['a process that has got the number of one that was killed', `${String(process.ppid)} 1\n`],
  ['nothing, as older builds did', ''],
  ['what nobody wrote', 'x y\n'],
])('is not refused where the mark names %s', async (_, mark) => {
  await writeFile(join(cache, 'unfinished'), mark);
  await expect(beginBuild(folders)).resolves.toBeUndefined();
});

it('makes the cache where there is none', async () => {
  await beginBuild({ ...folders, cache: join(cache, 'not/yet') });
  expect(await readdir(join(cache, 'not/yet'))).toEqual(['unfinished']);
});

it('lets a build go on that can keep nothing', async () => {
  const file = join(cache, 'a-file');
  await writeFile(file, '');
  for (const place of [join(file, 'below'), file, '/dev/null/nowhere'])
    await expect(beginBuild({ ...folders, cache: place })).resolves.toBeUndefined();
});

/** Starts processes that begin a build at the same moment and wait. @returns what each of them says first */
const beginAtOnce = async (...wanted: readonly BuildFolders[]): Promise<string[]> => {
  const moment = Date.now() + 1000;
  const children = wanted.map((own) =>
    spawn(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { beginBuild } from ${JSON.stringify(pathToFileURL('src/desk/build/unfinished-build.ts').href)};
         while (Date.now() < ${String(moment)});
         await beginBuild(${JSON.stringify(own)}).then(() => console.log('begun'), ({ message }) => console.log(message));
         setInterval(() => undefined, 1000);`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    ),
  );
  try {
    return await Promise.all(children.map(async ({ stdout }) => String(await once(stdout, 'data')).trim()));
  } finally {
    for (const child of children) child.kill('SIGKILL');
  }
};

it('goes on where a build was killed that had just begun to go on where another was killed', async () => {
  await writeFile(join(cache, 'unfinished'), '1 0\n');
  const name = `unfinished.${createHash('sha256').update('1 0\n').digest('hex').slice(0, 12)}`;
  await writeFile(join(cache, name), '1 00\n');
  await beginBuild(folders);
  expect(await readdir(cache)).toEqual(['unfinished']);
});

it.each([
  // Each of the three alone keeps builds apart; what they have besides changes nothing.
  ['of one checkout', true, false, false],
  ['with one cache', false, true, false],
  ['that make one site', false, false, true],
])(
  'lets one of four builds begin that begin at once, %s',
  async (_, isOneCheckout, isOneCache, isOneSite) => {
    const wanted = [1, 2, 3, 4].map((number) => ({
      cache: join(cache, isOneCache ? 'one' : String(number)),
      generated: join(folders.generated, isOneCheckout ? 'one' : String(number)),
      output: join(sites, isOneSite ? 'one' : String(number)),
    }));
    // What a killed build has left changes nothing.
    for (const folder of wanted.flatMap(({ cache: kept, generated }) => [kept, generated])) {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'unfinished'), '1 0\n');
    }
    for (const { output } of wanted) await writeFile(`${output}.unfinished`, '1 0\n');
    const said = await beginAtOnce(...wanted);
    expect(said.filter((words) => words === 'begun')).toHaveLength(1);
    expect(
      said.filter((words) => /^Another build is (?:running here|making \S+\/) \(process \d+\)\./.test(words)),
    ).toHaveLength(3);
  },
);
