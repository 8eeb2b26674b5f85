import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/domain/article.ts';
import { drawArticleFigure, toFigureHtml } from '../../../../src/domain/body/article-figure.ts';
import { readBody } from '../../../../src/domain/body/compact-body.ts';
import { toPageHtml } from '../../../../src/domain/body/page-body.ts';
import type { EventReference } from '../../../../src/domain/article.ts';
import { readListedEvent } from '../../../../src/domain/body/parts/timeline.ts';
import { toPlainLine } from '../../../../src/domain/body/plain-text.ts';
import { buildArticleMarkdown } from '../../../../src/feeds/article-markdown.ts';
import { printHtml, toFeedTree } from '../../../../src/feeds/feed-content.ts';
import { buildSource } from '../../article-builder.ts';
import { buildFigureArticle } from '../../figure-article.ts';
import { edition } from '../../made-up-edition.ts';

const page = 'https://pond.example/articles/geese-cross-bridge/';

const chart = `:::chart[Most "geese" were *counted* in May]{kind=bar data="geese.csv" cite="gazette" subject="May"}
Geese counted, by month [@agency].

The keeper did not count in June.
:::`;
const csv =
  'Month,Geese,status,cite\nApril,"1,204",confirmed,gazette agency\nMay,480,claimed,agency\nJune,–,,\n';

const timeline = `:::timeline[From the first goose]{events=all outlook=yes}
Events at the bridge.

- 2019: The first goose *is* seen [@gazette]
- 2024-05 (claimed): The keeper begins to count [@gazette; @agency]
:::`;

const forms = {
  page: (article: Article) => toPageHtml(article.body, edition, article),
  feed: (article: Article) => printHtml(toFeedTree(article, page, edition).children),
  text: (article: Article) => toPlainLine(readBody(article.body).children),
};

const parse = (html: string): Root => unified().use(rehypeParse, { fragment: true }).parse(html);
const toText = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(toText).join('') : '';
const findAllIn = (tree: Root | Element, ...names: string[]): Element[] => {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (names.includes(node.tagName)) found.push(node);
  });
  return found;
};
const findAll = (html: string, name: string): Element[] => findAllIn(parse(html), name);
const listRows = (html: string): string[][] =>
  findAll(html, 'tr').map(({ children }) =>
    children.flatMap((cell) => (cell.type === 'element' ? [toText(cell).trim()] : [])),
  );

