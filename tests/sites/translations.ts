import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { writeAcceptance } from '../../src/desk/check/write-acceptance.ts';
import { toClaimAnchors } from '../../src/domain/claim-anchor.ts';
import type { Site } from '../../src/site.ts';
import { catalogues } from '../../src/text/text.ts';
import { writeArticle, writeFiles } from './fixture-content.ts';
import { linkingArticle } from './linking-article.ts';

/** Languages of the made-up site that has several, besides its first. */
export const otherLanguages = ['ar', 'ko', 'fr', 'zh', 'ja', 'he'] as const;

/** The one in which the story that leads everywhere is behind its original, by a paragraph. */
export const behindLanguage: (typeof otherLanguages)[number] = 'ar';

export type OtherLanguage = (typeof otherLanguages)[number];

/** What the site is called in one of them. */
export const translatedSite: Site['editions'] = {
  ar: { name: 'جريدة مختلقة', tagline: 'أخبار لا وجود لها', digits: 'arab' },
  ko: { name: '꾸며낸 신문' },
  fr: {},
  zh: { name: '虚构日报', tagline: '并不存在的新闻' },
  ja: { name: '架空新聞', tagline: 'どこにもないニュース' },
  he: { name: 'העיתון המומצא', tagline: 'חדשות שאינן קיימות' },
};

/** The words of a story in one of its languages. */
interface Words {
  readonly title: string;
  readonly standfirst: string;
  readonly opening: string;
  readonly section: string;
  readonly first: string;
  readonly keeper: string;
  readonly second: string;
  readonly files: string;
  readonly links: string;
  readonly hills: string;
}

/** The story that leads everywhere, in every language. */
export const words: Readonly<Record<OtherLanguage, Words>> = {
  ar: {
    title: 'مقال يقود إلى كل مكان',
    standfirst: 'مقدمة لا تقول شيئًا عن العالم.',
    opening: 'روابط',
    section: 'إفادات',
    first: 'شوهدت أربعون إوزة',
    keeper: 'حارس',
    second: 'فُتح جسر ثانٍ',
    files: 'ملفات',
    links: 'مقال آخر',
    hills: 'التلال تحت الشمس',
  },
  ko: {
    title: '어디로나 이어지는 기사',
    standfirst: '세상에 대해 아무것도 말하지 않는 머리글.',
    opening: '연결',
    section: '진술',
    first: '거위 마흔 마리가 보였다',
    keeper: '관리인',
    second: '두 번째 다리가 열렸다',
    files: '파일',
    links: '다른 기사',
    hills: '해 아래 언덕',
  },
  fr: {
    title: 'Un article qui mène partout',
    standfirst: 'Un chapeau qui ne dit rien du monde.',
    opening: 'Des liens',
    section: 'Affirmations',
    first: 'Quarante oies ont été vues',
    keeper: 'Un gardien',
    second: 'un second pont est ouvert',
    files: 'Fichiers',
    links: 'un autre article',
    hills: 'Les collines sous le soleil',
  },
  zh: {
    title: '一篇通往各处的报道',
    standfirst: '这段导语没有说出世上的任何事情。',
    opening: '链接',
    section: '陈述',
    first: '有人看见四十只鹅',
    keeper: '看守人',
    second: '第二座桥已经通行',
    files: '文件',
    links: '另一篇报道',
    hills: '阳光下的山丘',
  },
  ja: {
    title: 'どこへでもつながる記事',
    standfirst: '世界について何も語らないリード文。',
    opening: 'リンク',
    section: '発言',
    first: '四十羽のガンが目撃された',
    keeper: '番人',
    second: '二つ目の橋が開通した',
    files: 'ファイル',
    links: '別の記事',
    hills: '日の当たる丘',
  },
  he: {
    title: 'כתבה שמובילה לכל מקום',
    standfirst: 'כותרת משנה שאינה אומרת דבר על העולם.',
    opening: 'קישורים',
    section: 'אמירות',
    first: 'ארבעים אווזים נצפו',
    keeper: 'שומר',
    second: 'גשר שני נפתח',
    files: 'קבצים',
    links: 'כתבה אחרת',
    hills: 'גבעות באור השמש',
  },
};

/** The names of statements as a translation means them: their anchors without what all have in common. */
const [geese = '', bridge = ''] = toClaimAnchors([
  { id: undefined, words: 'Forty geese were seen' },
  { id: undefined, words: 'a second bridge is open' },
]).map((anchor) => anchor.replace('claim-', ''));

