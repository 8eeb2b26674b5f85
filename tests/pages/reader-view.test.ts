import { Readability } from '@mozilla/readability';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PublishedArticle } from '../../src/domain/article.ts';
import { buildArticlePage } from '../../src/domain/view-models/article-page.ts';
import Article from '../../src/layouts/Article.astro';
import { toClaim } from '../../src/store/to-article.ts';
import { blocks, furniture, listLost, listTexts, listTextsOfStory, open, read } from '../reader-view.ts';
import { buildSource, buildPublishedArticle, geese, japan } from '../unit/article-builder.ts';
import { buildSettledBody } from '../unit/body-builder.ts';
import { edition } from '../unit/made-up-edition.ts';
import { buildNewsroomOf } from '../unit/newsroom-builder.ts';

const sources = ['gazette', 'agency', 'ministry'].map((id, index) =>
  buildSource({ id, number: index + 1, publisher: { id, name: `The ${id}`, kind: 'newspaper' } }),
);

const container = await AstroContainer.create();

/** The page of a story with this text. */
const print = async (markdown: string, others: Partial<PublishedArticle> = {}): Promise<string> => {
  const { body, claims } = await buildSettledBody(
    markdown,
    sources.map(({ id }) => id),
  );
  const article = buildPublishedArticle({
    body,
    claims: claims.map((claim) => toClaim(claim, sources, edition)),
    sources,
    topics: [geese],
    countries: [japan],
    outlook: [{ question: 'Will they come back?', due: '2026-12-01' }],
    updatedAt: new Date('2026-02-20T12:00:00Z'),
    ...others,
  });
  const props = { article: buildArticlePage(buildNewsroomOf([article]), article) };
  return container.renderToString(Article, { props, partial: false });
};

/** A text without its marks, as the page would print it if nobody had marked anything. */
const withoutMarks = (markdown: string): string =>
  markdown.replaceAll(/:claim\[((?:\[[^\]]*\]|[^[\]])*)\]\{[^}]*\}/g, '$1');

/** The blocks of a text as an editor wrote it, statements unmarked. */
const listWritten = async (markdown: string): Promise<string[]> =>
  listTextsOfStory(open(await print(withoutMarks(markdown))), blocks);

const listLostOf = async (markdown: string): Promise<string[]> =>
  listLost(await listWritten(markdown), listTexts(read(await print(markdown)), blocks));

const filler = `${'Nobody says anything in these words, which only make the story as long as stories are. '.repeat(4)}\n\n`;
const long = (markdown: string): string => `${filler}${markdown}\n\n${filler}`;

const claim = (words: string, attributes: string): string => `:claim[${words}]{${attributes}}`;
const claimed = 'by="Goose Agency" status=claimed cite="gazette"';

const marks = {
  'a confirmed statement': `A keeper counted ${claim('seven geese', 'by="A keeper" status=confirmed cite="gazette" basis=official-count')}, and left.`,
  'a confirmed statement of nobody': `On Monday ${claim('seven geese crossed', 'status=confirmed cite="gazette agency"')}; then it rained.`,
  'a claimed statement': `The agency says ${claim('that seven geese crossed', claimed)}, and so does a swan.`,
  'an assessed statement': `It is ${claim('certain to a degree', 'by="A keeper" status=assessed likelihood=likely confidence=low cite="gazette"')}.`,
  'a disputed statement': `They ${claim('ate the bread', 'by="A keeper; A goose" status=disputed cite="gazette agency ministry"')}, or not.`,
  'a statement with many sources': `All ${claim('write of it', 'by="A keeper" status=claimed cite="gazette agency ministry"')}. Really.`,
  'two in a sentence': `Both ${claim('seven', claimed)} and ${claim('eight', claimed)}, they say, are odd.`,
  'two side by side': `${claim('Seven came', claimed)}${claim(' and eight went', claimed)}.`,
  'the start of a sentence': `${claim('Seven geese', claimed)} crossed the bridge.`,
  'the end of a sentence': `Over the bridge went ${claim('seven geese', claimed)}.`,
  'a whole paragraph': claim('Seven geese crossed the bridge, all of them at night', claimed),
  'a list': `1. One: ${claim('seven', claimed)}\n2. Two, ${claim('eight', claimed)}, and more\n   - Deeper: ${claim('nine', claimed)}; it says`,
  'a list with leading zeros': `01. One: ${claim('seven', claimed)}\n02. [Two](https://gazette.example/)\n\n    More of two.\n10. Ten`,
  'a list with parentheses': `1) One\n4) Four, ${claim('eight', claimed)}`,
  'a list with many digits': `00007. Seven\n000000008. Eight\n999999999. Many`,
  'a list with leading zeros of links':
    '01. [One](https://gazette.example/1)\n02. [Two](https://gazette.example/2)',
  'a quotation': `> The keeper said: ${claim('“seven geese”', claimed)}, and nodded.`,
  'a table': `| Who | What |\n| --- | --- |\n| Agency | ${claim('seven', claimed)}, it says |\n| Keeper | eight |`,
  'a reading of the newsroom': `:::analysis\nThat ${claim('seven', claimed)}, and no more, came.\n:::`,
  'an aside': `:::note[What we know]\nThat ${claim('seven', claimed)}, and no more, came.\n:::`,
  'a footnote': `It was told.[^a]\n\n[^a]: By ${claim('seven geese', claimed)}, at night.`,
  'beside a footnote': `It was told by ${claim('seven geese', claimed)}[^a], at night.\n\n[^a]: So they say.`,
  'beside a citation': `It was told by ${claim('seven geese', claimed)} [@agency, p. 7], at night.`,
  'words with emphasis and a link': `It was ${claim('*really* [told](https://gazette.example/) `so`', claimed)}, at night.`,
  'words of right to left': `قال ${claim('إن سبع إوزات عبرت', claimed)}، ثم ذهب.`,
} as const;