describe('a chart', () => {
  it('is on a page a figure with its title, what is measured, drawings for two widths, a note and a table', async () => {
    const html = forms.page(await buildFigureArticle(chart, { 'geese.csv': csv }));
    const id = 'figure-most-geese-were-counted-in-may';
    const [figure] = findAll(html, 'figure');
    expect(figure?.properties).toEqual({ className: ['figure', 'chart'], id });
    expect(findAll(html, 'p').map(toText)).toEqual([
      'Most “geese” were counted in May',
      'Geese counted, by month2.1',
      '2 values, from 480 (May) to 1,204 (April); 1 not known.',
      'The keeper did not count in June.',
      'Sources dated 18 February 2026.',
      'Data (CSV, 3 rows) View on its own',
    ]);
    expect(
      findAll(html, 'svg')
        .filter(({ properties }) => properties.ariaHidden === undefined)
        .map(({ properties }) => String(properties.viewBox).split(' ')[2]),
    ).toEqual(['624', '304']);
    expect(listRows(html)).toEqual([
      ['Month', 'Geese', 'Status', 'Sources'],
      ['April', '1,204', 'Confirmed', '1, 2'],
      ['May', '480', 'Claimed', '2'],
      ['June', 'no data', '', '1'],
    ]);
    const links = findAll(html, 'a').map(({ properties }) => properties.href);
    expect(links.slice(-2)).toEqual(['geese.csv', 'figures/most-geese-were-counted-in-may/']);
  });

  it('says what the editor says it shows, where that is written', async () => {
    const html = forms.page(
      await buildFigureArticle(chart.replace('cite=', 'alt="Fewer and fewer" cite='), { 'geese.csv': csv }),
    );
    expect(html).toContain('<p class="unseen" data-pagefind-ignore="">Fewer and fewer</p>');
  });

  it('leads back to its story where it stands on a page of its own, and is drawn as wide as that', async () => {
    const article = await buildFigureArticle(chart, { 'geese.csv': csv });
    const html = toFigureHtml(article, 'most-geese-were-counted-in-may', edition);
    const links = findAll(html, 'a').map(({ properties }) => properties.href ?? properties.xLinkHref);
    expect(links.filter((href) => !String(href).startsWith('/articles/geese-cross-bridge/'))).toEqual([]);
    expect(
      findAll(html, 'svg')
        .filter(({ properties }) => properties.ariaHidden === undefined)
        .map(({ properties }) => String(properties.viewBox).split(' ')[2]),
    ).toEqual(['896', '624', '304']);
    expect(() => toFigureHtml(article, 'ducks', edition)).toThrow(
      new RangeError('The story "geese-cross-bridge" has no figure "ducks".'),
    );
  });

  it('knows all that it rests on', async () => {
    const article = await buildFigureArticle(chart, { 'geese.csv': csv });
    const drawn = drawArticleFigure(article, 'most-geese-were-counted-in-may', edition);
    expect(drawn).toMatchObject({
      title: 'Most “geese” were counted in May',
      subtitle: 'Geese counted, by month.',
      sourceIds: ['gazette', 'agency'],
    });
  });

  it('is in a feed its picture and its table', async () => {
    const html = forms.feed(await buildFigureArticle(chart, { 'geese.csv': csv }));
    expect(findAll(html, 'img').map(({ properties }) => properties)).toEqual([
      {
        src: `${page}figures/most-geese-were-counted-in-may/figure.png`,
        alt: '2 values, from 480 (May) to 1,204 (April); 1 not known.',
      },
    ]);
    expect(listRows(html)).toHaveLength(4);
    expect(findAll(html, 'svg')).toEqual([]);
    expect(
      findAll(html, 'a').filter(({ properties }) => !String(properties.href).startsWith('https://')),
    ).toEqual([]);
  });

  it('is in Markdown a picture and a table whose sources are footnotes', async () => {
    const markdown = buildArticleMarkdown(await buildFigureArticle(chart, { 'geese.csv': csv }), edition);
    expect(markdown).toContain(`**Most “geese” were *counted* in May**

Geese counted, by month[^source-agency].[^source-gazette]

![2 values, from 480 (May) to 1,204 (April); 1 not known.](${page}figures/most-geese-were-counted-in-may/figure.png)

The keeper did not count in June.

Sources dated 18 February 2026.

| Month | Geese   | Status    | Sources                           |
| ----- | ------- | --------- | --------------------------------- |
| April | 1,204   | Confirmed | [^source-gazette][^source-agency] |
| May   | 480     | Claimed   | [^source-agency]                  |
| June  | no data |           | [^source-gazette]                 |

[Data (CSV, 3 rows)](${page}geese.csv)
`);
  });

  it('is in a text its title, what is measured, and its note', async () => {
    expect(forms.text(await buildFigureArticle(chart, { 'geese.csv': csv }))).toBe(
      'Most “geese” were counted in May Geese counted, by month. The keeper did not count in June.',
    );
  });

  it.each([
    ['a cell that is no number', csv.replace('480', 'about 480')],
    ['a status that there is not', csv.replace('claimed', 'rumoured')],
    ['a source that the story does not list', csv.replace('gazette agency', 'nobody')],
    ['no rows', 'Month,Geese\n'],
  ])('is not drawn of data with %s', async (_, broken) => {
    const article = await buildFigureArticle(chart, { 'geese.csv': broken });
    expect(article.figures).toEqual([]);
    expect(forms.page(article)).toContain(
      '<p><b>Most “geese” were <em>counted</em> in May</b></p><p>Geese counted',
    );
  });

  it('prints every character of its data, and makes no markup of any', async () => {
    const html = forms.page(
      await buildFigureArticle(chart.replace(' subject="May"', ''), {
        'geese.csv': 'Month,"<b>Geese</b>"\n"<script>alert(1)</script>",3\n"</text></svg><img src=x>",4\n',
      }),
    );
    expect(findAll(html, 'script')).toEqual([]);
    expect(findAll(html, 'img')).toEqual([]);
    expect(listRows(html).slice(0, 2)).toEqual([
      ['Month', '<b>Geese</b>', 'Sources'],
      ['<script>alert(1)</script>', '3', '1'],
    ]);
  });
});

