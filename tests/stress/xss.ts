import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { serveFolder, type StaticServer } from '../bench/static-server.ts';
import { provideBrowser } from '../browser.ts';
import { writeFiles } from '../sites/fixture-content.ts';
import { goNowhere, openWatchedContext, tryPage, type WatchedContext } from './beacon.ts';
import type { Part } from './part.ts';
import { runCommand } from './run-command.ts';
import { type Vector, vectors } from './vectors.ts';
import { buildXssContent, instant, toSearchWord } from './xss-content.ts';

/** Pages open at the same time. */
const tabs = 4;

/** Of so many vectors the short form tries one; which one depends on the seed. */
const shortShare = 88;

/** As many vectors must run where nobody stops them, or the test would prove nothing. */
const controlShare = 0.4;

/** Nothing that an editor writes runs in a reader's browser. */
export const xss: Part = {
  name: 'xss',
  promise: 'nothing that anybody writes runs: not in a page, not in the search, not in a feed',
  run: async ({ isShort, seed, folder, tell }) => {
    const tried = isShort ? vectors.filter(({ number }) => (number + seed) % shortShare === 0) : vectors;
    const content = buildXssContent(tried);
    const contentFolder = join(folder, 'content');
    const site = join(folder, 'site');
    await writeFiles(contentFolder, Object.fromEntries(content.files));
    tell(
      `${String(content.tried)} texts handed in, ${String(content.tried - content.accepted)} refused by the desk`,
    );
    const { code, printed } = await runCommand(['src/desk/build.ts', '--out', site], {
      env: {
        SOURCELINE_CONTENT: contentFolder,
        SOURCELINE_CACHE: join(folder, 'cache'),
        SOURCELINE_NOW: instant,
      },
    });
    if (code !== 0)
      return { figures: [], broken: [`what the desk let pass does not build:\n${printed.slice(-3000)}`] };
    const browser = await chromium.launch({
      executablePath: provideBrowser(),
      // The last two: a process for each page would cost more than the pages.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-site-isolation-trials',
        '--renderer-process-limit=1',
        goNowhere,
      ],
      handleSIGINT: false,
    });
    try {
      // Of few, chance may choose such as this browser runs seldom: the plainest proves that the beacon is lit.
      const unhindered = new Set([...vectors.slice(0, 1), ...tried]);
      const controls = await tryControls(browser, [...unhindered]);
      tell(`${String(controls.length)} of ${String(unhindered.size)} vectors run where nobody stops them`);
      const triedNumbers = new Set(tried.map(({ number }) => String(number)));
      const { visits, lit } = await tryAttacks(browser, site, tried, tell);
      return {
        figures: [
          [
            'vectors, and those that run unhindered in Chromium',
            `${String(tried.length)}, ${String(controls.filter((number) => triedNumbers.has(number)).length)}`,
          ],
          ['texts handed in (vector × place)', String(content.tried)],
          [
            'of these refused by the desk, published',
            `${String(content.tried - content.accepted)}, ${String(content.accepted)}`,
          ],
          ['pages, searches, feed items and cards opened', String(visits)],
          ['vectors run', String(lit.size)],
        ],
        broken: [
          ...content.unclear,
          ...(controls.length < (isShort ? 1 : tried.length * controlShare)
            ? ['hardly any vector ran in the control page']
            : []),
          ...[...lit].map(
            ([what, places]) =>
              `${describe(what)} ran or could run: ${[...places].slice(0, 5).join(' · ')} (${String(places.size)} places)`,
          ),
        ],
      };
    } finally {
      await browser.close();
    }
  },
};

const describe = (what: string): string => {
  const vector = vectors.find(({ number }) => String(number) === what);
  return vector === undefined ? what : `vector ${what}, ${JSON.stringify(vector.text)},`;
};

