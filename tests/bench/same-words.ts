import { join } from 'node:path';
import { openIndex } from '../sites/open-index.ts';
import { indexPages } from '../../src/search/search-index.ts';
import { judgedCorpora } from './judged-languages.ts';

/** A kind of words that are written in several ways. */
export interface Family {
  readonly name: string;
  /** Story → its headline. */
  readonly articles: Readonly<Record<string, string>>;
  /** What is asked, and the stories that must come first, in any order. */
  readonly queries: readonly (readonly [words: string, articles: string])[];
}

/** Made-up headlines, and what a person judged that each query means. */
export const families: readonly Family[] = [
  {
    name: 'names and their endings',
    articles: {
      'zelensky-1': 'Zelenskyy travels',
      'zelensky-2': 'Zelensky rests',
      'zelensky-3': 'Zelenskiy’s third letter',
      'zelensky-4': 'ZELENSKIJ WRITES',
      yuri: 'Yurii and Andrii play chess',
      'yuri-2': 'Yuri and Andriy lose at it',
      sergei: 'Sergei sails',
      sergey: 'Sergey sinks',
      yanukovych: 'Yanukovych gardens',
      trotsky: 'A Trotskyist split',
      kennedy: 'A Kennedyesque speech',
      nikolai: 'Nikolai knits',
      nikolay: 'Nikolay unravels',
      hawaii: 'Hawaiʻi in spring',
    },
    queries: [
      ['Zelensky', 'zelensky-1 zelensky-2 zelensky-3 zelensky-4'],
      ['Zelenskyy', 'zelensky-1 zelensky-2 zelensky-3 zelensky-4'],
      ['zelenskii', 'zelensky-1 zelensky-2 zelensky-3 zelensky-4'],
      ['"Zelensky travels"', 'zelensky-1'],
      ['"Zelenskyy rests"', 'zelensky-2'],
      ['Yuriy', 'yuri yuri-2'],
      ['Andrii', 'yuri yuri-2'],
      ['Sergei', 'sergei sergey'],
      ['sergey', 'sergei sergey'],
      ['Yanukovich', 'yanukovych'],
      ['Trotsky', 'trotsky'],
      ['Trotskyist', 'trotsky'],
      ['Kennedy', 'kennedy'],
      ['Nikolay', 'nikolai nikolay'],
      ['Hawaii', 'hawaii'],
    ],
  },
  {
    name: 'letters with a stroke, and ligatures',
    articles: {
      danang: 'Đà Nẵng by the sea',
      dana: 'Dana plants trees',
      bo: 'Bø has a harbour',
      lodz: 'Łódź mills again',
      thing: 'The Þing meets',
      aeroe: 'Ærø by bicycle',
      strasse: 'A Straße is named',
      baki: 'Bakı and Gəncə play',
    },
    queries: [
      ['Da Nang', 'danang'],
      ['Đà Nẵng', 'danang'],
      ['"da nang by"', 'danang'],
      ['Bo', 'bo'],
      ['Bø', 'bo'],
      ['Lodz', 'lodz'],
      ['Łódź', 'lodz'],
      ['Thing', 'thing'],
      ['Aero', 'aeroe'],
      ['strasse', 'strasse'],
      ['Baki', 'baki'],
      ['Ganca', 'baki'],
    ],
  },
  {
    name: 'signs for a glottal stop',
    articles: {
      sanaa: 'Sanaʿa talks',
      'sanaa-2': "Sana'a walks",
      'sanaa-3': 'Sanaa waits',
      'sanaa-4': 'Sana’a sleeps',
      marib: 'Maʾrib front',
      shia: 'A Shiʿa militia',
      quran: 'A Qurʾān burned',
      oahu: 'Oʻahu floods',
      kharkiv: 'Kharʹkiv builds',
      ali: 'ʿAli speaks',
    },
    queries: [
      ['Sanaa', 'sanaa sanaa-2 sanaa-3 sanaa-4'],
      ["Sana'a", 'sanaa sanaa-2 sanaa-3 sanaa-4'],
      ['Sana’a', 'sanaa sanaa-2 sanaa-3 sanaa-4'],
      ['Sanaʿa', 'sanaa sanaa-2 sanaa-3 sanaa-4'],
      ['Sana`a', 'sanaa sanaa-2 sanaa-3 sanaa-4'],
      ["Ma'rib", 'marib'],
      ['Marib', 'marib'],
      ["Shi'a", 'shia'],
      ['Shia', 'shia'],
      ["Qur'an", 'quran'],
      ['Oahu', 'oahu'],
      ["O'ahu", 'oahu'],
      ["Khar'kiv", 'kharkiv'],
      ['Ali', 'ali'],
    ],
  },
  {
    name: 'designations',
    articles: {
      'mi-1': 'A Mi-8 lands',
      'mi-2': 'Two Mi 8 land',
      'mi-3': 'The Mi8 is sold',
      apart: 'Mi and nothing more: 8 weeks of knots, 25 kinks and 17 swans in 400 sets',
      'kn-1': 'KN 25 fired',
      'kn-2': 'KN-25 fired again',
      'kn-3': 'The KN25 shown',
      'hw-1': 'Hwasong-17 flew',
      'hw-2': 'Hwasong 17 flown',
      'hw-3': 'Hwasong17 flies',
      f35: 'An F-35B parks',
      's-1': 'S-400 battery',
      's-2': 'S 400 batteries',
      't-1': 'T-72 rusts',
      't-2': 'The T72 rusts too',
      'covid-1': 'COVID-19 wanes',
      'covid-2': 'COVID 19 spreads',
      eu: 'The EU 27 met',
      qaeda: 'Al Qaeda meets',
    },
    queries: [
      ['Mi 8', 'mi-1 mi-2 mi-3'],
      ['mi-8', 'mi-1 mi-2 mi-3'],
      ['Mi8', 'mi-1 mi-2 mi-3'],
      ['"Mi 8"', 'mi-1 mi-2 mi-3'],
      ['"Mi-8 lands"', 'mi-1'],
      ['KN 25', 'kn-1 kn-2 kn-3'],
      ['KN-25', 'kn-1 kn-2 kn-3'],
      ['KN–25', 'kn-1 kn-2 kn-3'],
      ['kn25', 'kn-1 kn-2 kn-3'],
      ['Hwasong 17', 'hw-1 hw-2 hw-3'],
      ['Hwasong-17', 'hw-1 hw-2 hw-3'],
      ['hwasong17', 'hw-1 hw-2 hw-3'],
      ['F 35', 'f35'],
      ['F35', 'f35'],
      ['F-35B', 'f35'],
      ['S 400', 's-1 s-2'],
      ['S400', 's-1 s-2'],
      ['T 72', 't-1 t-2'],
      ['T-72', 't-1 t-2'],
      ['Covid-19', 'covid-1 covid-2'],
      ['covid 19', 'covid-1 covid-2'],
      ['COVID19', 'covid-1 covid-2'],
      ['EU-27', 'eu'],
      ['Al-Qaeda', 'qaeda'],
    ],
  },
  {
    name: 'numbers and units',
    articles: {
      'mm-1': 'Tests of 600mm tubes',
      'mm-2': 'Tests of 600 mm pipes',
      'mm-3': 'A 600-mm drain',
      'mm-4': 'Pipes of 240 mm',
      'km-1': 'A march of 5km',
      'km-2': 'A walk of 5 km',
      kt: 'A yield of 30kt',
      'th-1': 'Some 1,000 geese march',
      'th-2': 'Some 1 000 ducks march',
      'th-3': 'Some 1000 swans march',
      'pc-1': 'A rise of 5 % in barley',
      'pc-2': 'A rise of 5% in wheat',
      'dec-1': 'A fall of 1.5 points',
      'usd-1': 'For US$7 a goose',
      us: 'U.S. geese land',
    },
    queries: [
      ['600 mm', 'mm-1 mm-2 mm-3'],
      ['600mm', 'mm-1 mm-2 mm-3'],
      ['600-mm', 'mm-1 mm-2 mm-3'],
      ['"600 mm"', 'mm-1 mm-2 mm-3'],
      ['"600 mm tubes"', 'mm-1'],
      ['"600mm pipes"', 'mm-2'],
      ['240mm', 'mm-4'],
      ['5 km', 'km-1 km-2'],
      ['5km', 'km-1 km-2'],
      ['30 kt', 'kt'],
      ['30kt', 'kt'],
      ['1,000 march', 'th-1 th-2 th-3'],
      ['1 000 march', 'th-1 th-2 th-3'],
      ['1000 march', 'th-1 th-2 th-3'],
      ['5 % rise', 'pc-1 pc-2'],
      ['rise 5%', 'pc-1 pc-2'],
      ['"5 % in"', 'pc-1 pc-2'],
      ['1.5 points', 'dec-1'],
      ['1,5 points', 'dec-1'],
      ['US 7', 'usd-1'],
      ['U.S. geese', 'us'],
      ['US geese land', 'us'],
    ],
  },
  {
    name: 'Arabic prefixes',
    articles: {
      'service-1': 'الخدمة المدنية في اليابان',
      'service-2': 'خدمة الجيش',
      'service-3': 'بخدمة الناس',
      'service-4': 'للخدمة ثمن',
      'service-5': 'وخدمة أخرى',
      'ministry-1': 'وزارة الدفاع',
      'ministry-2': 'لوزارة المالية',
      'ministry-3': 'الوزارة الجديدة',
      'palestine-1': 'فلسطين اليوم',
      'palestine-2': 'وفلسطين غدا',
      bridge: 'الجِسْر القديم',
    },
    queries: [
      ['الخدمة المدنية في اليابان', 'service-1'],
      ['خدمة الجيش', 'service-2'],
      ['بخدمة الناس', 'service-3'],
      ['للخدمة ثمن', 'service-4'],
      ['وخدمة أخرى', 'service-5'],
      ['خدمة', 'service-1 service-2 service-3 service-4 service-5'],
      ['الخدمة', 'service-1 service-2 service-3 service-4 service-5'],
      ['والخدمة', 'service-1 service-2 service-3 service-4 service-5'],
      ['كخدمة', 'service-1 service-2 service-3 service-4 service-5'],
      ['وزارة', 'ministry-1 ministry-2 ministry-3'],
      ['لوزارة المالية', 'ministry-2'],
      ['فلسطين', 'palestine-1 palestine-2'],
      ['وفلسطين', 'palestine-1 palestine-2'],
      ['جسر', 'bridge'],
    ],
  },
  {
    name: 'Korean particles',
    articles: {
      'missile-1': '미사일을 발사했다',
      'missile-2': '미사일 시험',
      'missile-3': '미사일보다 빠르다',
      goose: '기러기만 남았다',
    },
    queries: [
      ['미사일', 'missile-1 missile-2 missile-3'],
      ['미사일을', 'missile-1 missile-2 missile-3'],
      ['미사일처럼', 'missile-1 missile-2 missile-3'],
      ['기러기만 남았다', 'goose'],
      ['기러기들이', 'goose'],
    ],
  },
];

