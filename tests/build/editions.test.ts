import { describe, expect, test } from 'vitest';
import { catalogues } from '../../src/text/text.ts';
import { belowUrl, sites } from '../sites/built-sites.ts';
import { linkingArticle } from '../sites/linking-article.ts';
import {
  behindLanguage,
  type OtherLanguage,
  otherLanguages,
  toldAlone,
  toldAndTranslated,
  toldAndTranslatedTitles,
  toldArticle,
  toldOrigin,
  toldTitles,
  words,
} from '../sites/translations.ts';
import { listLanguageTexts } from './language-texts.ts';
import { findEdition, isLedOn, readPage, readSite } from './site-files.ts';

const page = `articles/${linkingArticle}/index.html`;
const toldPage = `articles/${toldArticle}/index.html`;

/** The stories of a language, by the files of their pages. */
const stories: Readonly<Record<OtherLanguage, readonly string[]>> = {
  ar: [page, `articles/${toldAndTranslated}/index.html`, toldPage],
  ko: [page, toldPage],
  fr: [page],
  zh: [page, `articles/${toldAlone}/index.html`],
  ja: [page],
  he: [page],
};

const listAlternates = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
      ([, language = '', address = '']) => [language, address],
    ),
  );

const listAnchors = (html: string): string[] =>
  [...html.matchAll(/ id="(claim-[^"]+)"/g)].map(([, anchor = '']) => anchor);

const expected = {
  en: `${belowUrl}/articles/${linkingArticle}/`,
  ...Object.fromEntries(
    otherLanguages.map((language) => [language, `${belowUrl}/${language}/articles/${linkingArticle}/`]),
  ),
  'x-default': `${belowUrl}/articles/${linkingArticle}/`,
};

test('a story names all its languages, from each of them', () => {
  for (const folder of ['', ...otherLanguages.map((language) => `${language}/`)])
    expect(listAlternates(readPage(sites.below, folder + page))).toEqual(expected);
});

test('a page that one language has alone names no other', () => {
  expect(listAlternates(readPage(sites.below, 'articles/new/index.html'))).toEqual({});
  expect(listAlternates(readPage(sites.below, 'standards/index.html'))).toEqual({});
});

test('a site of one language has nothing of others', () => {
  const files = [...readSite(sites.fixture)];
  expect(files.filter(([path]) => findEdition(path) !== '')).toEqual([]);
  for (const [path, bytes] of files)
    if (path.endsWith('.html')) expect(bytes.includes('hreflang')).toBe(false);
  expect(readPage(sites.fixture, 'sitemap-1.xml')).not.toContain('xhtml:link');
});

