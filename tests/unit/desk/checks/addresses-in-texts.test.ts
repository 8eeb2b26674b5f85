import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../src/desk/check/check-content.ts';
import { examineOnce, fixtureInstant, fixturesFolder, overlay } from '../fixture-site.ts';

const path = 'articles/a-story/index.md';
const article = readFileSync(join(fixturesFolder, 'valid/content', path), 'utf8');

const tell = async (body: string, fields = article): Promise<string[]> => {
  const files = await overlay([{ path, bytes: Buffer.from(`${fields}\n\n${body}\n`) }]);
  const { problems } = checkFiles(files, 'content', fixtureInstant, {
    examine: examineOnce,
    servedFiles: ['/report.pdf'],
  });
  return problems.filter(({ id }) => id !== 'raw-html').map(({ id, message }) => `${id}: ${message}`);
};

const local = (url: string): string =>
  `broken-link: "${url}" works only on a private network. Write the address where readers can reach the page, or put it between backticks if it is an example.`;

describe('an address in a text', () => {
  it.each([
    ['bare', 'See http://10.0.0.1:7657/x here.', 'http://10.0.0.1:7657/x'],
    ['bare, in brackets', '[Source: http://192.168.0.1/]', 'http://192.168.0.1/'],
    [
      'bare, with signs of Markdown in it',
      'See http://192.168.0.1/__init__.py',
      'http://192.168.0.1/__init__.py',
    ],
    ['between angle brackets', 'See <http://printer.local/> here.', 'http://printer.local/'],
    ['in a link', 'See [it](http://10.0.0.1/).', 'http://10.0.0.1/'],
    ['in a link of HTML', 'See <a href="http://10.0.0.1/">it</a>.', 'http://10.0.0.1/'],
    [
      'in a block of HTML',
      "<p><a class=x href='http://10.0.0.1/?a&amp;b'>it</a></p>",
      'http://10.0.0.1/?a&b',
    ],
    ['in a definition', 'See [it].\n\n[it]: http://10.0.0.1/', 'http://10.0.0.1/'],
  ])('is judged: %s', async (_, body, url) => {
    expect(await tell(body)).toContain(local(url));
  });

  it.each(['http://localhost:8080/x', 'http://127.0.0.1:8080/', 'http://[::1]/', 'http://site.localhost/'])(
    'may lead to the machine of whoever reads it: %s',
    async (url) => {
      expect(await tell(`See <${url}> here.`)).toEqual([
        `own-machine-address: "${url}" leads each reader to their own machine. In a tutorial that may be meant. Write the address where readers can reach the page, or put it between backticks if nobody is to follow it.`,
      ]);
    },
  );

  it('shows no name and no password', async () => {
    expect(await tell('See http://user:secret@site.example.org/ here.')).toContain(
      'unsafe-link: "http://user:secret@site.example.org/" contains a user name or a password. Write "https://site.example.org/".',
    );
  });

  it('is encrypted where it begins with www.', async () => {
    expect(await tell('See www.example.com/page here.')).toEqual([]);
  });

  it.each([
    '`http://localhost:8080/`',
    '```\nhttp://user:secret@localhost/\n```',
    '<a href="https://example.com/copy">http://localhost/</a>',
    'Words about localhost and 192.168.0.1.',
  ])('is allowed in code, and where it is no link: %j', async (body) => {
    expect(await tell(body)).toEqual([]);
  });

  it.each([
    ['[there](#nowhere)', '#nowhere'],
    ['<a href="#nowhere">there</a>', '#nowhere'],
  ])('leads to a place that there is: %s', async (body, fragment) => {
    expect(await tell(body)).toEqual([
      `broken-link: There is no heading "${fragment}" on this page. Write the heading in lower case with hyphens for spaces, e.g. #what-to-watch.`,
    ]);
  });

  it.each([
    '## Known {#known}\n\n[there](#known)',
    '<a name="table-2"></a>A table. [there](#table-2)',
    '<span id="third">x</span> [there](#third)',
    '## Cafe\u0301 visite\u0301\n\n[there](#caf\u00E9-visit\u00E9)',
    '## Caf\u00E9 visit\u00E9\n\n[there](#cafe\u0301-visite\u0301)',
    '## 🚀\n\n[there](#heading)',
  ])('may lead to %j', async (body) => {
    expect((await tell(body)).filter((line) => line.startsWith('broken-link'))).toEqual([]);
  });

  it('leads to files that are served, and says where to put them', async () => {
    expect(
      await tell('[one](/report.pdf) and [two](/articles/a-story/index.md) and [all](/api/articles.json)'),
    ).toEqual([]);
    expect(await tell('[a page](page.php)')).toEqual([
      'broken-link: "page.php" is not published: only pictures and, beside a story, documents (pdf, docx, odt, xlsx, ods, csv, txt, json, geojson) can be in the same folder as the text. Put the file in the folder public/ of the project, and write "/page.php".',
    ]);
  });

  it('is judged in a field as well', async () => {
    const own = article.replace(
      'url: "https://example.com/one"',
      'url: "https://sourceline.example/articles/another-story/#nowhere"',
    );
    expect(own).not.toBe(article);
    expect(await tell('', own)).toEqual([
      'broken-link: There is no heading "#nowhere" on "/articles/another-story/". Write the heading in lower case with hyphens for spaces, e.g. #what-to-watch.',
    ]);
  });
});
