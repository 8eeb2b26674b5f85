import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatImport } from '../../../../src/desk/import/format-report.ts';
import { openArchive } from '../../../../src/desk/import/open-archive.ts';
import { openShelf } from '../../../../src/desk/import/pictures.ts';
import { type ImportPlan, planImport } from '../../../../src/desk/import/plan-import.ts';
import { formatRecord } from '../../../../src/desk/import/record.ts';
import { readFolder } from '../../../../src/desk/reading/read-folder.ts';
import { fixturesFolder } from '../fixture-site.ts';
import { importInstant, importSettings } from './import-settings.ts';

// Made-up archives, each with the nasty cases of its format. UPDATE_FIXTURES=1 writes what comes out anew: read the diff.
const updates = process.env.UPDATE_FIXTURES === '1';
const archives = join(import.meta.dirname, 'archives');
const expected = join(import.meta.dirname, 'expected');

const names = ['wordpress.xml', 'ghost.json', 'hugo', 'jekyll', 'substack', 'medium', 'markdown', 'wiki'];

const plan = async (name: string, publishes: boolean): Promise<ImportPlan> => {
  const { archive, folder } = await openArchive(join(archives, name));
  const files = await readFolder(join(fixturesFolder, 'valid/content'), { withPictures: false });
  const shelf = await openShelf([folder, join(archives, 'pictures')]);
  return planImport(archive, files, shelf, importInstant, { ...importSettings, publishes });
};

/** All that an import would write, and what it says, by name of file. */
const print = (made: ImportPlan): ReadonlyMap<string, string> =>
  new Map([
    ['report.txt', `${formatImport(made, true)}\n`],
    ['imported.yaml', formatRecord(made.record)],
    ['redirects.yaml', made.redirects?.text ?? ''],
    ...[...made.authors, ...made.topics].map(({ path, text }) => [path.replaceAll('/', '-'), text] as const),
    ...made.stories.map(({ slug, text }) => [`${slug}.md`, text] as const),
  ]);

describe('an archive', () => {
  it.each(names)('comes in from %s as it is expected', async (name) => {
    const folder = join(expected, name.replace(/\..*$/, ''));
    const printed = print(await plan(name, true));
    if (updates) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      for (const [file, text] of printed) writeFileSync(join(folder, file), text);
    }
    const kept = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
    expect(new Map([...printed].toSorted())).toEqual(new Map([...kept].toSorted()));
  });

  it.each(names)('has no story from %s that the check calls wrong', async (name) => {
    const { stories } = await plan(name, false);
    expect(stories.flatMap(({ errors }) => errors)).toEqual([]);
    expect(stories.every(({ isDraft }) => isDraft)).toBe(true);
  });
});