describe('in a reader view', () => {
  it.each(Object.entries(marks))('%s reads as it was written', async (_, markdown) => {
    expect(await listLostOf(markdown)).toEqual([]);
    expect(await listLostOf(long(markdown))).toEqual([]);
  });

  it('no note and no mark is left in a sentence, however statements stand in it', async () => {
    const mark = fc.record({
      before: fc.constantFrom('', 'A keeper says ', 'and then, '),
      words: fc.constantFrom('seven', 'that *eight* came', '“nine”', 'ten, or so'),
      status: fc.constantFrom('confirmed', 'claimed', 'assessed', 'disputed'),
      cite: fc.subarray(['gazette', 'agency', 'ministry'], { minLength: 1 }),
      after: fc.constantFrom('', '.', ', ', '; it was told', ' [@gazette]', '!”'),
    });
    const prefix = fc.constantFrom('', '- ', '1. ', '> ');
    await fc.assert(
      fc.asyncProperty(prefix, fc.array(mark, { minLength: 1, maxLength: 5 }), async (start, parts) => {
        const text = parts
          .map(({ before, words, status, cite, after }) => {
            const attributes = `by="A keeper; A swan" status=${status} cite="${cite.join(' ')}"`;
            return `${before}${claim(words, attributes)}${after}`;
          })
          .join(' ');
        expect(await listLostOf(long(`${start}It was told: ${text}`))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['01. One\n02. Two\n10. Ten', ['01. One', '02. Two', '10. Ten']],
    ['1) One\n4) Four', ['1) One', '4) Four']],
    ['00007. Seven\n000000008. Eight', ['00007. Seven', '000000008. Eight']],
    ['> 09. Nine\n> 11. Eleven', ['09. Nine', '11. Eleven']],
    ['- 07. Seven', ['07. Seven']],
    ['01. One\n\n    More of one.\n\n02. Two', ['01. One', 'More of one.', '02. Two']],
    ['01. **One**\n\n    02. Nested\n    03. Too', ['02. Nested', '03. Too']],
    ['01. [x] done\n02. [ ] open', ['01. done', '02. open']],
    ['01. [One](https://gazette.example/1)\n02. [Two](https://gazette.example/2)', ['01. One', '02. Two']],
  ])('%j has its numbers as they were written', async (markdown, numbered) => {
    const html = await print(long(markdown));
    for (const page of [open(html), read(html)]) {
      expect(listTexts(page, 'li, li p')).toEqual(expect.arrayContaining(numbered));
    }
  });

  it('the sections around the text are whole', async () => {
    const html = await print(long('Words.'), {
      keyPoints: ['A first point.', 'A second, in which something is said.'],
      changes: [{ date: new Date('2026-02-20T12:00:00Z'), reason: 'A figure was updated.' }],
      corrections: [
        {
          date: new Date('2026-02-20T12:00:00Z'),
          kind: 'correction',
          wrong: 'Seven geese had come.',
          right: 'Eight geese had come.',
          material: true,
        },
      ],
    });
    const around = listTexts(open(html), '.text :is(li, p, h2)').filter((text) => text !== 'Sources');
    expect(around.length).toBeGreaterThan(15);
    expect(listLost(around, listTexts(read(html), 'li, p, h2'))).toEqual([]);
  });

  it('the test would see a note that is not hidden', async () => {
    const markdown = long(marks['two in a sentence']);
    const html = (await print(markdown)).replaceAll(' hidden role="note"', ' role="note"');
    expect(listLost(await listWritten(markdown), listTexts(read(html), blocks))).toEqual([
      'Both seven and eight, they say, are odd.',
    ]);
  });

  it('headings, lists, quotations, tables and code of the text are left', async () => {
    const shown = read(
      await print(
        long(
          '## A heading\n\nWords.\n\n### A smaller one\n\n- one\n- two\n\n> Quoted.\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n```\ncode\n```',
        ),
      ),
    );
    for (const [selector, words] of [
      ['h2', 'A heading'],
      ['h3', 'A smaller one'],
      ['li', 'two'],
      ['blockquote', 'Quoted.'],
      ['table td', '2'],
      ['pre', 'code'],
    ] as const) {
      expect(listTexts(shown, selector), selector).toContain(words);
    }
  });

  it('no two entries of what stands around the text run together', async () => {
    const html = await print(long(marks['a statement with many sources']));
    const shown = read(html);
    expect(listTexts(shown, 'li p')).toEqual(
      expect.arrayContaining([
        'Open Review due 1 December 2026',
        'Claimed by A keeper, read at The gazette, The agency and The ministry Sources 1, 2 and 3',
        'The agency Press 18 February 2026 Statement 1',
      ]),
    );
    expect(listTexts(open(html), '.head .row')).toEqual([
      'By Ada Example Published 19 February 2026, 21:00 GMT+9 Updated 20 February 2026, 21:00 GMT+9 2 min read',
    ]);
  });

  it('the furniture of the site is not shown', async () => {
    const html = await print(long(marks['a claimed statement']));
    const whole = open(html);
    const shown = read(html);
    for (const selector of ['.masthead a', '.colophon', '.beside', '.note', '.skip', '.printed']) {
      const [words = ''] = listTexts(whole, selector);
      expect(words, selector).not.toBe('');
      expect(listTexts(shown, 'a, p, li, div, span'), selector).not.toContain(words);
    }
    expect(shown.querySelector(furniture)).toBeNull();
  });
});

/** The words by which Readability knows furniture, from the library itself. */
const wordsOfFurniture = (() => {
  const { REGEXPS } = Readability.prototype as unknown as {
    readonly REGEXPS: Readonly<Record<'unlikelyCandidates' | 'negative', RegExp>>;
  };
  const words = [REGEXPS.unlikelyCandidates, REGEXPS.negative]
    .flatMap(({ source }) => source.split('|'))
    .map((word) => word.replaceAll(/[\^$ ]/g, ''));
  return [...new Set(words)].filter((word) => word !== '');
})();

describe('an id in which reader views see furniture', () => {
  it.each([...wordsOfFurniture, 'the-share', 'market-share-of-geese', 'shares'])(
    '“%s” costs neither a heading nor a statement nor a source',
    async (word) => {
      const words = word.replaceAll('-', ' ').trim();
      const id = `${words.replaceAll(' ', '-')}-of-geese`;
      const hyphened = word.startsWith('-') ? `an${word}hoc` : id;
      const markdown = long(
        `## ${words}\n\nWords below it.\n\n## An ${hyphened.replaceAll('-', ' ')}\n\nIn this ${claim('is said what nobody knows', `${claimed} id="${hyphened}"`)}, it was told.`,
      );
      expect(await listLostOf(markdown)).toEqual([]);
      // A source may be called so as well.
      const source = buildSource({ id: hyphened, number: 1, title: `The words of ${words}` });
      const html = await print(long('Words.'), { sources: [source] });
      expect(listTexts(read(html), 'li a')).toContain(`“The words of ${words}”`);
      expect(open(html).getElementById(`source-${hyphened}`)).not.toBeNull();
      // Ids are addresses.
      const document = open(await print(markdown));
      expect(document.getElementById(`claim-${hyphened}`)).not.toBeNull();
      expect(document.getElementById(`an-${hyphened}`)).not.toBeNull();
    },
  );
});
