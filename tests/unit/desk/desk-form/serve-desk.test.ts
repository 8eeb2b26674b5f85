import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContent } from '../../../../src/desk/desk-form/content-now.ts';
import { noPreview } from '../../../../src/desk/desk-form/preview-process.ts';
import { type OpenDesk, serveDesk } from '../../../../src/desk/desk-form/serve-desk.ts';
import { noShownContent } from '../../../../src/desk/desk-form/shown-content.ts';
import { withoutPlace } from '../../../../src/desk/desk-form/without-place.ts';
import { toDigest } from '../../../../src/desk/desk-form/story-file.ts';
import { examineFile } from '../../../../src/desk/check/examine-file.ts';

const valid = join(import.meta.dirname, '../../../content/valid/content');

let folder = '';
let content = '';
let desk: OpenDesk;
const printed: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'desk-'));
  content = join(folder, 'content');
  await cp(valid, content, { recursive: true });
  desk = await serveDesk(
    {
      content: openContent(content, { examine: examineFile, save: () => Promise.resolve() }),
      shown: noShownContent,
      instant: new Date('2026-03-20T12:00:00Z'),
      preview: noPreview,
      keptFolder: join(folder, 'kept'),
      print: (text) => printed.push(text),
    },
    0,
  );
});

afterEach(async () => {
  await desk.close();
  await rm(folder, { recursive: true, force: true });
  expect(printed).toEqual([]);
});

interface Said {
  readonly status: number;
  readonly text: string;
}

/** Asks as a browser does; paths are sent as they are, with their dots. */
const ask = (path: string, body?: object | Buffer, headers: Record<string, string> = {}): Promise<Said> =>
  new Promise((resolve, reject) => {
    const { origin, pathname, port } = new URL(desk.address);
    const asking = request(
      {
        host: '127.0.0.1',
        port,
        path: pathname + path,
        method: body === undefined ? 'GET' : 'POST',
        headers:
          body === undefined ? headers : { origin, 'x-sourceline-desk': pathname.slice(1, -1), ...headers },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece: string) => (text += piece));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, text });
        });
      },
    );
    asking.on('error', reject);
    asking.end(body === undefined || Buffer.isBuffer(body) ? body : JSON.stringify(body));
  });

const file = (slug = 'a-story'): string => join(content, 'articles', slug, 'index.md');

const reasonOf = ({ text }: Said): string => (JSON.parse(text) as { reason: string }).reason;

const draftOf = async (change: object = {}, slug?: string): Promise<object> => ({
  digest: toDigest(await readFile(file(slug))),
  changes: [{ kind: 'set', path: ['kicker'], value: 'New' }],
  ...change,
});

