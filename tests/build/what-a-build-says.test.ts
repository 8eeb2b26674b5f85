import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { expect, test } from 'vitest';
import { sites } from '../sites/built-sites.ts';
import { cacheOfAgain, readPlanted, toPrintedFile } from '../sites/followed-sites.ts';
import { readSite } from './site-files.ts';

/** The lines that a build printed, with any time in place of what it took. */
const readLines = (name: Parameters<typeof toPrintedFile>[0]): readonly string[] => {
  const printed = readFileSync(toPrintedFile(name), 'utf8');
  expect(printed).not.toContain('\u001B');
  return (
    printed
      .trimEnd()
      .split('\n')
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

const feed = /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$/;
const picture = /\.(?:png|svg|avif|webp|jpg)$/;
const lastLine = 'The site is in dist/. "npm start" builds and serves it.';

test('the first build has written everything', () => {
  const paths = [...readSite(sites.before).keys()];
  const [feeds, pictures] = [countIn(paths, feed), countIn(paths, picture)];
  // Seven stories, one of them already at a second address.
  const pages = countIn(paths, /\.html$/) - 7;
  const others = paths.length - 7 - pages - feeds - pictures;
  expect(readLines('before')).toEqual([
    '12 files checked: no problems.',
    `7 stories, ${String(pages)} pages, ${String(feeds)} feeds, ${String(pictures)} pictures and ${String(others)} other files written; 0.0 s.`,
    'Versions of 7 stories are recorded in content/versions/: commit them.',
    expect.stringMatching(/^\d+ new addresses are recorded in content\/addresses\.lock: commit it\.$/),
    lastLine,
  ]);
});

test('one after a day of the desk’s work says what has other bytes than before, and sums its warnings up', () => {
  const [before, after] = [readSite(sites.before), readSite(sites.after)];
  const written = [...after].filter(([path, bytes]) => before.get(path)?.equals(bytes) !== true);
  const paths = written.map(([path]) => path);
  const lines = readLines('after');
  const [, ...counted] =
    /^(\d+) stories, (\d+) pages, (\d+) feeds, (\d+) pictures and (\d+) other files written; (\d+) files kept; (\d+) files removed; 0\.0 s\.$/.exec(
      lines[2] ?? '',
    ) ?? [];
  const [stories, pages, feeds, pictures, others, kept, gone] = counted.map(Number);
  expect([stories, feeds, pictures, kept, gone], lines[2]).toEqual([
    // The addresses that lead on are pages.
    countIn(paths, /^articles\/(?!merged|second-name|first-name)[^/]+\/index\.html$/),
    countIn(paths, feed),
    countIn(paths, picture),
    after.size - written.length,
    [...before.keys()].filter((path) => !after.has(path)).length,
  ]);
  expect((stories ?? 0) + (pages ?? 0) + (feeds ?? 0) + (pictures ?? 0) + (others ?? 0)).toBe(written.length);
  expect([...lines.slice(0, 2), ...lines.slice(3)]).toEqual([
    expect.stringMatching(
      /^warning double-space: 2 times in 2 files, first at content\/articles\/edited\/index\.md:\d+:\d+ \(all: npm run check -- --only double-space\)$/,
    ),
    '2 warnings in 2 files.',
    'Versions of 5 stories are recorded in content/versions/: commit them.',
    expect.stringMatching(/^\d+ new addresses are recorded in content\/addresses\.lock: commit it\.$/),
    lastLine,
  ]);
});

test('with --force, nothing is taken from earlier builds', async () => {
  expect(readLines('again').slice(2)).toEqual([
    `Nothing changed; ${String(readSite(sites.after).size)} files kept; 0.0 s.`,
    lastLine,
  ]);
  // What else a build keeps has to be forgotten too (src/desk/build/forget-kept.ts).
  const kept = (await readdir(cacheOfAgain)).filter((name) => !/^[\da-f]{12}$/.test(name));
  expect(kept.toSorted()).toEqual([
    'cards',
    'check',
    'compressed',
    'entries',
    'kept',
    'search',
    'settled',
    'texts',
  ]);
  const planted = await readPlanted();
  expect(planted.length).toBeGreaterThan(8);
  for (const kind of [
    /^kept\/list/,
    /^kept\/bundle\//,
    /^kept\/printed\//,
    /^entries\//,
    /^cards\//,
    /^search\//,
    /^settled\//,
    /^texts\/feeds\/[\da-f]{64}$/,
  ])
    expect(
      planted.some((file) => kind.test(relative(cacheOfAgain, file))),
      String(kind),
    ).toBe(true);
  for (const file of planted) expect(readFileSync(file, 'utf8'), file).not.toBe('planted');
});