describe('a timeline', () => {
  it('draws events of the story, those of its list, the day of publication and open questions', async () => {
    const html = forms.page(await buildFigureArticle(timeline));
    expect(listRows(html)).toEqual([
      ['Date', 'Event', 'Status', 'Sources'],
      ['2019', 'The first goose is seen', '', '1'],
      ['May 2024', 'The keeper begins to count', 'Claimed', '1, 2'],
      ['9 January 2026', 'A bridge opens', '', ''],
      ['1 February 2026', 'Geese cross it', '', ''],
      ['19 February 2026', 'Date of the story', '', ''],
      ['1 December 2026', 'Will they come back?', '', ''],
    ]);
    expect(findAll(html, 'figure')[0]?.properties).toEqual({
      className: ['figure', 'timeline'],
      id: 'figure-from-the-first-goose',
    });
    // What is drawn is not told again below it.
    expect(findAll(html, 'ul')).toEqual([]);
  });

  it('draws only the events that are named', async () => {
    const article = await buildFigureArticle(':::timeline[One event]{events="2026-02-01-geese-cross"}\n:::');
    expect(listRows(forms.page(article)).map(([date]) => date)).toEqual([
      'Date',
      '1 February 2026',
      '19 February 2026',
    ]);
  });

  it('is in Markdown a picture and a table, in a feed too', async () => {
    const article = await buildFigureArticle(timeline);
    expect(buildArticleMarkdown(article, edition)).toContain(`**From the first goose**

Events at the bridge.

![4 events from 2019 to 1 February 2026; 1 question still open.](${page}figures/from-the-first-goose/figure.png)

Sources dated 18 February 2026.

| Date             | Event                      | Status  | Sources                           |
| ---------------- | -------------------------- | ------- | --------------------------------- |
| 2019             | The first goose is seen    |         | [^source-gazette]                 |
| May 2024         | The keeper begins to count | Claimed | [^source-gazette][^source-agency] |
`);
    expect(listRows(forms.feed(article))).toHaveLength(7);
    expect(forms.feed(article)).not.toContain('<li>2019');
  });

  it('has its data at an address of its own, and leads there in every form', async () => {
    const article = await buildFigureArticle(timeline);
    const address = 'figures/from-the-first-goose/data.csv';
    const toDataLinks = (html: string) =>
      findAll(html, 'a').flatMap((link) => (toText(link).startsWith('Data') ? [link.properties.href] : []));
    expect(toDataLinks(forms.page(article))).toEqual([address]);
    expect(toDataLinks(forms.feed(article))).toEqual([`${page}${address}`]);
    expect(toDataLinks(toFigureHtml(article, 'from-the-first-goose', edition))).toEqual([
      `/articles/geese-cross-bridge/${address}`,
    ]);
    expect(buildArticleMarkdown(article, edition)).toContain(`[Data (CSV, 6 rows)](${page}${address})`);
    const { data } = drawArticleFigure(article, 'from-the-first-goose', edition).drawn;
    const url = 'https://gazette.example/geese';
    expect(data).toEqual({
      columns: ['kind', 'date', 'title', 'status', 'cite', 'sources'],
      rows: [
        ['event', '2019', 'The first goose is seen', '', 'gazette', url],
        ['event', '2024-05', 'The keeper begins to count', 'claimed', 'gazette agency', `${url} ${url}`],
        ['event', '2026-01-09', 'A bridge opens', '', '', ''],
        ['event', '2026-02-01', 'Geese cross it', '', '', ''],
        ['published', '2026-02-19', '', '', '', ''],
        ['question', '2026-12-01', 'Will they come back?', '', '', ''],
      ],
    });
  });

  it('shows the status of a shared event', async () => {
    const event = { id: '2026-01-09-bridge-opens', day: '2026-01-09', title: 'A bridge opens' };
    const draw = async (events: readonly EventReference[]): Promise<string> =>
      forms.page(
        await buildFigureArticle(':::timeline[Bridge]{events=all cite="agency"}\n:::', {}, { events }),
      );
    expect(await draw([{ ...event, status: 'claimed' }])).toContain('class="dot claimed ring"');
    expect(await draw([event])).not.toContain('class="dot');
  });

  it('lends its sources to events that have none, and to nothing else', async () => {
    const article = await buildFigureArticle(':::timeline[Geese]{events=all cite="agency"}\n:::');
    const { data } = drawArticleFigure(article, 'geese', edition).drawn;
    expect('rows' in data && data.rows.map(([kind, , , , cite]) => [kind, cite])).toEqual([
      ['event', 'agency'],
      ['event', 'agency'],
      ['published', ''],
    ]);
  });

  it('is in a text all that its editor wrote', async () => {
    expect(forms.text(await buildFigureArticle(timeline)).replace(/\s+/g, ' ')).toBe(
      'From the first goose Events at the bridge. 2019: The first goose is seen 2024-05 (claimed): The keeper begins to count',
    );
  });

  it('holds as many events as can be read', async () => {
    const list = (count: number): string =>
      Array.from({ length: count }, (_, index) => `- ${String(2000 + index)}: Geese`).join('\n');
    const build = (count: number) =>
      buildFigureArticle(`:::timeline[Geese]{cite="gazette"}\n${list(count)}\n:::`);
    expect((await build(24)).figures).toHaveLength(1);
    expect((await build(25)).figures).toEqual([]);
  });
});