const toPage = (headline: string, text = 'Somebody says so.', language = 'en'): string =>
  `<html lang="${language}"><body><article data-pagefind-body><div hidden data-pagefind-ignore><i data-pagefind-filter="month">2026-01</i><i data-pagefind-sort="date" data-pagefind-meta="date">2026-01-01</i></div><h1>${headline}</h1><p>${text}</p></article></body></html>`;

/** What became of the judged queries of a family. */
export interface FamilyOutcome {
  readonly name: string;
  readonly queries: number;
  /** Those whose stories did not all come first, and what came. */
  readonly missed: readonly (readonly [words: string, wanted: string, found: string])[];
}

type Judged = readonly (readonly [words: string, wanted: string])[];

/** Asks judged queries of an index. @returns those whose stories did not all come first, and what came */
const askJudged = async (folder: string, queries: Judged): Promise<FamilyOutcome['missed']> => {
  const { asker } = await openIndex(folder);
  const missed: FamilyOutcome['missed'][number][] = [];
  for (const [words, wanted] of queries) {
    const { hits } = await asker.ask({ words, facets: {} });
    const first = await Promise.all(hits.slice(0, wanted.split(' ').length).map((hit) => hit.data()));
    const found = first.map(({ url }) => url.split('/').at(-2) ?? '').toSorted();
    if (found.join(' ') !== wanted.split(' ').toSorted().join(' '))
      missed.push([words, wanted, found.join(' ')]);
  }
  return missed;
};

