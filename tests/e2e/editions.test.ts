import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { findFaults } from './faults.ts';
import { test } from './kept-page.ts';
import { belowOrigin, realOrigin } from './origins.ts';
import { belowBase, sites } from '../sites/built-sites.ts';
import { linkingArticle } from '../sites/linking-article.ts';
import {
  otherLanguages,
  toldAloneTitle,
  toldAndTranslatedTitles,
  toldArticle,
  toldTitles,
  words,
} from '../sites/translations.ts';
import { waitForQuiet } from './quiet.ts';
import { readShifts, watchShifts } from './shifts.ts';
import { findSmall } from './small.ts';

const story = `/articles/${linkingArticle}/`;

/** Of each kind one in a language that is written from right to left; of the others, what has most words. */
const madeUpPages = [
  ...[
    '/ar/',
    '/ar/topics/',
    '/ar/claims/',
    '/ar/sources/',
    '/ar/search/',
    '/ar/forecasts/',
    '/ar/figures/',
    '/ar/archive/2026/',
    '/ar/corrections/',
    '/ar/feeds/',
    `/ar${story}`,
    `/ar/articles/${toldArticle}/`,
    '/ar/topics/example-topic/',
    '/ar/countries/switzerland/',
  ].map((path) => ['ar', path] as const),
  ...(['ko', 'zh', 'he', 'ja', 'fr'] as const).flatMap((language) =>
    ['/', story].map((path) => [language, `/${language}${path}`] as const),
  ),
];

/** Of real words, the longest: of a language from right to left, and of one that has no spaces to break at. */
const realPages = [
  ['ar', '/ar/'],
  ['ar', '/ar/articles/fifty-launchers-before-the-congress/'],
  ['ko', '/ko/articles/fifty-launchers-before-the-congress/'],
] as const;

/** Those of the made-up site; of the site of content/, those that it has: another newsroom has others. */
const pages = [
  ...madeUpPages.map(([language, path]) => [language, `${belowBase}${path}`, belowOrigin] as const),
  ...realPages
    .filter(([, path]) => existsSync(join(sites.real, path, 'index.html')))
    .map(([language, path]) => [language, path, realOrigin] as const),
];

const directions = { ar: 'rtl', he: 'rtl', ko: 'ltr', zh: 'ltr', ja: 'ltr', fr: 'ltr' } as const;

const measureOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Words in the face of Arabic that are slanted, or whose letters are pulled apart. */
const findTorn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const words = texts.currentNode.textContent ?? '';
      const element = texts.currentNode.parentElement;
      if (!element || !/\p{Script=Arabic}/u.test(words) || element.closest('script, style')) continue;
      const { letterSpacing, fontStyle } = getComputedStyle(element);
      if ((letterSpacing !== 'normal' && letterSpacing !== '0px') || fontStyle !== 'normal')
        found.push(words);
    }
    return found;
  });

for (const [language, path, origin] of pages) {
  test(`${path} reads in its direction, is accessible, fits the screen`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(origin + path);
    const root = page.locator('html');
    await expect(root).toHaveAttribute('lang', language);
    await expect(root).toHaveAttribute('dir', directions[language]);
    expect(await findTorn(page)).toEqual([]);
    for (const width of [1280, 768, 360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await measureOverflow(page), `wider than ${String(width)} px`).toBe(0);
      if (width !== 768) expect(await findSmall(page), `too small at ${String(width)} px`).toEqual([]);
    }
    // Colours are those of the pages in the first language, which are examined in both schemes (every-page.test.ts). What
    // is drawn from the other side may have other neighbours.
    if (origin !== belowOrigin) return;
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await findFaults(page), 'light').toEqual([]);
    if (!path.endsWith(`/ar${story}`)) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findFaults(page, 'looks'), 'dark').toEqual([]);
  });
}