describe.each(otherLanguages)('in %s', (language) => {
  const html = readPage(sites.below, `${language}/${page}`);
  const original = readPage(sites.below, page);

  test('the story has its own words, language and direction, and says whose translation it is', () => {
    expect(html).toContain(`<html lang="${language}" dir="${catalogues[language].direction}">`);
    expect(html).toContain(`<h1>${words[language].title}</h1>`);
    expect(html).toContain('Example desk');
    expect(html).toMatch(
      new RegExp(`<a href="/news/articles/${linkingArticle}/" hreflang="en"[^>]*>[^<]+</a>`),
    );
  });

  test('quotations have the marks of the language, and those within them its own others', () => {
    const { open, close, innerOpen, innerClose, colon } = catalogues[language].punctuation;
    const { first, hills, keeper } = words[language];
    const quotation = `${keeper}${colon}${open}${first}${colon}${innerOpen}${hills}${innerClose}${close}`;
    expect(html).toContain(quotation);
    expect(readPage(sites.below, `${language}/articles/${linkingArticle}/index.md`)).toContain(quotation);
  });

  test('statements have the anchors, statuses and sources of the original', () => {
    expect(listAnchors(html)).toEqual(listAnchors(original));
    expect(html).toContain(
      `class="claim claimed" id="${listAnchors(original)[0] ?? ''}">${words[language].first}`,
    );
    const evidence = JSON.parse(
      readPage(sites.below, `${language}/articles/${linkingArticle}/evidence.json`),
    ) as { statements: { text: string; status: string; speakers: string[] }[]; story: { language: string } };
    expect(evidence.story.language).toBe(language);
    expect(evidence.statements.map(({ status }) => status)).toEqual(['claimed', 'assessed']);
    expect(evidence.statements[0]).toMatchObject({
      text: words[language].first,
      speakers: [words[language].keeper],
    });
  });

  test('links lead to pages of the language, and to the original where there is none, which they say', () => {
    expect(html).toContain(`href="/news/${language}/claims/"`);
    expect(html).toContain(`<a href="/news/articles/new/" hreflang="en">${words[language].links}</a>`);
    expect(html).toContain(`href="/news/standards/`);
    expect(html).not.toContain(`href="/news/${language}/standards/`);
  });

  test('its feed holds its stories alone, under names of their own', () => {
    const feed = readPage(sites.below, `${language}/atom.xml`);
    expect(feed).toContain(`xml:lang="${language}"`);
    expect(feed).toContain(`:${language}/articles/${linkingArticle}</id>`);
    expect(feed).toContain(`href="${belowUrl}/${language}/articles/${linkingArticle}/"`);
    expect(feed.match(/<entry>/g)).toHaveLength(stories[language].length);
    expect(readPage(sites.below, 'atom.xml')).not.toContain(words[language].title);
  });

  test('search engines are told of its pages with their other languages, and the search has an index of its own', () => {
    const sitemap = readPage(sites.below, 'sitemap-1.xml');
    expect(sitemap).toContain(`<loc>${belowUrl}/${language}/articles/${linkingArticle}/</loc>`);
    expect(sitemap).toContain(`hreflang="${language}" href="${belowUrl}/${language}/"`);
    const entry = JSON.parse(readPage(sites.below, 'pagefind/pagefind-entry.json')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(entry.languages[language]?.page_count).toBe(stories[language].length);
  });

  test('only its own stories are there', () => {
    const pages = [...readSite(sites.below).keys()].filter(
      (path) => path.startsWith(`${language}/articles/`) && path.endsWith('/index.html'),
    );
    const found = pages.filter(
      (path) => !isLedOn(readPage(sites.below, path)) && !/\/(?:figures|changes)\//.test(path),
    );
    expect(found).toEqual(stories[language].map((path) => `${language}/${path}`));
  });
});

describe('a story that is told in another language than the site’s', () => {
  const html = readPage(sites.below, `ar/${toldPage}`);

  test('has its page in its language, which is nobody’s translation', () => {
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain(`<h1>${toldTitles.ar}</h1>`);
    expect(html).not.toContain('تُرجم');
    expect(readSite(sites.below).has(toldPage)).toBe(false);
  });

  test('names its languages, itself first, and the translation rests on it', () => {
    const addresses = {
      ar: `${belowUrl}/ar/articles/${toldArticle}/`,
      ko: `${belowUrl}/ko/articles/${toldArticle}/`,
    };
    const translation = readPage(sites.below, `ko/${toldPage}`);
    for (const one of [html, translation])
      expect(listAlternates(one)).toEqual({ ...addresses, 'x-default': addresses.ar });
    expect(translation).toMatch(
      new RegExp(`<a href="/news/ar/articles/${toldArticle}/" hreflang="ar"[^>]*>[^<]+</a>`),
    );
    expect(listAnchors(translation)).toEqual(listAnchors(html));
  });

  test('leads to pages of its language, and to the original of what that lacks', () => {
    expect(html).toContain('<a href="/news/articles/new/" hreflang="en">');
    expect(html).toContain(`<a href="/news/ar/articles/${linkingArticle}/">`);
    expect(readPage(sites.below, page)).toContain(
      `<a href="/news/ar/articles/${toldArticle}/" hreflang="ar">story in Arabic</a>`,
    );
    expect(readPage(sites.below, `ko/${toldPage}`)).toContain(
      `<a href="/news/ar/articles/${toldArticle}/" hreflang="ar">아랍어 기사</a>`,
    );
  });

  test('is in lists, feeds, sitemap and record of no other language, which say that there is more', () => {
    for (const path of ['index.html', 'archive/index.html'])
      expect(readPage(sites.below, path)).toMatch(
        new RegExp(
          `<a href="/news/ar/${path.replace('index.html', '')}" hreflang="ar">\\s*1 more story in Arabic`,
        ),
      );
    // Korean has it, and lacks another one.
    expect(readPage(sites.below, 'ko/index.html')).toContain('아랍어 기사 1건 더 보기');
    expect(readPage(sites.below, 'atom.xml')).not.toContain(toldTitles.ar);
    expect(readPage(sites.below, 'ar/atom.xml')).toContain(toldTitles.ar);
    const sitemap = readPage(sites.below, 'sitemap-1.xml');
    expect(sitemap).toContain(`<loc>${belowUrl}/ar/articles/${toldArticle}/</loc>`);
    expect(sitemap).not.toContain(`<loc>${belowUrl}/articles/${toldArticle}/</loc>`);
  });
});

describe('a story told in another language and translated into the first', () => {
  const [inFirst, told] = [
    `articles/${toldAndTranslated}/index.html`,
    `ar/articles/${toldAndTranslated}/index.html`,
  ] as const;
  const html = readPage(sites.below, inFirst);

  test('has a page in each, of which the one is the translation of the other', () => {
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain(toldAndTranslatedTitles.en);
    expect(html).toMatch(
      new RegExp(
        `<a href="/news/ar/articles/${toldAndTranslated}/" hreflang="ar"[^>]*>\\s*Translated from Arabic`,
      ),
    );
    expect(html).toMatch(/"translationOfWork":\{[^}]*"inLanguage":"ar"\}/);
    expect(readPage(sites.below, told)).toContain('"workTranslation"');
    expect(readPage(sites.below, told)).toContain(toldAndTranslatedTitles.ar);
    for (const page of [html, readPage(sites.below, told)])
      expect(Object.keys(listAlternates(page)).toSorted()).toEqual(['ar', 'en', 'x-default']);
    const evidence = JSON.parse(readPage(sites.below, inFirst.replace('index.html', 'evidence.json'))) as {
      readonly story: object;
    };
    expect(evidence.story).toMatchObject({
      translationOf: 'ar',
      languages: [{ language: 'ar', evidence: `${belowUrl}/ar/articles/${toldAndTranslated}/evidence.json` }],
    });
  });

  test('is in the lists, feeds and catalogue of both', () => {
    for (const path of ['archive/2026/index.html', 'atom.xml', 'api/articles.json'])
      expect(readPage(sites.below, path), path).toContain(toldAndTranslatedTitles.en);
    for (const path of ['ar/archive/2026/index.html', 'ar/atom.xml', 'api/ar/articles.json'])
      expect(readPage(sites.below, path), path).toContain(toldAndTranslatedTitles.ar);
  });

  test('says in the first language which words are in the other', () => {
    const texts = listLanguageTexts(html).filter(
      ({ words: text, isAttribute }) => !isAttribute && text.includes(toldOrigin),
    );
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter(({ language }) => language !== 'ar')).toEqual([]);
    expect(html).toContain('<span lang="ar" dir="rtl">تقرير لا يقول شيئًا</span>');
    expect(readPage(sites.below, told)).not.toContain('<span lang="en" dir="ltr">تقرير');
  });
});