/** Opens pages that print what they are given: the numbers of the vectors that run in one. */
const tryControls = async (browser: Browser, tried: readonly Vector[]): Promise<string[]> => {
  const toPage = (text: string): string =>
    `<!doctype html><meta charset=utf-8><title>x</title><body><p>${text}</p><p title="${text}">x</p>`;
  const server = await serveFolder(
    '/nowhere',
    new Map(tried.map(({ number, text }) => [`/control/${String(number)}.html`, toPage(text)])),
    { compresses: false },
  );
  try {
    const watched = await openWatchedContext(browser, server.origin);
    await visitAll(watched, tried, async (page, { number }) => {
      const address = `${server.origin}/control/${String(number)}.html`;
      await page.goto(address, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
      await tryPage(page, { ...watched, note: () => undefined }, address).catch(() => undefined);
    });
    await watched.context.close();
    return [...watched.lit.keys()].filter((what) => /^\d+$/.test(what));
  } finally {
    await server.close();
  }
};

/** Opens an address, again if what was clicked on the page before still leads somewhere and gets in the way. */
const load = async (page: Page, address: string, attempts = 5): Promise<void> => {
  try {
    await page.goto(address);
  } catch (error) {
    if (attempts === 1 || !String(error).includes('ERR_ABORTED')) throw error;
    await load(page, address, attempts - 1);
  }
};

/** Does something with each value, in several pages at a time. */
const visitAll = async <Value>(
  { context }: WatchedContext,
  values: readonly Value[],
  visit: (page: Page, value: Value) => Promise<void>,
): Promise<void> => {
  const rest = values.values();
  await Promise.all(
    Array.from({ length: tabs }, async () => {
      const page = await context.newPage();
      for (const value of rest) await visit(page, value);
      await page.close();
    }),
  );
};

interface Attacks {
  readonly visits: number;
  readonly lit: WatchedContext['lit'];
}

const tryAttacks = async (
  browser: Browser,
  site: string,
  tried: readonly Vector[],
  tell: (progress: string) => void,
): Promise<Attacks> => {
  const files = (await readdir(site, { recursive: true }))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();
  const blank = '/blank.html';
  let server: StaticServer | undefined;
  let visits = 0;
  try {
    server = await serveFolder(
      site,
      new Map([[blank, '<!doctype html><meta charset=utf-8><title>x</title><body></body>']]),
      { compresses: false },
    );
    const { origin } = server;
    const watched = await openWatchedContext(browser, origin);

    const open = async (page: Page, path: string): Promise<void> => {
      visits += 1;
      await load(page, origin + path);
      await tryPage(page, watched, path);
    };
    const pages = files
      // /articles/ leads on to the archive at once, in every language, and nobody writes anything of it.
      .filter((file) => file.endsWith('index.html') && !/^(?:[a-z]+\/)?articles\/index\.html$/.test(file))
      .map((file) => `/${file.replace(/index\.html$/, '')}`);
    await visitAll(
      watched,
      pages.map((path) => encodeURI(path)),
      open,
    );
    tell(`${String(pages.length)} pages opened`);

    // As readers' words: in the address, where anybody can put them, and in what is found.
    await visitAll(watched, tried, async (page, vector) => {
      for (const [query, hasResult] of [
        [vector.text, false],
        [`quillwort ${toSearchWord(vector)}`, true],
      ] as const) {
        visits += 1;
        const path = `/search/?q=${encodeURIComponent(query)}`;
        await load(page, origin + path);
        if (hasResult) await page.locator('news-search .results > li').first().waitFor();
        else await page.waitForTimeout(300);
        await tryPage(page, watched, path);
      }
    });
    const addresses = tried.map(
      ({ text }) =>
        `/claims/?speaker=${encodeURIComponent(text)}&status=${encodeURIComponent(text)}#${encodeURIComponent(text)}`,
    );
    await visitAll(watched, addresses, open);
    tell(`${String(tried.length * 3)} searches made`);

    // As a careless reader of feeds shows them: in a page without any policy.
    const texts = await collectHtml(site, files);
    if (texts.length < tried.length) throw new Error('Hardly any text of a feed was found.');
    const show = async (page: Page, shown: readonly Shown[]): Promise<void> => {
      const where = shown.map(({ place }) => place).join(', ');
      await load(page, `${origin}${blank}?${encodeURIComponent(where.slice(0, 200))}`);
      await page.evaluate(
        (htmls) => {
          for (const html of htmls) document.body.appendChild(document.createElement('div')).innerHTML = html;
        },
        shown.map(({ html }) => html),
      );
      await tryPage(page, watched, where);
    };
    await visitAll(watched, toBatches(texts, 20), async (page, batch) => {
      visits += batch.length;
      const before = watched.lit.size;
      await show(page, batch);
      // Which of them it was is worth knowing.
      if (watched.lit.size > before) for (const shown of batch) await show(page, [shown]);
    });
    tell(`${String(texts.length)} items of feeds and other documents shown`);

    // XML is a page as well: a browser runs XHTML in it. And cards are pictures.
    const documents = files.filter((file) => /(?:^|\/)(?:rss|atom|sitemap[^/]*)\.xml$|\.opml$/.test(file));
    await visitAll(watched, documents.slice(0, 200), async (page, file) => {
      visits += 1;
      await page.goto(`${origin}/${encodeURI(file)}`).catch(() => undefined);
      await page.waitForTimeout(50);
    });
    const cards = files.filter((file) => file.endsWith('card.png'));
    await visitAll(watched, [cards], async (page) => {
      visits += cards.length;
      await load(page, origin + blank);
      await page.evaluate((paths) => {
        for (const path of paths) document.body.append(Object.assign(new Image(), { src: `/${path}` }));
      }, cards);
      await tryPage(page, watched, 'cards');
    });
    await watched.context.close();
    return { visits, lit: watched.lit };
  } finally {
    await server?.close();
  }
};

const toBatches = <Value>(values: readonly Value[], size: number): Value[][] =>
  Array.from({ length: Math.ceil(values.length / size) }, (_, index) =>
    values.slice(index * size, (index + 1) * size),
  );

const xml = new XMLParser({ ignoreAttributes: false, parseTagValue: false });

/** A text that others show as HTML. */
interface Shown {
  readonly html: string;
  /** File and field. */
  readonly place: string;
}

/** Fields that readers of a kind of document show as HTML; the others are plain text by its specification. */
const htmlFields = {
  'rss.xml': new Set(['content:encoded', 'description']),
  'atom.xml': new Set(['content', 'summary', 'title']),
  'feed.json': new Set(['content_html']),
  'oembed.json': new Set(['html']),
} as const;

type HtmlDocument = keyof typeof htmlFields;

const collectFields = (value: unknown, kind: HtmlDocument, place: string, name = ''): Shown[] => {
  const fields: ReadonlySet<string> = htmlFields[kind];
  if (typeof value === 'string') {
    return fields.has(name) && kind !== 'atom.xml' ? [{ html: value, place: `${place}, ${name}` }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => collectFields(item, kind, place, name));
  // Atom says of each text what it is, and means plain text where it says nothing.
  if (kind === 'atom.xml' && '@_type' in value && value['@_type'] === 'html' && '#text' in value) {
    return fields.has(name) ? [{ html: String(value['#text']), place: `${place}, ${name}` }] : [];
  }
  return Object.entries(value).flatMap(([key, inner]) => {
    // What RSS says of a whole feed is plain text; of its items it is HTML.
    if (name === 'channel' && key === 'description') return [];
    return collectFields(inner, kind, place, key === '#text' ? name : key);
  });
};

const isHtmlDocument = (name: string): name is HtmlDocument => Object.hasOwn(htmlFields, name);

/** Every text of the site that others show as HTML: contents of feeds, cards of oEmbed, Markdown. */
const collectHtml = async (site: string, files: readonly string[]): Promise<Shown[]> => {
  const markdown = unified()
    .use(remarkParse)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeStringify, { allowDangerousHtml: true });
  const found = new Map<string, Shown>();
  for (const file of files) {
    const read = (): Promise<string> => readFile(join(site, file), 'utf8');
    const kind = file.replace(/^.*\//, '');
    let shown: Shown[] = [];
    if (isHtmlDocument(kind)) {
      const text = await read();
      shown = collectFields(kind.endsWith('.xml') ? xml.parse(text) : JSON.parse(text), kind, file);
    } else if (/^articles\/.*\/index\.md$/.test(file)) {
      const text = (await read()).replace(/^---\n.*?\n---\n/s, '');
      shown = [{ html: String(await markdown.process(text)), place: file }];
    }
    for (const one of shown) found.set(one.html, one);
  }
  return [...found.values()];
};
