import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { madeUpSurroundings, newsroomFolder, runDesk, sites } from '../sites/built-sites.ts';
import { listDifferences } from '../stress/digest-folder.ts';

const output = join(newsroomFolder, 'dist');
/** The same site as it was left standing here. */
const whole = sites.after;

/** An hour after the moment at which it was made. */
const anHourLater = new Date(Date.parse(madeUpSurroundings.SOURCELINE_NOW) + 3_600_000).toISOString();

/** Builds the followed newsroom as it is now. @returns whether another folder has taken the place of the site */
const buildAgain = async (surroundings: Readonly<Record<string, string>> = {}): Promise<boolean> => {
  const { ino } = statSync(output);
  const { code, output: printed } = await runDesk(
    ['src/desk/build.ts', '--unrecorded'],
    {
      ...madeUpSurroundings,
      SOURCELINE_CONTENT: 'content',
      SOURCELINE_SITE: 'site.json',
      NO_COLOR: '1',
      ...surroundings,
    },
    newsroomFolder,
  );
  expect(code, printed).toBe(0);
  return statSync(output).ino !== ino;
};

describe('a site that stands', () => {
  const expected = readFileSync(join(whole, 'index.html'), 'utf8');

  beforeAll(async () => {
    // The build that left it recorded its addresses, and so had another record to read than those below.
    await buildAgain();
  });

  test('is not built again', async () => {
    expect(await buildAgain()).toBe(false);
    expect(await listDifferences(output, whole)).toEqual([]);
  });

  test('is not built again an hour later', async () => {
    expect(await buildAgain({ SOURCELINE_NOW: anHourLater })).toBe(false);
  });

  // What else somebody may do to it: tests/unit/desk/build/standing/walk-folder.test.ts.
  test('is built again where a page was changed, at the same length and with its time put back, and is what it was', async () => {
    const file = join(output, 'index.html');
    const { atime, mtime } = statSync(file);
    // Not in place: what is kept of it is the same file.
    const changed = expected.replace('<main', '<mein');
    expect(changed).not.toBe(expected);
    rmSync(file);
    writeFileSync(file, changed);
    utimesSync(file, atime, mtime);
    expect(await buildAgain()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(expected);
    expect(await listDifferences(output, whole)).toEqual([]);
    expect(await buildAgain()).toBe(false);
  });

  test('is built again for a moment at which a story is older than a year, and for an earlier one', async () => {
    expect(await buildAgain({ SOURCELINE_NOW: '2028-06-20T11:00:00Z' })).toBe(true);
    expect(await listDifferences(output, whole)).not.toEqual([]);
    expect(await buildAgain()).toBe(true);
    expect(await listDifferences(output, whole)).toEqual([]);
  });

  // Whatever it is: what is told is compared, not what comes of it.
  test('is built again where something is told that was not', async () => {
    expect(await buildAgain({ SOURCELINE_TOLD: 'for the first time' })).toBe(true);
    expect(await listDifferences(output, whole)).toEqual([]);
  });
});