describe('the date of the data', () => {
  const dated = (gazette: string, agency: string) => ({
    sources: [
      buildSource({ id: 'gazette', number: 1, date: gazette }),
      buildSource({ id: 'agency', number: 2, date: agency }),
    ],
  });
  const read = async (written: string, facts: Partial<Article>): Promise<readonly string[]> =>
    drawArticleFigure(
      await buildFigureArticle(written, { 'geese.csv': csv }, facts),
      'most-geese-were-counted-in-may',
      edition,
    ).drawn.remarks;
  const one = csv.replaceAll('agency', 'gazette');

  it.each([
    ['2025-11-03', '2026-02-26', 'Sources dated up to 26 February 2026.'],
    ['2026-02-26', '2026-02-26', 'Sources dated 26 February 2026.'],
    // A month may end after each of its days, a year after each of its months.
    ['2026-02', '2026-02-26', 'Sources dated up to February 2026.'],
    ['2026', '2026-02-26', 'Sources dated up to 2026.'],
    ['2025', '2026-02-26', 'Sources dated up to 26 February 2026.'],
  ])('is that of the newest source: %s, %s', async (gazette, agency, words) => {
    expect(await read(chart, dated(gazette, agency))).toEqual([words]);
  });

  it('is that of the only source', async () => {
    const article = await buildFigureArticle(
      chart.replace(' [@agency]', ''),
      { 'geese.csv': one },
      dated('2026-02-26', '2026-12-01'),
    );
    const { remarks } = drawArticleFigure(article, 'most-geese-were-counted-in-may', edition).drawn;
    expect(remarks).toEqual(['Source dated 26 February 2026.']);
  });

  it('says where the date of a source is inferred', async () => {
    const sources = dated('2026-02', '2025-01-01').sources.map((source) => ({
      ...source,
      isDateInferred: true,
    }));
    expect(await read(chart, { sources })).toEqual(['Sources dated up to about February 2026.']);
  });

  it('is what the editor writes, in every kind of figure', async () => {
    expect(await read(chart.replace('cite=', 'asof="2026-01" cite='), {})).toEqual([
      'Data as of January 2026.',
    ]);
    const article = await buildFigureArticle(timeline.replace('events=', 'asof="2025" events='));
    expect(drawArticleFigure(article, 'from-the-first-goose', edition).drawn.remarks).toEqual([
      'Data as of 2025.',
    ]);
    expect((await buildFigureArticle(timeline.replace('events=', 'asof="soon" events='))).figures).toEqual(
      [],
    );
  });

  it('is the day of the story where nothing is cited', async () => {
    const article = await buildFigureArticle(':::timeline[Geese]{events=all}\n:::');
    expect(drawArticleFigure(article, 'geese', edition).drawn.remarks).toEqual([
      'Drawn for the story of 19 February 2026.',
    ]);
  });
});

