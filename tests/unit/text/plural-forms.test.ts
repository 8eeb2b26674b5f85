import { expect, it } from 'vitest';
import type { Text } from '../../../src/text/en.ts';
import { catalogues } from '../../../src/text/text.ts';

const numbers = [0, 1, 2, 3, 11, 100, 1.5];

/** How a phrase reads for each of these numbers. */
type Row = readonly [name: string, say: (text: Text, n: number) => string, read: readonly string[]];

const arabic: readonly Row[] = [
  [
    'statements',
    (text, n) => text.evidence.claims(n),
    ['لا إفادات', 'إفادة واحدة', 'إفادتان', '3 إفادات', '11 إفادة', '100 إفادة', '1.5 إفادة'],
  ],
  [
    'sources',
    (text, n) => text.evidence.sources(n),
    ['لا مصادر', 'مصدر واحد', 'مصدران', '3 مصادر', '11 مصدراً', '100 مصدر', '1.5 مصدر'],
  ],
  [
    'sources behind a preposition',
    (text, n) => text.hub.restsOn(n),
    [
      'تستند إلى 0 مصدر',
      'تستند إلى مصدر واحد',
      'تستند إلى مصدرين',
      'تستند إلى 3 مصادر',
      'تستند إلى 11 مصدراً',
      'تستند إلى 100 مصدر',
      'تستند إلى 1.5 مصدر',
    ],
  ],
  [
    'stories',
    (text, n) => text.hub.articles(n),
    ['لا مقالات', 'مقال واحد', 'مقالان', '3 مقالات', '11 مقالاً', '100 مقال', '1.5 مقال'],
  ],
  [
    'minutes',
    (text, n) => text.article.readingTime(n),
    [
      'القراءة في 0 دقيقة',
      'القراءة في دقيقة واحدة',
      'القراءة في دقيقتين',
      'القراءة في 3 دقائق',
      'القراءة في 11 دقيقة',
      'القراءة في 100 دقيقة',
      'القراءة في 1.5 دقيقة',
    ],
  ],
  [
    'days before the answer',
    (text, n) => text.forecasts.leadOf(n),
    [
      'في يوم الجواب (الوسيط)',
      'قبل الجواب بيوم واحد (الوسيط)',
      'قبل الجواب بيومين (الوسيط)',
      'قبل الجواب بـ3 أيام (الوسيط)',
      'قبل الجواب بـ11 يوماً (الوسيط)',
      'قبل الجواب بـ100 يوم (الوسيط)',
      'قبل الجواب بـ1.5 يوم (الوسيط)',
    ],
  ],
  [
    'all speakers',
    (text, n) => text.claims.allValues.speaker(n),
    [
      'جميع المتحدثين (0)',
      'متحدث واحد',
      'كلا المتحدثين',
      'جميع المتحدثين (3)',
      'جميع المتحدثين (11)',
      'جميع المتحدثين (100)',
      'جميع المتحدثين (1.5)',
    ],
  ],
  [
    'pages that are gone',
    (text, n) => text.sources.lostCount(n),
    [
      'لا صفحات مستشهد بها زالت أو تغيّرت',
      'صفحة واحدة مستشهد بها زالت أو تغيّرت',
      'صفحتان مستشهد بهما زالتا أو تغيّرتا',
      '3 صفحات مستشهد بها زالت أو تغيّرت',
      '11 صفحة مستشهداً بها زالت أو تغيّرت',
      '100 صفحة مستشهد بها زالت أو تغيّرت',
      '1.5 صفحة مستشهد بها زالت أو تغيّرت',
    ],
  ],
  [
    'sources and countries',
    (text, n) => text.evidence.dated(n, n, 'مايو', 'مايو'),
    [
      'لا مصادر، بتاريخ مايو',
      'مصدر واحد من دولة واحدة، بتاريخ مايو',
      'مصدران من دولتين، بتاريخ مايو',
      '3 مصادر من 3 دول، بتاريخ مايو',
      '11 مصدراً من 11 دولة، بتاريخ مايو',
      '100 مصدر من 100 دولة، بتاريخ مايو',
      '1.5 مصدر من 1.5 دولة، بتاريخ مايو',
    ],
  ],
  [
    'numbers of statements',
    (text, n) => text.evidence.restsOnIt(n),
    ['الإفادات', 'الإفادة', 'الإفادتان', 'الإفادات', 'الإفادات', 'الإفادات', 'الإفادات'],
  ],
  [
    'times that a story has changed',
    (text, n) => text.changes.summary(n),
    [
      'لم يتغيّر شيء في هذا المقال منذ نشره.',
      'تغيّر هذا المقال مرة واحدة منذ نشره.',
      'تغيّر هذا المقال مرتين منذ نشره.',
      'تغيّر هذا المقال 3 مرات منذ نشره.',
      'تغيّر هذا المقال 11 مرة منذ نشره.',
      'تغيّر هذا المقال 100 مرة منذ نشره.',
      'تغيّر هذا المقال 1.5 مرة منذ نشره.',
    ],
  ],
  [
    'statements that changed',
    (text, n) => text.changes.statements(n),
    [
      'لا إفادات تغيّرت',
      'إفادة واحدة تغيّرت',
      'إفادتان تغيّرتا',
      '3 إفادات تغيّرت',
      '11 إفادة تغيّرت',
      '100 إفادة تغيّرت',
      '1.5 إفادة تغيّرت',
    ],
  ],
];