/** Headlines in whose lines the deepest letters of Arabic touch the highest below them. */
const findTouching = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('Nothing can be measured here.');
    return [...document.querySelectorAll('h1, .lead h2, .wordmark')].flatMap((headline) => {
      const { fontFamily, fontSize, fontWeight, lineHeight } = getComputedStyle(headline);
      // What is measured is rounded to whole pixels, so it is measured large.
      const times = 20;
      pen.font = `${fontWeight} ${String(parseFloat(fontSize) * times)}px ${fontFamily}`;
      const ink =
        pen.measureText('خجعي').actualBoundingBoxDescent + pen.measureText('أآ').actualBoundingBoxAscent;
      return ink / times <= parseFloat(lineHeight) ? [] : [headline.textContent];
    });
  });

for (const path of ['/ar/', `/ar${story}`]) {
  test(`no line of a headline of ${path} touches the next`, async ({ page }) => {
    await page.goto(belowOrigin + belowBase + path);
    expect(await findTouching(page)).toEqual([]);
  });
}

test('margin notes, contents and the marks of languages stand on the mirrored sides', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${belowOrigin}${belowBase}/ar${story}`);
  const find = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  const [text, note, contents] = [
    await find('.prose p'),
    await find('.prose .note'),
    await find('.contents[hidden] > div'),
  ];
  expect(note.right).toBeLessThan(text.left);
  expect(contents.left).toBeGreaterThan(text.right);
  const languages = page.getByRole('navigation', { name: 'اللغات' });
  await expect(languages.getByRole('link')).toHaveText([
    'English',
    ...otherLanguages
      .filter((code) => code !== 'ar')
      .map((code) => new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code)
      .map((name) => new RegExp(`^${name}$`, 'i')),
  ]);
  await expect(languages.getByRole('link', { name: 'English' })).toHaveAttribute('hreflang', 'en');
  await expect(languages.locator('b')).toHaveText('العربية');
});

test('bars of statuses and of kinds of sources begin where the line of their words does', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const [path, isMirrored] of [
    ['/ar/claims/', true],
    ['/ar/archive/', true],
    ['/ko/claims/', false],
  ] as const) {
    await page.goto(`${belowOrigin}${belowBase}${path}`);
    const starts = await page.locator(':is(.status-bar, .mix) > svg').evaluateAll((bars) =>
      bars.map((bar) =>
        [...bar.querySelectorAll('rect')].map((rect) => {
          const { left, width } = rect.getBoundingClientRect();
          return left + width / 2;
        }),
      ),
    );
    expect(starts.length, path).toBeGreaterThan(0);
    for (const places of starts)
      expect(places).toEqual(places.toSorted((a, b) => (isMirrored ? b - a : a - b)));
  }
});

test('the search lists, quotes and counts as its language does', async ({ page }) => {
  await page.goto(`${belowOrigin}${belowBase}/ar/search/?q=${encodeURIComponent('مقال')}`);
  const results = page.locator('.results > li');
  await expect(results).toHaveCount(3);
  const first = results.first();
  await expect(first.locator('time')).toHaveText(/^[٠-٩]+ مايو ٢٠٢٦$/);
  await expect(first.locator('[data-part=subjects]')).toHaveText(/، /);
  // Nobody has said the name of the topic in Arabic.
  await expect(first.locator('[data-part=subjects] bdi[lang="en"]')).toHaveText('Example topic');
  await expect(page.locator('.status')).not.toHaveText(/[0-9]/);
  await page.goto(`${belowOrigin}${belowBase}/ar/search/?q=${encodeURIComponent('مقال قرنبيط')}`);
  await expect(page.locator('.missing')).toHaveText(/«قرنبيط»/);
});

const searchPage = `${belowOrigin}${belowBase}/search/`;

const ask = (query: string): string => `${searchPage}?q=${encodeURIComponent(query)}`;

for (const width of [360, 1280]) {
  test(`at ${String(width)} px a reader finds stories of every language from one page, each in its own`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchShifts(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(ask('مقال'));
    const status = page.locator('news-search .status');
    await expect(status).toHaveText('No story matches “مقال”.');
    await waitForQuiet(page);
    const isOfOthers = (url: string): boolean =>
      /other-languages|pf_meta|wasm/.test(url) && !/\ben[._]/.test(url);
    expect(asked.filter(isOfOthers)).toEqual([]);
    await page.getByRole('checkbox', { name: 'All languages' }).focus();
    await page.keyboard.press('Space');
    await expect(status).toHaveText('3 stories');
    expect(new URL(page.url()).searchParams.get('languages')).toBe('all');
    const sections = page.locator('.elsewhere').getByRole('region');
    await expect(sections).toHaveCount(1);
    const arabic = page.getByRole('region', { name: 'العربية' });
    await expect(arabic.locator('[dir=rtl] > h2[lang=ar]')).toHaveText('العربية');
    await expect(arabic.locator('.total')).toHaveText('3 stories');
    const found = arabic.locator('ol[lang=ar][dir=rtl] h3 a');
    expect((await found.allTextContents()).toSorted()).toEqual(
      [words.ar.title, toldTitles.ar, toldAndTranslatedTitles.ar].toSorted(),
    );
    await expect(arabic.locator('time').first()).toHaveText(/^[٠-٩]+ مايو ٢٠٢٦$/);
    await expect(arabic.locator('mark').first()).toHaveText(/مقال/);
    await expect(page.locator('.results > li, .empty:not([hidden])')).toHaveCount(0);
    await waitForQuiet(page);
    expect(await readShifts(page)).toEqual([]);
    expect(await measureOverflow(page)).toBe(0);
    expect(await findSmall(page)).toEqual([]);
    expect(await findFaults(page)).toEqual([]);
    // The whole search there asks the same, of that language alone.
    await arabic.getByRole('link', { name: 'All results, with filters' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('.results > li')).toHaveCount(3);
    expect(new URL(page.url()).search).toBe(new URL(ask('مقال')).search);
    await page.goBack();
    await expect(status).toHaveText('3 stories');
    await expect(page.getByRole('checkbox', { name: 'All languages' })).toBeChecked();
  });
}

test('words of each language are looked for as that language writes them, whatever the page speaks', async ({
  page,
}) => {
  await page.goto(`${searchPage}?languages=all`);
  const field = page.getByRole('searchbox', { name: 'Search stories' });
  // With an article before it, and with a particle behind it.
  for (const [query, language, title] of [
    ['المقال', 'العربية', words.ar.title],
    ['기사가', '한국어', words.ko.title],
    ['Oies', 'Français', words.fr.title],
    ['天鹅归', '中文', toldAloneTitle],
    ['記事', '日本語', words.ja.title],
  ] as const) {
    await field.fill(query);
    await field.press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(query);
    await expect(
      page.getByRole('region', { name: language }).getByRole('link', { name: title }),
      query,
    ).toBeVisible();
    // Nothing of the question before.
    await expect(page.locator('.elsewhere mark').first()).toBeVisible();
  }
});

test('filters and what is found of the page’s own language stand beside those of others, nothing is said once', async ({
  page,
}) => {
  const status = page.locator('news-search .status');
  await page.goto(`${searchPage}?country=switzerland&languages=all`);
  await expect(page.locator('.results > li').first()).toBeVisible();
  await expect(page.locator('.elsewhere').getByRole('region')).toHaveCount(otherLanguages.length);
  // Stories come one by one: what is counted too early is counted again.
  const countListed = async (): Promise<string> => {
    const own = await page.locator('.results > li').count();
    const totals = await page.locator('.elsewhere .total').allTextContents();
    return `${String(totals.reduce((sum, total) => sum + Number.parseInt(total, 10), own))} stories`;
  };
  await expect.poll(async () => (await countListed()) === (await status.textContent())).toBe(true);
  await page.goto(`${ask('zzzzqqqq')}&languages=all`);
  await expect(status).toHaveText('No story matches “zzzzqqqq”.');
  await expect(page.locator('.elsewhere')).toBeHidden();
  await expect(page.locator('.empty')).toBeVisible();
  await page.getByRole('checkbox', { name: 'All languages' }).uncheck();
  await expect.poll(() => new URL(page.url()).search).toBe('?q=zzzzqqqq');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('nobody is offered what only a script can do', async ({ page }) => {
    await page.goto(searchPage);
    await expect(page.locator('main').getByRole('navigation', { name: 'Languages' })).toBeVisible();
    await expect(page.locator('.every-language')).toBeHidden();
  });
});