/** What ends a sentence, and what stands before the number of a source. */
const isUnspaced = (language: OtherLanguage): boolean => ['zh', 'ja'].includes(language);
const toEnd = (language: OtherLanguage): string => (isUnspaced(language) ? '。' : '. ');
const toCitation = (language: OtherLanguage): string => `${isUnspaced(language) ? '' : ' '}[@example-source]`;

/** Of typewriter's quotation marks, a text gets those of its language. */
const toBody = (w: Words, language: OtherLanguage): string => {
  const { colon, comma } = catalogues[language].punctuation;
  const [end, cited, blank] = [toEnd(language), toCitation(language), isUnspaced(language) ? '' : ' '];
  return `${w.opening}${colon}[${w.links}](/articles/new/)${comma}[${w.section}](/claims/)${cited}${end}${w.keeper}${colon}"${w.first}${colon}'${w.hills}'"${end}

## ${w.section} {#statements}

:claim[${w.first}]{of=${geese} by="${w.keeper}"}${end}:claim[${w.second}]{of=${bridge} by="${w.keeper} 2"}${end}

## ${w.files} {#files}

${w.standfirst}${blank}[${w.files}](report.pdf)${blank}${w.opening}${comma}[CSV](rows.csv)${blank}${w.section}${end}${w.standfirst}

![${w.hills}](hills.jpg "${w.hills} (© Example desk)")

:::timeline[${w.section} ${w.files}]{events=all id="from-the-first-goose-to-the-second-bridge"}
${w.opening}

- 2019: ${w.first} [@example-source]
- 2024-05: ${w.second} [@example-source]
:::
`.replaceAll(/ +$/gm, '');
};

const writeTranslation = (w: Words, language: OtherLanguage): string =>
  `---\n${stringify({
    title: w.title,
    standfirst: w.standfirst,
    translator: 'example-desk',
    translated: '2026-05-25',
    picture: { alt: w.hills, caption: w.hills },
  })}---\n\n${toBody(w, language)}`;

/** A story that is told in Arabic, and has been translated into Korean. */
export const toldArticle = 'told-in-arabic';

/** Its headline in both. */
export const toldTitles = {
  ar: 'مقال يُروى بالعربية في هذا الموقع',
  ko: '이 사이트에서 아랍어로 쓴 기사',
} as const;

const toldBody = `لا تقول هذه الفقرة شيئًا عن العالم [@example-source]. وهنا [مقال بالإنجليزية](/articles/new/) و[مقال مترجم](/articles/${linkingArticle}/) و[موضوع](/topics/example-topic/).

## ما يقال {#what-is-said}

يقول الحارس إن :claim[ثلاثين بجعة عادت]{by="الحارس" status=claimed cite="example-source" id=swans-returned}.

## تصحيح {#a-correction}

لا شيء آخر في هذا المقال [@example-source].[^note]

1. أولًا
2. ثانيًا

[^note]: حاشية لا تقول شيئًا.
`;

const toldInKorean = `이 문단은 세상에 대해 아무것도 말하지 않는다 [@example-source]. [영어 기사](/articles/new/)와 [아랍어 기사](/ar/articles/${toldArticle}/).

## 전해진 말 {#what-is-said}

관리인은 :claim[백조 서른 마리가 돌아왔다]{of=swans-returned by="관리인"}고 말한다.

## 정정 {#a-correction}

이 기사에는 다른 것이 없다 [@example-source].
`;

/** A story that is told in Chinese, and in no other language. */
export const toldAlone = 'told-in-chinese-alone';

export const toldAloneTitle = '三十只天鹅归来：一篇只有中文的报道';

/** Marks of emphasis beside marks of Chinese, where Markdown itself would print them. */
const toldAloneBody = `**重要：**这一段没有说出世上的任何事情[@example-source]。编辑称之为**“重要的话”**，又说*这几个字*须加着重号。可参看[英文报道](/articles/new/)与[议题](/topics/example-topic/)；以GPS追踪的天鹅有600多只。

## 谁说了什么 {#what-is-said}

看守人说，:claim[三十只天鹅已经归来]{by="看守人" status=claimed cite="example-source" id=swans-are-back}；另有人表示：“‘归来’二字，为时尚早。”——此话也无从查证……

## 桥与河 {#bridge-and-river}

这座桥（建于2019年）横跨大河，两岸相距四十公里[@example-source]。

| 桥 | 年份 |
| --- | --- |
| 第一座 | 2019 |
| 第二座 | 2024 |
`;