const korean: readonly Row[] = [
  [
    'times that a story has changed',
    (text, n) => text.changes.summary(n),
    [
      '이 기사는 게재된 뒤 바뀐 것이 없습니다.',
      '이 기사는 게재된 뒤 한 차례 바뀌었습니다.',
      '이 기사는 게재된 뒤 두 차례 바뀌었습니다.',
      '이 기사는 게재된 뒤 3차례 바뀌었습니다.',
      '이 기사는 게재된 뒤 11차례 바뀌었습니다.',
      '이 기사는 게재된 뒤 100차례 바뀌었습니다.',
      '이 기사는 게재된 뒤 1.5차례 바뀌었습니다.',
    ],
  ],
  [
    'statements',
    (text, n) => text.evidence.claims(n),
    ['진술 0건', '진술 1건', '진술 2건', '진술 3건', '진술 11건', '진술 100건', '진술 1.5건'],
  ],
  [
    'all speakers',
    (text, n) => text.claims.allValues.speaker(n),
    [
      '발언자 0명 전체',
      '발언자 1명',
      '발언자 2명 전체',
      '발언자 3명 전체',
      '발언자 11명 전체',
      '발언자 100명 전체',
      '발언자 1.5명 전체',
    ],
  ],
];

const french: readonly Row[] = [
  [
    'statements that changed',
    (text, n) => text.changes.since(n, '3 mars'),
    [
      '0 affirmation a changé',
      '1 affirmation a changé',
      '2 affirmations ont changé',
      '3 affirmations ont changé',
      '11 affirmations ont changé',
      '100 affirmations ont changé',
      '1,5 affirmation a changé',
    ].map((counted) => `${counted} depuis que vous avez lu cet article le 3 mars.`),
  ],
  [
    'statements',
    (text, n) => text.evidence.claims(n),
    [
      '0 affirmation',
      '1 affirmation',
      '2 affirmations',
      '3 affirmations',
      '11 affirmations',
      '100 affirmations',
      '1,5 affirmation',
    ],
  ],
  [
    'countries',
    (text, n) => text.claims.allValues.country(n),
    ['0 pays', '1 pays', 'Les 2 pays', 'Les 3 pays', 'Les 11 pays', 'Les 100 pays', '1,5 pays'],
  ],
  [
    'an origin',
    (text, n) => text.evidence.mainOrigin(n, 200, 'Yonhap'),
    [
      '0 source sur 200 remonte à une même origine\u00A0: Yonhap.',
      '1 source sur 200 remonte à une même origine\u00A0: Yonhap.',
      '2 sources sur 200 remontent à une même origine\u00A0: Yonhap.',
      '3 sources sur 200 remontent à une même origine\u00A0: Yonhap.',
      '11 sources sur 200 remontent à une même origine\u00A0: Yonhap.',
      '100 sources sur 200 remontent à une même origine\u00A0: Yonhap.',
      '1,5 source sur 200 remonte à une même origine\u00A0: Yonhap.',
    ],
  ],
];

