import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compressFiles } from '../../../../src/desk/build/compress-files.ts';
import { listFiles } from '../../../../src/desk/build/kept/list-files.ts';

let place = '';
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'sourceline-compress-'));
});
afterAll(() => rm(place, { recursive: true }));

const long = 'A goose. '.repeat(100);

/** Every kind of file that is sent compressed, and some that are not. */
const texts: Readonly<Record<string, string>> = {
  'index.html': `<p>${long}`,
  'rss.xml': `<rss>${long}`,
  'feeds.opml': `<opml>${long}`,
  'topics/geese/feed.json': JSON.stringify(long),
  'articles/geese/index.md': long,
  'articles/geese/counts.csv': long,
  '_astro/page.css': `/* ${long} */`,
  '_astro/page.js': `// ${long}`,
  'icon.svg': `<svg>${long}`,
  'robots.txt': long,
};
const others: Readonly<Record<string, string>> = {
  'card.png': long,
  'short.txt': 'A',
  _headers: long,
  'pagefind/pagefind.en.pf_meta': long,
};

const lay = async (name: string, files: Readonly<Record<string, string>>): Promise<string> => {
  const folder = join(place, name);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
};

const readAll = async (folder: string): Promise<Record<string, string>> => {
  const all: Record<string, string> = {};
  for (const file of listFiles(folder)) all[file] = (await readFile(join(folder, file))).toString('base64');
  return all;
};

describe('compressed forms of files', () => {
  it('lie beside everything that is text and would be smaller', async () => {
    const folder = await lay('first', { ...texts, ...others });
    let counted = 0;
    await compressFiles(folder, join(place, 'kept'), () => {
      counted += 1;
    });
    expect(listFiles(folder).toSorted()).toEqual(
      [
        ...Object.keys(others),
        ...Object.keys(texts).flatMap((file) => [file, `${file}.br`, `${file}.gz`]),
      ].toSorted(),
    );
    // One that is too short is tried.
    expect(counted).toBe(Object.keys(texts).length + 1);
    for (const [file, text] of Object.entries(texts)) {
      expect(brotliDecompressSync(await readFile(join(folder, `${file}.br`))).toString()).toBe(text);
      const packed = await readFile(join(folder, `${file}.gz`));
      expect(gunzipSync(packed).toString()).toBe(text);
      // No moment, no file name, and no system that wrote it.
      expect([...packed.subarray(3, 10)]).toEqual([0, 0, 0, 0, 0, 2, 255]);
    }
  });

  it('are the same, taken from what was kept or made anew, and follow their file', async () => {
    const rest = Object.fromEntries(
      Object.entries({ ...texts, 'index.html': `<p>Two. ${long}`, 'new.html': long }).filter(
        ([file]) => file !== 'rss.xml',
      ),
    );
    const after = await lay('after', rest);
    await compressFiles(after, join(place, 'kept'));
    const again = await lay('again', rest);
    await compressFiles(again, join(place, 'kept-anew'));
    expect(await readAll(after)).toEqual(await readAll(again));
    expect(listFiles(after)).not.toContain('rss.xml.gz');
    expect(brotliDecompressSync(await readFile(join(after, 'index.html.br'))).toString()).toContain('Two.');
    // What no file has any more is not kept, and what was cut off goes too.
    expect((await readdir(join(place, 'kept'))).toSorted()).toEqual(
      (await readdir(join(place, 'kept-anew'))).toSorted(),
    );
  });

  it('are made anew where nothing is left of one that was kept', async () => {
    const kept = join(place, 'kept');
    for (const name of await readdir(kept)) {
      await rm(join(kept, name));
      await writeFile(join(kept, name), '');
    }
    await writeFile(join(kept, '1.0.part'), 'cut o');
    const folder = await lay('emptied', texts);
    await compressFiles(folder, kept);
    expect(gunzipSync(await readFile(join(folder, 'index.html.gz'))).toString()).toBe(texts['index.html']);
    expect((await readdir(kept)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('never take the place of a file of the newsroom', async () => {
    const folder = await lay('own', { 'counts.csv': long, 'counts.csv.gz': 'its own' });
    await compressFiles(folder, join(place, 'kept-own'));
    expect(await readFile(join(folder, 'counts.csv.gz'), 'utf8')).toBe('its own');
    expect(listFiles(folder).toSorted()).toEqual(['counts.csv', 'counts.csv.br', 'counts.csv.gz']);
  });
});