/**
 * Asks the judged queries of every family.
 * @param folder for the index, which is made here
 */
export const measureFamilies = async (folder: string): Promise<readonly FamilyOutcome[]> => {
  const articles = families.flatMap((family) => Object.entries(family.articles));
  await indexPages(
    articles.map(([slug, headline]) => ({ address: `/articles/${slug}/`, html: toPage(headline) })),
    folder,
  );
  const missed = await askJudged(
    folder,
    families.flatMap(({ queries }) => queries),
  );
  return families.map(({ name, queries }) => ({
    name,
    queries: queries.length,
    missed: missed.filter(([words, wanted]) =>
      queries.some(([asked, meant]) => asked === words && meant === wanted),
    ),
  }));
};

/**
 * Asks the judged queries of every language, each of an index of its own, as a page in it would.
 * @param folder for the indexes, which are made here
 */
export const measureLanguages = async (folder: string): Promise<readonly FamilyOutcome[]> => {
  const outcomes: FamilyOutcome[] = [];
  for (const { language, articles, queries } of judgedCorpora) {
    const own = join(folder, language);
    await indexPages(
      Object.entries(articles).map(([slug, [headline, text]]) => ({
        address: `/${language}/articles/${slug}/`,
        html: toPage(headline, text, language),
      })),
      own,
    );
    outcomes.push({ name: language, queries: queries.length, missed: await askJudged(own, queries) });
  }
  return outcomes;
};