describe('a figure that leads', () => {
  const before = 'Geese crossed [@gazette].\n\n';

  it('stands behind the opening paragraph in every form of it', async () => {
    const article = await buildFigureArticle(
      `${before}${timeline}\n\n${chart.replace('cite=', 'lead=yes cite=')}\n\nThe end.`,
      { 'geese.csv': csv },
    );
    expect(article.figures.map(({ kind }) => kind)).toEqual(['chart', 'timeline']);
    expect(forms.page(article)).toMatch(
      /^<p>Geese crossed(?:(?!<figure|<p).)*<\/p>\s*<figure class="figure chart"/,
    );
    expect(forms.feed(article)).toMatch(/^<p>Geese crossed(?:(?!<p).)*<\/p>\s*<p><b>Most/);
    expect(forms.text(article)).toMatch(/^Geese crossed\.\s+Most “geese” were counted in May/);
    const paragraphs = buildArticleMarkdown(article, edition).split('\n\n');
    const opening = paragraphs.findIndex((paragraph) => paragraph.startsWith('Geese crossed'));
    expect(paragraphs[opening + 1]).toBe('**Most “geese” were *counted* in May**');
  });

  it('opens a text that has no paragraph before its first heading', async () => {
    const article = await buildFigureArticle(
      `## At the bridge\n\n${before}${chart.replace('cite=', 'lead=yes cite=')}`,
      { 'geese.csv': csv },
    );
    expect(forms.page(article)).toMatch(/^<figure class="figure chart"/);
  });

  it('counts the statement in its note where it is read', async () => {
    const claim = (words: string): string => `:claim[${words}]{status=claimed by="A goose" cite="gazette"}`;
    const article = await buildFigureArticle(
      `${claim('In the opening')}.\n\n${claim('Written before')}.\n\n${chart.replace('cite=', 'lead=yes cite=').replace('The keeper', claim('Read before'))}`,
      { 'geese.csv': csv },
    );
    expect(article.claims.map(({ number, text }) => [number, text])).toEqual([
      [1, 'In the opening'],
      [2, 'Read before'],
      [3, 'Written before'],
    ]);
  });

  it('keeps the name that it has where it is written', async () => {
    const article = await buildFigureArticle(`${chart}\n\n${chart.replace('cite=', 'lead=yes cite=')}`, {
      'geese.csv': csv,
    });
    expect(article.figures.map(({ id }) => id)).toEqual([
      'most-geese-were-counted-in-may-2',
      'most-geese-were-counted-in-may',
    ]);
  });
});

