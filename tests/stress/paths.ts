import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFollowedContent } from '../sites/followed-content.ts';
import { writeArticle, writeFiles } from '../sites/fixture-content.ts';
import { setUpCheckout, withoutContent } from './checkout.ts';
import { digestFolder } from './digest-folder.ts';
import type { Part } from './part.ts';
import { hasStackTrace, runCommand } from './run-command.ts';
import { writePng } from './write-png.ts';

/** Names of folders in which a site is built as in any other. */
const sound = ['a b', 'ü日', '100%', '%20', "it's", '"x"', '(a)', '[a]', '{a,b}', 'a!b', 'a&b;c'];

/** Names that Astro cannot build in. */
const refused = ['c#d', 'what?', 'a*b'];

/** Names that it cannot build in where they are those of the checkout. */
const refusedCheckouts = [...refused, '100%', '%20', '"x"'];

const instant = '2026-06-01T12:00:00Z';

/** A small site with a picture, whose name Astro looks at more closely than at those of texts. */
const writeContent = async (folder: string): Promise<void> => {
  await writeFollowedContent(folder, 'after');
  await writeFiles(folder, {
    'articles/with-a-picture/index.md': writeArticle(
      { title: 'A story with a picture', published: '2026-05-02T12:00:00Z' },
      'A sentence\nover two lines [@example-source].\n\n![A black square](black.png "Drawing: for this test")',
    ),
    'articles/with-a-picture/black.png': writePng(60, 40),
  });
};

/** Ends every line of a content folder as those of Windows end. */
const endLinesAsWindows = async (folder: string): Promise<void> => {
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(?:md|yaml|lock)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll('\n', '\r\n'));
  }
};

/** A checkout, its content, its cache and its output may lie anywhere: the same bytes, or one clear sentence. */
export const paths: Part = {
  name: 'paths',
  promise:
    'wherever a site is built, and however its lines end, come the same bytes or one sentence that helps',
  isLong: true,
  run: async ({ folder, tell }) => {
    const broken: string[] = [];
    let tried = 0;
    const root = join(folder, 'checkout');
    await setUpCheckout(root, withoutContent);
    await writeContent(join(root, 'content'));

    const build = (cwd: string, env: Readonly<Record<string, string>> = {}, out = 'dist') =>
      runCommand(['src/desk/build.ts', '--unrecorded', '--out', out], {
        cwd,
        env: { SOURCELINE_NOW: instant, ...env },
      });
    const first = await build(root);
    if (first.code !== 0)
      return { figures: [], broken: [`the small site cannot be built:\n${first.printed}`] };
    const expected = await digestFolder(join(root, 'dist'));

    /** Builds, and notes what is not as it should be. */
    const expectSame = async (
      name: string,
      cwd: string,
      env: Readonly<Record<string, string>> = {},
      out = 'dist',
    ): Promise<void> => {
      tried += 1;
      await rm(join(cwd, out), { recursive: true, force: true });
      const { code, printed } = await build(cwd, env, out);
      if (code !== 0) broken.push(`${name}: it cannot be built:\n${printed.slice(-1000)}`);
      else if ((await digestFolder(join(cwd, out))) !== expected) broken.push(`${name}: other bytes`);
      tell(name);
    };
    const expectRefused = async (
      name: string,
      cwd: string,
      env: Readonly<Record<string, string>> = {},
    ): Promise<void> => {
      tried += 1;
      const { code, printed } = await build(cwd, env);
      if (code !== 2 || hasStackTrace(printed) || !/^The site cannot be built here[^\n]+\n$/.test(printed))
        broken.push(`${name}: it ended with ${String(code)}:\n${printed.slice(-1000)}`);
      tell(name);
    };

    // One content folder after the other, with one cache, as their names begin with one another.
    for (const name of ['one', 'one2', ...sound, 'one']) {
      const content = `contents/${name}`;
      await cp(join(root, 'content'), join(root, content), { recursive: true });
      await expectSame(`content in “${name}”`, root, { SOURCELINE_CONTENT: content });
    }
    for (const name of refused) {
      await cp(join(root, 'content'), join(root, name), { recursive: true });
      await expectRefused(`content in “${name}”`, root, { SOURCELINE_CONTENT: name });
    }
    for (const name of [...sound, ...refused]) {
      await expectSame(`a cache in “${name}”`, root, { SOURCELINE_CACHE: `caches/${name}` });
      await expectSame(`the site in “${name}”`, root, {}, `sites/${name}`);
    }
    await cp(join(root, 'content'), join(root, 'windows'), { recursive: true });
    await endLinesAsWindows(join(root, 'windows'));
    await expectSame('lines that end as those of Windows do', root, { SOURCELINE_CONTENT: 'windows' });

    let place = root;
    for (const name of [...sound, ...refused]) {
      const next = join(folder, 'moved', name);
      await mkdir(join(folder, 'moved'), { recursive: true });
      await rename(place, next);
      place = next;
      if (refusedCheckouts.includes(name)) await expectRefused(`a checkout in “${name}”`, place);
      else await expectSame(`a checkout in “${name}”`, place);
    }
    return {
      figures: [['places tried, and clean outcomes', `${String(tried)}, ${String(tried - broken.length)}`]],
      broken,
    };
  },
};