test('readers of a translation that is behind are told so in its language, and led to the original; others are not', () => {
  const line = /<p class="meta"[^>]*>\s*<a href="([^"]+)" hreflang="en">([^<]+)<\/a>/;
  for (const language of otherLanguages) {
    const [, address, words = ''] = line.exec(readPage(sites.below, `${language}/${page}`)) ?? [];
    expect(address).toBe(language === behindLanguage ? `/news/articles/${linkingArticle}/` : undefined);
    expect(/\p{Script=Arabic}/u.test(words)).toBe(language === behindLanguage);
  }
});

test('digits are those that the newsroom has chosen', () => {
  expect(readPage(sites.below, `ar/${page}`)).toContain('٢٠٢٦');
});

test('no number of a page is in other digits than the newsroom has chosen', () => {
  // What editors write has the digits that they write, and addresses and sizes of files are the same in all languages.
  const written = /حارس 2|https?:\S+/g;
  const faults = [...readSite(sites.below)]
    .filter(([path]) => path.startsWith('ar/') && path.endsWith('.html'))
    .flatMap(([path, bytes]) =>
      isLedOn(bytes.toString())
        ? []
        : listLanguageTexts(bytes.toString())
            .filter(
              ({ language, words: text }) => language === 'ar' && /\d/.test(text.replaceAll(written, '')),
            )
            .map(({ words: text, place }) => `${path}: ${place}: ${text}`),
    );
  expect(faults).toEqual([]);
});