const chinese: readonly Row[] = [
  [
    'statements',
    (text, n) => text.evidence.claims(n),
    ['0条陈述', '1条陈述', '2条陈述', '3条陈述', '11条陈述', '100条陈述', '1.5条陈述'],
  ],
  [
    'all speakers',
    (text, n) => text.claims.allValues.speaker(n),
    [
      '全部0个发言方',
      '1个发言方',
      '全部2个发言方',
      '全部3个发言方',
      '全部11个发言方',
      '全部100个发言方',
      '全部1.5个发言方',
    ],
  ],
  [
    'times that a story has changed',
    (text, n) => text.changes.summary(n),
    [
      '本文发表后没有改动。',
      '本文发表后改动过1次。',
      '本文发表后改动过2次。',
      '本文发表后改动过3次。',
      '本文发表后改动过11次。',
      '本文发表后改动过100次。',
      '本文发表后改动过1.5次。',
    ],
  ],
];

const japanese: readonly Row[] = [
  [
    'statements',
    (text, n) => text.evidence.claims(n),
    ['記述0件', '記述1件', '記述2件', '記述3件', '記述11件', '記述100件', '記述1.5件'],
  ],
  [
    'all speakers',
    (text, n) => text.claims.allValues.speaker(n),
    [
      'すべての発言者（0）',
      '発言者（1）',
      'すべての発言者（2）',
      'すべての発言者（3）',
      'すべての発言者（11）',
      'すべての発言者（100）',
      'すべての発言者（1.5）',
    ],
  ],
  [
    'sources and the countries that they are from',
    (text, n) => text.evidence.dated(n, n, '3月3日', '5月'),
    [
      '出典0件、日付3月3日〜5月',
      '1カ国の出典1件、日付3月3日〜5月',
      '2カ国の出典2件、日付3月3日〜5月',
      '3カ国の出典3件、日付3月3日〜5月',
      '11カ国の出典11件、日付3月3日〜5月',
      '100カ国の出典100件、日付3月3日〜5月',
      '1.5カ国の出典1.5件、日付3月3日〜5月',
    ],
  ],
];

