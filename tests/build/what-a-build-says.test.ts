import { globSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { madeUpSurroundings, sitesFolder } from '../sites/build-sites.ts';
import { writeFollowedContent } from '../sites/followed-content.ts';
import { setUpCheckout, withoutContent } from '../stress/checkout.ts';
import { runCommand } from '../stress/run-command.ts';
import { readSite } from './site-files.ts';

/** A folder of its own: what builds at the same time in the project keeps its generated files there. */
const folder = join(sitesFolder, 'telling');
const output = join(folder, 'dist');
const cache = join(folder, '.cache/astro');

/** Builds as a publisher does, and gives the lines that a build prints, with any time in place of what it took. */
const build = async (...flags: readonly string[]): Promise<readonly string[]> => {
  const { code, printed } = await runCommand(['src/desk/build.ts', ...flags], {
    cwd: folder,
    env: { ...madeUpSurroundings, SOURCELINE_CONTENT: 'content' },
  });
  expect(code, printed).toBe(0);
  expect(printed).not.toContain('\u001B');
  const lines = printed.trimEnd().split('\n');
  return (
    lines
      // On a machine with much other work it says on the way what it is doing.
      .filter((line) => !/ … \(after \d+ s\)$/.test(line))
      // Astro's own, about folders that this newsroom has no use for.
      .filter((line) => !/ \[WARN\] \[(?:glob-loader|content)\] .* does not exist\b/.test(line))
      .map((line) => line.replace(/\d+\.\d s\.$/, '0.0 s.'))
  );
};

/** How often a pattern is in the paths of files. */
const countIn = (paths: readonly string[], pattern: RegExp): number =>
  paths.filter((path) => pattern.test(path)).length;

const lastLine = 'The site is in dist/. "npm start" builds and serves it.';

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await setUpCheckout(folder, withoutContent, 'shared');
  await writeFollowedContent(join(folder, 'content'), 'after');
});

test('the first build has written everything', async () => {
  const lines = await build();
  const paths = [...readSite(output).keys()];
  const feeds = countIn(paths, /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$/);
  const pictures = countIn(paths, /\.(?:png|svg|avif|webp|jpg)$/);
  // Seven stories, one of them withdrawn; three more addresses of stories lead on.
  const pages = countIn(paths, /\.html$/) - 7;
  const others = paths.length - 7 - pages - feeds - pictures;
  expect(lines).toEqual([
    '11 files checked: no problems.',
    `7 stories, ${String(pages)} pages, ${String(feeds)} feeds, ${String(pictures)} pictures and ${String(others)} other files written; 0.0 s.`,
    expect.stringMatching(/^\d+ new addresses are recorded in content\/addresses\.lock: commit it\.$/),
    lastLine,
  ]);
});

test('one after an edit tells what has other bytes than before, and sums its warnings up', async () => {
  const before = readSite(output);
  for (const slug of ['untouched', 'edited']) {
    const file = join(folder, `content/articles/${slug}/index.md`);
    await writeFile(file, (await readFile(file, 'utf8')).replace('This paragraph', 'This  paragraph'));
  }
  // One of two spaces is all that a reader could see of it: the text of one story is changed as well.
  const edited = join(folder, 'content/articles/edited/index.md');
  await writeFile(edited, (await readFile(edited, 'utf8')).replace('claims nothing', 'claims nothing more'));
  const lines = await build();
  const after = readSite(output);
  const written = [...after].filter(([path, bytes]) => before.get(path)?.equals(bytes) !== true);
  const [, ...told] =
    /^(\d+) stor(?:y|ies)(?:, (\d+) pages?)?(?:, (\d+) feeds?)?(?:, (\d+) pictures?)?(?: and (\d+) other files?)? written; (\d+) files kept(?:; (\d+) files? removed)?; 0\.0 s\.$/.exec(
      lines[2] ?? '',
    ) ?? [];
  const [stories, pages, feeds, pictures, others, kept, gone] = told.map((number: string | undefined) =>
    Number(number ?? 0),
  );
  const paths = written.map(([path]) => path);
  expect(paths).toContain('articles/edited/index.html');
  expect([stories, feeds, pictures, kept, gone], lines[2]).toEqual([
    countIn(paths, /^articles\/[^/]+\/index\.html$/),
    countIn(paths, /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$/),
    countIn(paths, /\.png$/),
    after.size - written.length,
    [...before.keys()].filter((path) => !after.has(path)).length,
  ]);
  expect((stories ?? 0) + (pages ?? 0) + (feeds ?? 0) + (pictures ?? 0) + (others ?? 0)).toBe(written.length);
  expect([...lines.slice(0, 2), ...lines.slice(3)]).toEqual([
    expect.stringMatching(
      /^warning double-space: 2 times in 2 files, first at content\/articles\/edited\/index\.md:\d+:\d+ \(all: npm run check -- --only double-space\)$/,
    ),
    '2 warnings in 2 files.',
    lastLine,
  ]);
});

test('with --force, nothing is taken from earlier builds, and the site is the same', async () => {
  const before = readSite(output);
  const kept = await readdir(cache);
  // What else a build keeps has to be forgotten too (src/desk/build/forget-kept.ts).
  expect(kept.filter((name) => !/^[\da-f]{12}$/.test(name)).toSorted()).toEqual([
    'cards',
    'check',
    'entries',
    'kept',
    'search',
  ]);
  const planted = [
    join(cache, 'kept/list.kept'),
    join(cache, 'kept/bundle/styles.json'),
    join(cache, 'kept/printed/articles/edited/index.html'),
    ...globSync(['cards/*.png', 'entries/*/*.entries', 'search/*/pagefind-entry.json'], { cwd: cache }).map(
      (name) => join(cache, name),
    ),
  ];
  expect(planted.length).toBeGreaterThan(12);
  for (const file of planted) {
    // It is there, or it would not be asked for.
    await readFile(file);
    await writeFile(file, 'planted');
  }
  const lines = await build('--force');
  expect(lines.slice(2)).toEqual([`Nothing changed; ${String(before.size)} files kept; 0.0 s.`, lastLine]);
  for (const [path, bytes] of readSite(output)) expect(before.get(path)?.equals(bytes), path).toBe(true);
  for (const file of planted) expect(await readFile(file, 'utf8'), file).not.toBe('planted');
});
