import { appendFile, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { startCommand } from '../e2e/start-command.ts';
import { farAway, madeUpSurroundings, sites } from '../sites/built-sites.ts';
import { takenOverFolder } from '../sites/followed-sites.ts';
import { compareFiles, digestFiles } from '../stress/digest-folder.ts';
import { runCommand } from '../stress/run-command.ts';

const folder = takenOverFolder;
const output = join(folder, 'dist');
const kept = join(folder, '.cache/astro/kept');

const surroundings = {
  ...madeUpSurroundings,
  ...farAway,
  SOURCELINE_CONTENT: 'content',
  SOURCELINE_SITE: 'site.json',
  NO_COLOR: '1',
};

const build = async (): Promise<string> => {
  const { code, printed } = await runCommand(['src/desk/build.ts', '--unrecorded'], {
    cwd: folder,
    env: surroundings,
  });
  expect(code, printed).toBe(0);
  return printed;
};

const anew = 'What earlier builds kept is not used';

let whole: ReadonlyMap<string, string> = new Map();

/** Paths that are not as the first build left them. */
const listOthers = async (): Promise<string[]> => compareFiles(whole, await digestFiles(output));

/** The front page as npm start serves it. */
let front = '';

beforeAll(async () => {
  whole = await digestFiles(sites.again);
  await rm(output, { recursive: true });
  const { child, printed, reached } = startCommand(
    ['src/desk/start.ts', '--port', '0'],
    /is at (http:\S+)/,
    folder,
    surroundings,
  );
  try {
    const [, address = ''] = await reached;
    front = await (await fetch(address)).text();
  } finally {
    child.kill();
  }
  expect(printed()).not.toContain(anew);
});

test('npm start builds a site again that is gone, serves it and prints the address', async () => {
  expect(/<h2\b[^>]*>[^]*?<\/h2>/.exec(front)?.[0]).toContain('A new story');
  expect(await listOthers()).toEqual([]);
});

test('nothing has changed: nothing is written', async () => {
  const same = [join(kept, 'bundle/styles.json'), join(output, 'articles/untouched/evidence.json')];
  const before = await Promise.all(same.map(async (file) => (await stat(file)).ino));
  expect(await build()).toMatch(/^Nothing changed; [\d,]+ files kept; \d+\.\d s\.$/m);
  expect(await listOthers()).toEqual([]);
  expect(await Promise.all(same.map(async (file) => (await stat(file)).ino))).toEqual(before);
});

test('a finished page that somebody has changed in place, which is the kept one too, is printed again', async () => {
  await appendFile(join(output, 'articles/untouched/index.html'), 'spoilt');
  await writeFile(join(output, 'feed.json'), '{}');
  await rm(join(output, 'atom.xml'));
  expect(await build()).not.toContain(anew);
  expect(await listOthers()).toEqual([]);
});

test('a site whose pages the search read are gone is made again', async () => {
  await rm(join(kept, 'printed'), { recursive: true });
  await rm(join(folder, '.cache/astro/search'), { recursive: true });
  expect(await build()).not.toContain(anew);
  expect(await listOthers()).toEqual([]);
});

// What is wrong with a bundle before it is run, and a file that was not printed and is another, are seen by
// tests/unit/desk/build/kept/{printer,print-changed}.test.ts.
test('where a part of the bundle is gone, everything is made anew, and why is said', async () => {
  for (const name of await readdir(join(kept, 'bundle/chunks')))
    if (name.startsWith('newsroom')) await rm(join(kept, 'bundle/chunks', name));
  // Where the site stands, nobody looks at the bundle.
  await rm(output, { recursive: true });
  const printed = await build();
  expect(printed).toContain(anew);
  expect(printed).toContain('Cannot find module');
  expect(await listOthers()).toEqual([]);
});

// So is nothing of other settings or packages (tests/unit/desk/build/kept/kept-key.test.ts), and nothing without a whole
// list, as a kill leaves it (kept-site.test.ts there).
test('what other code has left is no surprise, and is not used: neither a page nor what evidence is called', async () => {
  const remark = '<!-- another -->';
  await appendFile(join(folder, 'src/views/Masthead.astro'), `${remark}\n`);
  const words = join(folder, 'src/domain/evidence.ts');
  const source = await readFile(words, 'utf8');
  expect(source).toContain('speaker.trim()');
  await writeFile(words, source.replace('speaker.trim()', 'speaker.trim().toUpperCase()'));
  expect(await build()).not.toContain(anew);
  const read = (file: string): Promise<string> => readFile(join(output, file), 'utf8');
  for (const page of ['index.html', 'articles/untouched/index.html'])
    expect(await read(page), page).toContain(remark);
  for (const file of ['index.html', 'evidence.json']) {
    expect(await readFile(join(sites.again, 'articles/untouched', file), 'utf8')).not.toContain('A MINISTRY');
    expect(await read(`articles/untouched/${file}`), file).toContain('A MINISTRY');
  }
});