const hebrew: readonly Row[] = [
  [
    'statements, which are feminine',
    (text, n) => text.evidence.claims(n),
    ['0 אמירות', 'אמירה אחת', 'שתי אמירות', '3 אמירות', '11 אמירות', '100 אמירות', '1.5 אמירות'],
  ],
  [
    'sources, which are masculine',
    (text, n) => text.evidence.sources(n),
    ['0 מקורות', 'מקור אחד', 'שני מקורות', '3 מקורות', '11 מקורות', '100 מקורות', '1.5 מקורות'],
  ],
  [
    'countries behind a letter that is joined',
    (text, n) => text.evidence.dated(3, n, 'מאי', 'מאי'),
    [
      '3 מקורות, מתאריך מאי',
      '3 מקורות ממדינה אחת, מתאריך מאי',
      '3 מקורות משתי מדינות, מתאריך מאי',
      '3 מקורות מ־3 מדינות, מתאריך מאי',
      '3 מקורות מ־11 מדינות, מתאריך מאי',
      '3 מקורות מ־100 מדינות, מתאריך מאי',
      '3 מקורות מ־1.5 מדינות, מתאריך מאי',
    ],
  ],
  [
    'sources of one origin, with the verb',
    (text, n) => text.evidence.mainOrigin(n, 100, 'רויטרס'),
    [
      '0 מתוך 100 מקורות מובילים למקור ראשוני אחד: רויטרס.',
      'אחד מתוך 100 מקורות מוביל למקור ראשוני אחד: רויטרס.',
      'שניים מתוך 100 מקורות מובילים למקור ראשוני אחד: רויטרס.',
      '3 מתוך 100 מקורות מובילים למקור ראשוני אחד: רויטרס.',
      '11 מתוך 100 מקורות מובילים למקור ראשוני אחד: רויטרס.',
      '100 מתוך 100 מקורות מובילים למקור ראשוני אחד: רויטרס.',
      '1.5 מתוך 100 מקורות מובילים למקור ראשוני אחד: רויטרס.',
    ],
  ],
  [
    'years and months, which have duals',
    (text, n) => text.figures.timeline.gap({ years: n, months: n, days: 0 }),
    [
      'באותו יום',
      'שנה אחת וחודש אחד',
      'שנתיים וחודשיים',
      '3 שנים ו־3 חודשים',
      '11 שנים ו־11 חודשים',
      '100 שנים ו־100 חודשים',
      '1.5 שנים ו־1.5 חודשים',
    ],
  ],
  [
    'all speakers',
    (text, n) => text.claims.allValues.speaker(n),
    [
      'כל הדוברים (0)',
      'דובר אחד',
      'שני הדוברים',
      'כל הדוברים (3)',
      'כל הדוברים (11)',
      'כל הדוברים (100)',
      'כל הדוברים (1.5)',
    ],
  ],
  [
    'times that a story has changed',
    (text, n) => text.changes.summary(n),
    [
      'דבר לא השתנה בכתבה מאז שפורסמה.',
      'הכתבה השתנתה פעם אחת מאז שפורסמה.',
      'הכתבה השתנתה פעמיים מאז שפורסמה.',
      'הכתבה השתנתה 3 פעמים מאז שפורסמה.',
      'הכתבה השתנתה 11 פעמים מאז שפורסמה.',
      'הכתבה השתנתה 100 פעמים מאז שפורסמה.',
      'הכתבה השתנתה 1.5 פעמים מאז שפורסמה.',
    ],
  ],
];

it.each(arabic)('Arabic counts %s', (_, say, read) => {
  expect(numbers.map((n) => say(catalogues.ar, n))).toEqual(read);
});

it.each(korean)('Korean counts %s', (_, say, read) => {
  expect(numbers.map((n) => say(catalogues.ko, n))).toEqual(read);
});

it.each(chinese)('Chinese counts %s', (_, say, read) => {
  expect(numbers.map((n) => say(catalogues.zh, n))).toEqual(read);
});

it.each(japanese)('Japanese counts %s', (_, say, read) => {
  expect(numbers.map((n) => say(catalogues.ja, n))).toEqual(read);
});

it.each(hebrew)('Hebrew counts %s', (_, say, read) => {
  expect(numbers.map((n) => say(catalogues.he, n))).toEqual(read);
});

it.each(french)('French counts %s', (_, say, read) => {
  expect(numbers.map((n) => say(catalogues.fr, n))).toEqual(read);
});

it('counts millions in French with "de"', () => {
  expect(catalogues.fr.hub.articles(2_000_000)).toBe('2\u202F000\u202F000 d’articles');
  expect(catalogues.fr.evidence.sources(2_000_000)).toBe('2\u202F000\u202F000 de sources');
});

it('has a form for every category that a language has, where the search counts stories', () => {
  const missing = Object.values(catalogues).flatMap(({ dialect, search }) =>
    new Intl.PluralRules(dialect)
      .resolvedOptions()
      .pluralCategories.filter((category) => search.client.found[category] === undefined)
      .map((category) => `${dialect}: ${category}`),
  );
  expect(missing).toEqual([]);
});