/** How many parts of headlines are asked for in a language that puts no space between words, and those that fail. */
export interface PartsOutcome {
  readonly language: string;
  readonly asked: number;
  readonly missed: readonly string[];
}

/** All parts of so many signs of a headline, without those that reach over a mark, and endings in kana alone. */
const listParts = (headline: string, signs: number): string[] =>
  headline
    .split(/[^\p{L}\p{N}ー]+/u)
    .flatMap((run) =>
      Array.from({ length: Math.max(0, run.length - signs + 1) }, (_, at) => run.slice(at, at + signs)),
    )
    .filter((part) => !/^\p{Script=Hiragana}+$/u.test(part));

/**
 * Asks for every two and every three signs that stand together in a headline, whether they are a word or not.
 * @param folder with the indexes that measureLanguages has made
 */
export const measureParts = async (folder: string): Promise<readonly PartsOutcome[]> => {
  const outcomes: PartsOutcome[] = [];
  for (const { language, articles } of judgedCorpora) {
    if (!['zh', 'ja'].includes(language)) continue;
    const { asker } = await openIndex(join(folder, language));
    const missed: string[] = [];
    let asked = 0;
    for (const [slug, [headline]] of Object.entries(articles)) {
      for (const words of [...listParts(headline, 2), ...listParts(headline, 3)]) {
        const { hits } = await asker.ask({ words, facets: {} });
        const found = await Promise.all(hits.map((hit) => hit.data()));
        asked += 1;
        if (!found.some(({ url }) => url.endsWith(`/${slug}/`))) missed.push(`${words}: ${slug}`);
      }
    }
    outcomes.push({ language, asked, missed });
  }
  return outcomes;
};