describe('the desk', () => {
  it('answers this machine alone', () => {
    expect(desk.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/$/);
  });

  it('saves what was changed', async () => {
    const before = await readFile(file(), 'utf8');
    const { status, text } = await ask('articles/a-story/save', await draftOf());
    expect(status).toBe(200);
    const after = await readFile(file(), 'utf8');
    expect(after).toBe(before.replace(/^(standfirst: .*\n)/m, '$1kicker: "New"\n'));
    expect(JSON.parse(text)).toEqual({
      digest: toDigest(Buffer.from(after)),
      kind: 'fields',
      state: 'published',
      findings: [],
    });
    expect((await readdir(join(content, 'articles/a-story'))).toSorted()).toEqual(['figure.png', 'index.md']);
  });

  it('lists, shows and saves a story that is told in another language alone', async () => {
    const told = join(content, 'articles/a-story-told-in-arabic/index.ar.md');
    const { text: list } = await ask('');
    expect(list).toContain(
      '<a href="' +
        new URL(desk.address).pathname +
        'articles/a-story-told-in-arabic" lang="ar" dir="rtl">مقال بالعربية وحدها</a>',
    );
    expect(list).toContain('<small>Arabic</small>');
    // A translation is no story of its own.
    expect(list.match(/articles\/a-translated-story"/g)).toHaveLength(1);
    const { status, text } = await ask('articles/a-story-told-in-arabic');
    expect(status).toBe(200);
    expect(text).toContain('<h1 lang="ar" dir="rtl">مقال بالعربية وحدها</h1>');
    const before = await readFile(told, 'utf8');
    const said = await ask('articles/a-story-told-in-arabic/save', {
      digest: toDigest(Buffer.from(before)),
      changes: [{ kind: 'set', path: ['kicker'], value: 'جديد' }],
    });
    expect(said.status).toBe(200);
    expect(await readFile(told, 'utf8')).toBe(before.replace(/^(standfirst: .*\n)/m, '$1kicker: "جديد"\n'));
    expect(await readdir(join(content, 'articles/a-story-told-in-arabic'))).toEqual(['index.ar.md']);
  });

  it('begins a story in another language', async () => {
    const { text: form } = await ask('new');
    expect(form).toContain('<option value="ar">Arabic</option>');
    const { status, text } = await ask('new', {
      title: 'Geese in Arabic',
      authors: ['example-author'],
      topics: ['example-topic'],
      language: 'ar',
    });
    expect([status, text]).toEqual([200, expect.stringMatching(/articles\/geese-in-arabic"/)]);
    expect(await readdir(join(content, 'articles/geese-in-arabic'))).toEqual(['index.ar.md']);
  });

  it('keeps a version that may not be saved, beside the other', async () => {
    const draft = await draftOf();
    await ask('articles/a-story');
    await writeFile(file(), `${await readFile(file(), 'utf8')}\nMore.\n`);
    const now = await readFile(file(), 'utf8');
    const said = await ask('articles/a-story/save', draft);
    expect(said.status).toBe(409);
    const [kept = ''] = await readdir(join(folder, 'kept'));
    expect(reasonOf(said)).toBe(
      `articles/a-story/index.md was changed elsewhere since you opened it, and was left as it is. What you wrote is kept in ${join(folder, 'kept', kept)}. Open the story again to go on from what is in the file.`,
    );
    expect(await readFile(join(folder, 'kept', kept), 'utf8')).toContain('kicker: "New"');
    expect(await readFile(file(), 'utf8')).toBe(now);
  });

  it('says so where it has not seen the file as it was opened', async () => {
    const said = await ask('articles/a-story/save', await draftOf({ digest: 'a'.repeat(64) }));
    expect(said.status).toBe(409);
    expect(reasonOf(said)).toContain(
      'What you wrote is still on this page: copy it, and open the story again.',
    );
  });

  it.each([
    '../../etc',
    '..%2f..%2fetc',
    '%2e%2e',
    '..',
    'a-story%2f..%2f..%2f..',
    '..%5c..%5cetc',
    '%00',
    '%ff',
    '.hidden',
  ])('finds nothing at %s, and writes nothing there', async (slug) => {
    for (const said of [
      await ask(`articles/${slug}`),
      await ask(`articles/${slug}/save`, { digest: 'a'.repeat(64), changes: [] }),
      await ask(`articles/${slug}/pictures?name=a.png`, Buffer.from('x')),
    ]) {
      expect(said.status).toBe(404);
    }
  });

  it.each([
    'code/client/../../../run.ts',
    'code/client/%2e%2e/guard.ts',
    'code/guard.ts',
    'fonts/../run.ts',
    'styles/print.css',
    'code/client/',
  ])('sends no file that is not of its pages: %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('sends its code without types, and its style sheets', async () => {
    for (const path of [
      'code/client/desk-story.ts',
      'code/words.ts',
      'code/desk.css',
      'styles/tokens.css',
      'styles/disclosure.css',
    ]) {
      const { status, text } = await ask(path);
      expect(status, path).toBe(200);
      expect(text, path).not.toContain('interface ');
    }
  });

  it('writes nothing through a link that leads out of the content folder', async () => {
    const outside = join(folder, 'outside');
    await mkdir(outside);
    await writeFile(join(outside, 'index.md'), await readFile(file()));
    await symlink(outside, join(content, 'articles/led-away'));
    await mkdir(join(content, 'articles/one-file'));
    await symlink(join(outside, 'index.md'), join(content, 'articles/one-file/index.md'));
    for (const slug of ['led-away', 'one-file']) {
      const before = await readFile(join(outside, 'index.md'), 'utf8');
      const said = await ask(`articles/${slug}/save`, await draftOf({}, slug));
      expect(said.status).toBe(422);
      expect(reasonOf(said)).toBe(
        `articles/${slug}/index.md leads out of the content folder, and was left as it is. Only files in that folder are written.`,
      );
      expect(await readFile(join(outside, 'index.md'), 'utf8')).toBe(before);
    }
    const png = await readFile(join(content, 'articles/a-story/figure.png'));
    expect((await ask('articles/led-away/pictures?name=a.png', png)).status).toBe(422);
    expect(await readdir(outside)).toEqual(['index.md']);
  });

  it('writes through a link that stays in the content folder, and leaves it a link', async () => {
    await mkdir(join(content, 'articles/linked'));
    await symlink('../a-story/index.md', join(content, 'articles/linked/index.md'));
    expect((await ask('articles/linked/save', await draftOf({}, 'linked'))).status).toBe(200);
    expect(await readFile(file(), 'utf8')).toContain('kicker: "New"');
    expect(execFileSync('readlink', [join(content, 'articles/linked/index.md')], { encoding: 'utf8' })).toBe(
      '../a-story/index.md\n',
    );
  });

  it('turns away what it cannot read', async () => {
    expect((await ask('articles/a-story/save', Buffer.from('{'))).status).toBe(422);
    expect(reasonOf(await ask('articles/a-story/save', { digest: 'x' }))).toBe(
      'The desk cannot read what was sent.',
    );
    expect((await ask('articles/a-story/check', Buffer.alloc(9_000_000, 32))).status).toBe(413);
  });

  it('shows a file whole whose fields cannot be read, and lets it be mended', async () => {
    const written = (await readFile(file(), 'utf8')).replace('title: "A title"', 'title: "A title');
    await writeFile(file(), written);
    const page = await ask('articles/a-story');
    expect(page.text).toContain('The file as it is written');
    const mended = written.replace('title: "A title', 'title: "A title"');
    const said = await ask('articles/a-story/save', {
      digest: toDigest(Buffer.from(written)),
      changes: [],
      whole: mended,
    });
    expect(said.status).toBe(200);
    expect(await readFile(file(), 'utf8')).toBe(mended);
  });

  it('does not open what it could not write back', async () => {
    await writeFile(file(), Buffer.from([...Buffer.from('---\ntitle: "'), 0xff, 0x22, 0x0a]));
    const { status, text } = await ask('articles/a-story');
    expect(status).toBe(404);
    expect(text).toContain('This is not UTF-8. Save the file as UTF-8 in your editor.');
  });
});

describe('a picture', () => {
  const take = async (name: string, bytes: Buffer): Promise<Said> =>
    ask(`articles/a-story/pictures?name=${encodeURIComponent(name)}`, bytes);
  const paint = (red: number): Promise<Buffer> =>
    sharp({ create: { width: 2, height: 2, channels: 3, background: { r: red, g: 0, b: 0 } } })
      .png()
      .toBuffer();

  it.each([
    ['Straße in Łódź.png', 'strasse-in-lodz.png'],
    ['photo.jpeg', 'photo.png'],
    ['../../up.png', 'up.png'],
    [String.raw`C:\My Pictures\A.PNG`, 'a.png'],
    ['con.png', 'picture.png'],
    ['北京.png', 'picture.png'],
    ['', 'picture.png'],
  ])('called %j is kept as %s', async (said, kept) => {
    const { status, text } = await take(said, await paint(1));
    expect([status, text]).toEqual([200, JSON.stringify({ name: kept, hadPlace: false })]);
    expect((await readFile(join(content, 'articles/a-story', kept))).equals(await paint(1))).toBe(true);
  });

  it('is kept without the place at which it was taken, and that is said', async () => {
    const blank = sharp({ create: { width: 2, height: 2, channels: 3, background: 'red' } });
    const taken = await blank
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 22/1 6/1' } })
      .jpeg()
      .toBuffer();
    expect((await take('place.jpg', taken)).text).toBe('{"name":"place.jpg","hadPlace":true}');
    const kept = await readFile(join(content, 'articles/a-story/place.jpg'));
    expect(kept.equals(taken)).toBe(false);
    expect(kept.equals(Buffer.from(await withoutPlace(taken)))).toBe(true);
  });

  it('never takes the place of another, and is kept once', async () => {
    const [one, two] = [await paint(1), await paint(2)];
    const names = [];
    for (const bytes of [one, two, one, two]) names.push((await take('figure.png', bytes)).text);
    expect(names).toEqual([
      '{"name":"figure-2.png","hadPlace":false}',
      '{"name":"figure-3.png","hadPlace":false}',
      '{"name":"figure-2.png","hadPlace":false}',
      '{"name":"figure-3.png","hadPlace":false}',
    ]);
  });

  it.each<[string, () => Promise<Buffer>, number, string]>([
    ['a web page', () => Promise.resolve(Buffer.from('<svg onload=alert(1)>')), 422, 'This is not a picture'],
    ['cut off', async () => (await paint(1)).subarray(0, 50), 422, 'The picture is incomplete'],
    [
      'damaged',
      async () => Buffer.concat([(await paint(1)).subarray(0, 8), Buffer.from('IEND')]),
      422,
      'damaged',
    ],
    ['too large', () => Promise.resolve(Buffer.alloc(30_000_001)), 413, 'larger than 30 MB'],
  ])('that is %s is not kept', async (_, make, status, reason) => {
    const said = await take('a.png', await make());
    expect(said.status).toBe(status);
    expect(reasonOf(said)).toContain(reason);
    expect(await readdir(join(content, 'articles/a-story'))).toEqual(['figure.png', 'index.md']);
  });
});