const writeToldAlone = (folder: string): Promise<void> =>
  writeFiles(folder, {
    [`articles/${toldAlone}/index.zh.md`]: writeArticle(
      {
        language: 'zh',
        title: toldAloneTitle,
        standfirst: '看守人称天鹅已归，此外无人可证；这段导语没有说出世上的任何事情。',
        published: '2026-05-21T12:00:00Z',
        keyPoints: ['天鹅三十只，看守人一人。', '桥有两座，河只有一条。'],
      },
      toldAloneBody,
    ),
  });

/** A story that is told in Arabic, and has been translated into the first language of the site alone. */
export const toldAndTranslated = 'told-and-translated';

/** Its headline in both. */
export const toldAndTranslatedTitles = {
  ar: 'مقال آخر يُروى بالعربية',
  en: 'A story that was told in Arabic first',
} as const;

/** Whence its source has what it reports, as the Arabic original alone says. */
export const toldOrigin = 'وكالة مختلقة';

const writeToldAndTranslated = (folder: string): Promise<void> =>
  writeFiles(folder, {
    [`articles/${toldAndTranslated}/index.ar.md`]: writeArticle(
      {
        language: 'ar',
        title: toldAndTranslatedTitles.ar,
        standfirst: 'مقدمة لا تقول شيئًا عن العالم.',
        published: '2026-05-22T12:00:00Z',
        sources: [
          {
            id: 'example-source',
            publisher: 'example-agency',
            describedAs: 'تقرير لا يقول شيئًا',
            origin: toldOrigin,
            url: 'https://example.com/told',
            date: '2026-05-21',
          },
        ],
      },
      `لا تقول هذه الفقرة شيئًا عن العالم [@example-source].

## ما يقال {#what-is-said}

يقول الحارس إن :claim[إوزة واحدة بقيت]{by="الحارس" status=claimed cite="example-source" id=one-goose-stayed}.
`,
    ),
    [`articles/${toldAndTranslated}/index.en.md`]: `---\n${stringify({
      title: toldAndTranslatedTitles.en,
      standfirst: 'A standfirst that says nothing of the world.',
      translator: 'example-desk',
      translated: '2026-05-25',
    })}---\n\nThis paragraph says nothing of the world [@example-source].\n\n## What is said {#what-is-said}\n\nThe keeper says that :claim[one goose stayed]{of=one-goose-stayed by="The keeper"}.\n`,
  });

const writeToldArticle = (folder: string): Promise<void> =>
  writeFiles(folder, {
    [`articles/${toldArticle}/index.ar.md`]: writeArticle(
      {
        language: 'ar',
        title: toldTitles.ar,
        standfirst: 'مقدمة لا تقول شيئًا عن العالم.',
        published: '2026-05-23T12:00:00Z',
        outlook: [
          {
            question: 'هل تعود البجعات؟',
            due: '2026-05-24',
            outcome: { date: '2026-05-23', text: 'نعم، كما يقول الحارس.', sources: ['example-source'] },
          },
        ],
      },
      toldBody,
    ),
    [`articles/${toldArticle}/index.ko.md`]: `---\n${stringify({
      title: toldTitles.ko,
      standfirst: '세상에 대해 아무것도 말하지 않는 머리글.',
      translator: 'example-desk',
      translated: '2026-05-25',
      outlook: [{ question: '백조가 돌아오는가?', outcome: { text: '그렇다고 관리인은 말한다.' } }],
    })}---\n\n${toldInKorean}`,
  });

/**
 * Writes the story that leads everywhere in every language into a content folder, which has the original, and one that is told
 * in another language than the site's. */
export const writeTranslations = async (folder: string): Promise<void> => {
  await writeFiles(
    folder,
    Object.fromEntries(
      otherLanguages.map((language) => [
        `articles/${linkingArticle}/index.${language}.md`,
        writeTranslation(words[language], language),
      ]),
    ),
  );
  const written = await readdir(join(folder, 'articles', linkingArticle));
  if (!written.includes('index.md')) throw new Error('There is no original to rest on.');
  const original = join(folder, 'articles', linkingArticle, 'index.md');
  const text = await readFile(original, 'utf8');
  // Arabic was translated before the first sentence was changed.
  await writeFile(original, text.replace('A [topic]', 'Once a [topic]'));
  await writeAcceptance(folder, [linkingArticle, behindLanguage]);
  await writeFile(original, text);
  for (const language of otherLanguages)
    if (language !== behindLanguage) await writeAcceptance(folder, [linkingArticle, language]);
  await writeToldArticle(folder);
  await writeAcceptance(folder, [toldArticle, 'ko']);
  await writeToldAlone(folder);
  await writeToldAndTranslated(folder);
  await writeAcceptance(folder, [toldAndTranslated, 'en']);
};
