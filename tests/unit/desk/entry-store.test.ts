import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readEntries } from '../../../src/desk/entry-store.ts';
import { marksOf } from '../../../src/desk/reading/quotation-marks.ts';
import { readFolder } from '../../../src/desk/reading/read-folder.ts';
import { toRenderedFacts } from '../../../src/store/rendered-facts.ts';
import { writeArticle, writeFiles } from '../../sites/fixture-content.ts';

let folder = '';
let content = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourceline-entries-'));
  content = join(folder, 'content');
  await writeFiles(content, {
    'articles/one/index.md': writeArticle(
      { title: 'One', published: '2026-02-01T08:00:00Z' },
      '## Geese\n\nSix words stand here in all.',
    ),
    'articles/two/index.md': writeArticle({ title: 'Two', published: '2026-02-01T08:00:00Z' }, 'Words.'),
    'sources/example-publisher.yaml': '---\nname: Example\nkind: official\ncountry: FR\n',
    'articles/one/notes.txt': 'no entry',
  });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = async (): Promise<{
  readonly entries: Awaited<ReturnType<typeof readEntries>>;
  readonly count: number;
}> => {
  let count = 0;
  const entries = await readEntries(join(folder, 'kept'), await readFolder(content), () => (count += 1));
  return { entries, count };
};

it('reads fields as their schema fills them in, and what the pipeline finds in a text', async () => {
  const { entries, count } = await read();
  expect(count).toBe(3);
  const [one] = entries.articles;
  expect(one).toMatchObject({
    id: 'one',
    collection: 'articles',
    data: { title: 'One', draft: false },
    rendered: {
      metadata: { frontmatter: { words: 7, headings: [{ depth: 2, id: 'geese', text: 'Geese' }] } },
    },
  });
  expect(entries.sources).toEqual([
    {
      readFrom: expect.any(String) as string,
      id: 'example-publisher',
      collection: 'sources',
      data: { name: 'Example', kind: 'official', country: 'FR', editions: {} },
      rendered: undefined,
    },
  ]);
  expect(entries.topics).toEqual([]);
});

it('reads no file twice, and gives the same again', async () => {
  const first = await read();
  const second = await read();
  expect(second.count).toBe(0);
  expect(second.entries).toEqual(first.entries);
});

it('reads again what has changed, and forgets what is gone', async () => {
  await read();
  await writeFile(
    join(content, 'articles/two/index.md'),
    writeArticle({ title: 'Three', published: '2026-02-01T08:00:00Z' }, 'Words.'),
  );
  await rm(join(content, 'articles/one'), { recursive: true });
  const { entries, count } = await read();
  expect(count).toBe(1);
  expect(entries.articles.map(({ data }) => data.title)).toEqual(['Three']);
  const [digest = ''] = await readdir(join(folder, 'kept'));
  const shelves = await readdir(join(folder, 'kept', digest));
  expect(shelves.length).toBeGreaterThan(0);
  await rm(content, { recursive: true });
  await writeFiles(content, { 'topics/none.txt': 'no entry' });
  await read();
  expect(await readdir(join(folder, 'kept', digest))).toEqual([]);
});

it('reads again what is in another language now, and sets it with the marks of that', async () => {
  await writeFiles(content, {
    'articles/two/index.md': writeArticle({ title: 'Two', published: '2026-02-01T08:00:00Z' }, '"Words".'),
  });
  const first = await read();
  const bodyOf = ({ articles }: Awaited<ReturnType<typeof readEntries>>): string =>
    JSON.stringify(JSON.parse(toRenderedFacts(articles[1]?.rendered).body));
  expect(bodyOf(first.entries)).toContain('“Words”');
  const arabic = () => marksOf('ar');
  const entries = await readEntries(join(folder, 'kept'), await readFolder(content), undefined, arabic);
  expect(bodyOf(entries)).toContain('«Words»');
});

it('takes nothing that was cut off or changed by others, and nothing of other code', async () => {
  const first = await read();
  const kept = join(folder, 'kept');
  const [digest = ''] = await readdir(kept);
  for (const name of await readdir(join(kept, digest))) await writeFile(join(kept, digest, name), 'cut off');
  await writeFiles(kept, { 'of-other-code/0.entries': 'old' });
  const second = await read();
  expect(second.count).toBe(3);
  expect(second.entries).toEqual(first.entries);
  expect(await readdir(kept)).toEqual([digest]);
});

it('reads everything where nothing can be kept', async () => {
  const entries = await readEntries('/dev/null/nowhere', await readFolder(content));
  expect(entries.articles).toHaveLength(2);
});

it.each(['name: One\n---\nname: Two\n', '---\nname: One\n---\nname: Two\n'])(
  'refuses a file of several documents, as Astro does: %j',
  async (text) => {
    await writeFile(join(content, 'sources/example-publisher.yaml'), text);
    await expect(read()).rejects.toThrow('It holds more than one document of YAML.');
  },
);

it('names a file that the check should not have let through', async () => {
  await writeFile(join(content, 'sources/example-publisher.yaml'), 'name: Example\n');
  await expect(read()).rejects.toThrow(/^sources\/example-publisher\.yaml cannot be read: /);
});