describe('the key of a figure', () => {
  const toSamples = (html: string): string[] =>
    findAll(html, 'svg')
      .filter(({ properties }) => properties.ariaHidden === 'true')
      .map(({ properties }) => String(properties.viewBox));

  it.each([
    ['bar', '0 0 30 14'],
    ['dot', '-7 -7 14 14'],
  ])('of a %s chart shows the marks that it has', async (kind, box) => {
    const html = forms.page(
      await buildFigureArticle(chart.replace('kind=bar', `kind=${kind}`), { 'geese.csv': csv }),
    );
    expect(toSamples(html)).toEqual([box, box]);
  });

  const toNames = (html: string): Set<unknown> =>
    new Set(findAll(html, 'a').flatMap(({ properties }) => properties.ariaLabel ?? []));

  it('names the source behind each number, with its day', async () => {
    expect(toNames(forms.page(await buildFigureArticle(chart, { 'geese.csv': csv })))).toEqual(
      new Set(['Source 1: The gazette, 18 February 2026', 'Source 2: The agency, 18 February 2026']),
    );
  });

  it('names the source behind each number of a timeline too, with its day', async () => {
    const html = forms.page(
      await buildFigureArticle(':::timeline[Geese]\n- 2026-02-01: Geese cross [@gazette]\n:::'),
    );
    expect(toNames(html)).toEqual(new Set(['Source 1: The gazette, 18 February 2026']));
  });

  it('names all sources of a timeline, however many', async () => {
    const sources = Array.from({ length: 24 }, (_, at) =>
      buildSource({ id: `s${String(at)}`, number: at + 1, url: `https://pond.example/${String(at)}` }),
    );
    const article = await buildFigureArticle(':::timeline[Geese]{events=all}\n:::');
    const events = article.events.map((event) => ({ ...event, sources: sources.map(({ url }) => url) }));
    expect(toNames(forms.page({ ...article, sources, events })).size).toBe(24);
  });

  it('has samples of the very outlines that a stack has', async () => {
    const rows = ['confirmed', 'claimed', 'assessed', 'disputed'].map(
      (status) => `${status},3,4,${status},official-count,gazette agency`,
    );
    const html = forms.page(
      await buildFigureArticle(chart.replace('kind=bar', 'kind=stacked-bar').replace(' subject="May"', ''), {
        'geese.csv': `Month,Upper,Lower,status,basis,cite\n${rows.join('\n')}\n`,
      }),
    );
    /** Marks in a tone by their classes, with those of what is in them. */
    const toLooks = (svgs: Element[]): Set<string> =>
      new Set(
        svgs
          .flatMap((svg) => findAllIn(svg, 'g', 'rect'))
          .filter(({ properties }) => /\btone-/.test(String(properties.className)))
          .filter(({ properties }) =>
            /confirmed|claimed|assessed|disputed/.test(String(properties.className)),
          )
          .map(({ properties, children }) =>
            JSON.stringify([
              properties.className,
              children.map((child) => (child.type === 'element' ? child.properties.className : '')),
            ]),
          ),
      );
    const svgs = findAll(html, 'svg');
    const samples = toLooks(svgs.filter(({ properties }) => properties.ariaHidden === 'true'));
    expect(samples.size).toBe(8);
    expect(samples).toEqual(toLooks(svgs.filter(({ properties }) => properties.ariaHidden !== 'true')));
  });
});

describe('a statement in a figure', () => {
  const claim = ':claim[geese came]{status=claimed by="A goose" cite="gazette"}';

  it.each([
    ['the title of a chart', chart.replace('*counted*', claim), 0],
    ['what a chart measures', chart.replace('by month', claim), 1],
    ['the note of a chart', chart.replace('The keeper', claim), 1],
    ['the title of a timeline', timeline.replace('first goose]', `first ${claim}]`), 0],
    ['an item of a timeline', timeline.replace('The keeper begins', claim), 0],
    ['an item of a quotation in a timeline', timeline.replace(/:::$/, `\n> - ${claim}\n:::`), 1],
  ])('in %s is marked where it is printed, and only there', async (_, text, marked) => {
    const article = await buildFigureArticle(text, { 'geese.csv': csv });
    expect(article.claims).toHaveLength(marked);
    expect(article.figures).toHaveLength(1);
    expect(forms.page(article).split('class="mark ').length - 1).toBe(marked);
    expect(forms.text(article)).toContain('geese came');
  });
});

describe('readListedEvent', () => {
  it.each([
    ['2019: The first goose', { date: '2019', title: 'The first goose' }],
    ['2024-05: Geese: many', { date: '2024-05', title: 'Geese: many' }],
    ['2024-02-29 (disputed): Geese', { date: '2024-02-29', status: 'disputed', title: 'Geese' }],
  ])('reads %s', (words, event) => {
    expect(readListedEvent(words)).toEqual(event);
  });

  it.each([
    'The first goose',
    'May 2024: Geese',
    '2024-5: Geese',
    '2024-13: Geese',
    '2023-02-29: Geese',
    '2024-05-17 Geese',
    '2024-05-17:Geese',
    '2024-05 (rumoured): Geese',
    '2024-05 (claimed) Geese',
    '2024:',
    '2024: ',
    '20245: Geese',
    '',
  ])('does not read %s', (words) => {
    expect(readListedEvent(words)).toBeUndefined();
  });
});
