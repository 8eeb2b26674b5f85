import { appendFile, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { madeUpSurroundings, sitesFolder } from '../sites/built-sites.ts';
import { writeFollowedContent } from '../sites/followed-content.ts';
import { setUpCheckout, withoutContent } from '../stress/checkout.ts';
import { digestFolder } from '../stress/digest-folder.ts';
import { runCommand } from '../stress/run-command.ts';

/** A checkout of its own, whose code and caches may be spoilt. */
const folder = join(sitesFolder, 'taken-over');
const output = join(folder, 'dist');
const kept = join(folder, '.cache/astro/kept');

const build = async (...flags: readonly string[]): Promise<string> => {
  const { code, printed } = await runCommand(['src/desk/build.ts', '--unrecorded', ...flags], {
    cwd: folder,
    env: { ...madeUpSurroundings, SOURCELINE_CONTENT: 'content' },
  });
  expect(code, printed).toBe(0);
  return printed;
};

const anew = 'What earlier builds kept is not used';

let whole = '';
beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await setUpCheckout(folder, withoutContent, 'shared');
  await writeFollowedContent(join(folder, 'content'), 'after');
  expect(await build()).not.toContain('Nothing is kept');
  whole = await digestFolder(output);
});

test('nothing has changed: nothing is written', async () => {
  const same = [join(kept, 'bundle/styles.json'), join(output, 'articles/untouched/evidence.json')];
  const before = await Promise.all(same.map(async (file) => (await stat(file)).ino));
  expect(await build()).toMatch(/^Nothing changed; [\d,]+ files kept; \d+\.\d s\.$/m);
  expect(await digestFolder(output)).toBe(whole);
  expect(await Promise.all(same.map(async (file) => (await stat(file)).ino))).toEqual(before);
});

test('a finished page that somebody has changed in place, which is the kept one too, is printed again', async () => {
  await appendFile(join(output, 'articles/untouched/index.html'), 'spoilt');
  await writeFile(join(output, 'feed.json'), '{}');
  await rm(join(output, 'atom.xml'));
  expect(await build()).not.toContain(anew);
  expect(await digestFolder(output)).toBe(whole);
});

test('a site that is gone is there again', async () => {
  await rm(output, { recursive: true });
  expect(await build()).not.toContain(anew);
  expect(await digestFolder(output)).toBe(whole);
});

test('so is one whose pages the search read is gone', async () => {
  await rm(join(kept, 'printed'), { recursive: true });
  await rm(join(folder, '.cache/astro/search'), { recursive: true });
  expect(await build()).not.toContain(anew);
  expect(await digestFolder(output)).toBe(whole);
});

test.each([
  [
    'a file that was not printed is another',
    () => appendFile(join(kept, 'finished/icon.svg'), ' '),
    'icon.svg is not as it was left',
  ],
  ['the bundle is gone', () => rm(join(kept, 'bundle'), { recursive: true }), 'the bundle is not whole'],
  [
    'a part of the bundle is gone',
    async () => {
      for (const name of await readdir(join(kept, 'bundle/chunks')))
        if (name.startsWith('newsroom')) await rm(join(kept, 'bundle/chunks', name));
    },
    'Cannot find module',
  ],
  [
    'the styles of another version of Astro are there',
    () => writeFile(join(kept, 'bundle/styles.json'), '{"pages":[]}'),
    'expected array',
  ],
])('where %s, everything is made anew, and why is said', async (_what, spoil, reason) => {
  await spoil();
  const printed = await build();
  expect(printed).toContain(anew);
  expect(printed).toContain(reason);
  expect(await digestFolder(output)).toBe(whole);
});

test.each([
  ['whose list was cut off', () => truncate(join(kept, 'list.kept'), 1000)],
  ['without a list, as a kill leaves it', () => rm(join(kept, 'list.kept'))],
  ['of other code', () => appendFile(join(folder, 'src/views/Masthead.astro'), '<!-- another -->\n')],
  ['with other files of public/', () => writeFile(join(folder, 'public/new.txt'), 'new')],
])('what is kept, but %s, is no surprise, and is not used', async (_what, spoil) => {
  await spoil();
  expect(await build()).not.toContain(anew);
  const warm = await digestFolder(output);
  await build('--force');
  expect(await digestFolder(output)).toBe(warm);
});

test('a build from nothing throws away what was kept', async () => {
  const before = await stat(join(kept, 'list.kept'));
  await build('--force');
  expect((await stat(join(kept, 'list.kept'))).ino).not.toBe(before.ino);
  expect(await readFile(join(output, 'new.txt'), 'utf8')).toBe('new');
});
