/** The words of pages in Arabic: Modern Standard Arabic as newspapers write it. */
import type { Text } from './en.ts';
import { toKindPhrases } from './kind-phrases.ts';
import { toChooser } from './plural.ts';
import { toIsolate } from './set-apart.ts';

/** Forms of what is counted: "مصدر واحد" and "مصدران" stand alone, the others behind a number. */
interface Noun {
  readonly one: string;
  readonly two: string;
  /** Two of them behind a preposition; where it is missing, two are never counted so. */
  readonly ofTwo?: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const article: Noun = {
  one: 'مقال واحد',
  two: 'مقالان',
  ofTwo: 'مقالين',
  few: 'مقالات',
  many: 'مقالاً',
  other: 'مقال',
};
const claim: Noun = {
  one: 'إفادة واحدة',
  two: 'إفادتان',
  ofTwo: 'إفادتين',
  few: 'إفادات',
  many: 'إفادة',
  other: 'إفادة',
};
const source: Noun = {
  one: 'مصدر واحد',
  two: 'مصدران',
  ofTwo: 'مصدرين',
  few: 'مصادر',
  many: 'مصدراً',
  other: 'مصدر',
};
const publisher: Noun = {
  one: 'ناشر واحد',
  two: 'ناشران',
  few: 'ناشرين',
  many: 'ناشراً',
  other: 'ناشر',
};
const country: Noun = {
  one: 'دولة واحدة',
  two: 'دولتان',
  ofTwo: 'دولتين',
  few: 'دول',
  many: 'دولة',
  other: 'دولة',
};
const report: Noun = { one: 'تقرير واحد', two: 'تقريران', few: 'تقارير', many: 'تقريراً', other: 'تقرير' };
const row: Noun = {
  one: 'صف واحد',
  two: 'صفان',
  ofTwo: 'صفين',
  few: 'صفوف',
  many: 'صفاً',
  other: 'صف',
};
const party: Noun = {
  one: 'طرف واحد',
  two: 'طرفان',
  ofTwo: 'طرفين',
  few: 'أطراف',
  many: 'طرفاً',
  other: 'طرف',
};
const otherPassage: Noun = {
  one: 'فقرة أخرى',
  two: 'فقرتان أخريان',
  few: 'فقرات أخرى',
  many: 'فقرة أخرى',
  other: 'فقرة أخرى',
};
const moreArticles: Noun = {
  one: 'مقال آخر',
  two: 'مقالان آخران',
  few: 'مقالات أخرى',
  many: 'مقالاً آخر',
  other: 'مقال آخر',
};
const question: Noun = { one: 'سؤال واحد', two: 'سؤالان', few: 'أسئلة', many: 'سؤالاً', other: 'سؤال' };
const openQuestion: Noun = {
  one: 'سؤال واحد ما زال مفتوحاً',
  two: 'سؤالان ما زالا مفتوحين',
  few: 'أسئلة ما زالت مفتوحة',
  many: 'سؤالاً ما زالت مفتوحة',
  other: 'سؤال ما زالت مفتوحة',
};
const moreQuestions: Noun = {
  one: 'سؤال آخر',
  two: 'سؤالان آخران',
  few: 'أسئلة أخرى',
  many: 'سؤالاً آخر',
  other: 'سؤال آخر',
};
const forecast: Noun = { one: 'توقع واحد', two: 'توقعان', few: 'توقعات', many: 'توقعاً', other: 'توقع' };
const dossier: Noun = { one: 'ملف واحد', two: 'ملفان', few: 'ملفات', many: 'ملفاً', other: 'ملف' };
const figure: Noun = {
  one: 'رسم واحد',
  two: 'رسمان',
  few: 'رسوم',
  many: 'رسماً',
  other: 'رسم',
};
const factValue: Noun = {
  one: 'قيمة واحدة',
  two: 'قيمتان',
  few: 'قيم',
  many: 'قيمة',
  other: 'قيمة',
};
const range: Noun = {
  one: 'نطاق واحد',
  two: 'نطاقان',
  few: 'نطاقات',
  many: 'نطاقاً',
  other: 'نطاق',
};
const happening: Noun = { one: 'حدث واحد', two: 'حدثان', few: 'أحداث', many: 'حدثاً', other: 'حدث' };
const correction: Noun = {
  one: 'تصحيح واحد',
  two: 'تصحيحان',
  few: 'تصحيحات',
  many: 'تصحيحاً',
  other: 'تصحيح',
};
const time: Noun = {
  one: 'مرة واحدة',
  two: 'مرتان',
  ofTwo: 'مرتين',
  few: 'مرات',
  many: 'مرة',
  other: 'مرة',
};
const year: Noun = { one: 'سنة واحدة', two: 'سنتان', few: 'سنوات', many: 'سنة', other: 'سنة' };
const month: Noun = { one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهراً', other: 'شهر' };
const day: Noun = {
  one: 'يوم واحد',
  two: 'يومان',
  ofTwo: 'يومين',
  few: 'أيام',
  many: 'يوماً',
  other: 'يوم',
};
const minute: Noun = {
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  ofTwo: 'دقيقتين',
  few: 'دقائق',
  many: 'دقيقة',
  other: 'دقيقة',
};
const keyPoint: Noun = {
  one: 'نقطة رئيسية أخرى',
  two: 'نقطتان رئيسيتان أخريان',
  few: 'نقاط رئيسية أخرى',
  many: 'نقطة رئيسية أخرى',
  other: 'نقطة رئيسية أخرى',
};
const moreLink: Noun = {
  one: 'رابط آخر',
  two: 'رابطان آخران',
  few: 'روابط أخرى',
  many: 'رابطاً آخر',
  other: 'رابط آخر',
};
const lostPage: Noun = {
  one: 'صفحة واحدة مستشهد بها',
  two: 'صفحتان مستشهد بهما',
  few: 'صفحات مستشهد بها',
  many: 'صفحة مستشهداً بها',
  other: 'صفحة مستشهد بها',
};

/** Where the sources of each kind come from. */
const originsOfSources: Readonly<Record<keyof Text['sourcesOfKind'], string>> = {
  'state-media': 'من الإعلام الحكومي',
  'news-agency': 'من وكالات الأنباء',
  newspaper: 'من الصحافة',
  official: 'من جهات رسمية',
  'think-tank': 'من مراكز الأبحاث',
  ngo: 'من منظمات غير حكومية',
  academic: 'من جهات أكاديمية',
  aggregator: 'من مواقع التجميع',
};

const kindsOfPublishers: Readonly<Record<keyof Text['publishersOfKind'], Noun>> = {
  'state-media': {
    one: 'وسيلة إعلام حكومية واحدة',
    two: 'وسيلتا إعلام حكوميتان',
    few: 'وسائل إعلام حكومية',
    many: 'وسيلة إعلام حكومية',
    other: 'وسيلة إعلام حكومية',
  },
  'news-agency': {
    one: 'وكالة أنباء واحدة',
    two: 'وكالتا أنباء',
    few: 'وكالات أنباء',
    many: 'وكالة أنباء',
    other: 'وكالة أنباء',
  },
  newspaper: {
    one: 'مؤسسة صحفية واحدة',
    two: 'مؤسستان صحفيتان',
    few: 'مؤسسات صحفية',
    many: 'مؤسسة صحفية',
    other: 'مؤسسة صحفية',
  },
  official: {
    one: 'جهة رسمية واحدة',
    two: 'جهتان رسميتان',
    few: 'جهات رسمية',
    many: 'جهة رسمية',
    other: 'جهة رسمية',
  },
  'think-tank': {
    one: 'مركز أبحاث واحد',
    two: 'مركزا أبحاث',
    few: 'مراكز أبحاث',
    many: 'مركز أبحاث',
    other: 'مركز أبحاث',
  },
  ngo: {
    one: 'منظمة غير حكومية واحدة',
    two: 'منظمتان غير حكوميتين',
    few: 'منظمات غير حكومية',
    many: 'منظمة غير حكومية',
    other: 'منظمة غير حكومية',
  },
  academic: {
    one: 'ناشر أكاديمي واحد',
    two: 'ناشران أكاديميان',
    few: 'ناشرين أكاديميين',
    many: 'ناشراً أكاديمياً',
    other: 'ناشر أكاديمي',
  },
  aggregator: {
    one: 'موقع تجميع واحد',
    two: 'موقعا تجميع',
    few: 'مواقع تجميع',
    many: 'موقع تجميع',
    other: 'موقع تجميع',
  },
};

const kindsOfDossiers = {
  person: 'الأشخاص',
  organisation: 'المنظمات',
  weapon: 'الأسلحة',
  treaty: 'المعاهدات والقرارات',
  place: 'الأماكن',
  project: 'المشاريع',
};

const theseDossiers = {
  person: 'هؤلاء الأشخاص',
  organisation: 'هذه المنظمات',
  weapon: 'هذه الأسلحة',
  treaty: 'هذه المعاهدات والقرارات',
  place: 'هذه الأماكن',
  project: 'هذه المشاريع',
};

/** Terms of likelihood of ICD 203, as they stand behind "التقدير:". */
const terms = {
  'almost no chance': 'احتمال شبه معدوم',
  'very unlikely': 'مستبعد جداً',
  unlikely: 'مستبعد',
  'roughly even chance': 'احتمال متكافئ تقريباً',
  likely: 'مرجَّح',
  'very likely': 'مرجَّح جداً',
  'almost certain': 'شبه مؤكد',
};

const degrees = { low: 'منخفضة', moderate: 'متوسطة', high: 'عالية' };

const isolate = toIsolate(/^[\p{Script=Arabic}\p{M}\s]*$/u);

/**
 * The catalogue of Arabic with the digits that a newsroom prefers.
 * @param dialect BCP 47 tag: "ar-u-nu-latn" for 0–9, "ar-u-nu-arab" for ٠–٩
 */
export const toArabic = (dialect: string): Text => {
  const toForm = toChooser(dialect);
  const numbers = new Intl.NumberFormat(dialect);
  const ungrouped = new Intl.NumberFormat(dialect, { useGrouping: false });
  const percents = new Intl.NumberFormat(dialect, { style: 'percent' });
  const write = (n: number): string => numbers.format(n);
  /** A number that counts nothing: a year, the place in a list. */
  const writePlain = (n: number): string => ungrouped.format(n);
  const writeAll = (all: readonly number[]): string => all.map(writePlain).join('، ');
  const writeRange = (from: number, to: number): string =>
    `من ${writePlain(from)} إلى ${percents.format(to / 100)}`;
  const count = (n: number, noun: Noun): string =>
    toForm(n, {
      zero: `لا ${noun.few}`,
      one: noun.one,
      two: noun.two,
      few: `${write(n)} ${noun.few}`,
      many: `${write(n)} ${noun.many}`,
      other: `${write(n)} ${noun.other}`,
    });
  /** The same behind a preposition. */
  const countOf = (n: number, noun: Noun): string =>
    n === 0 ? `${write(0)} ${noun.other}` : n === 2 ? (noun.ofTwo ?? noun.two) : count(n, noun);
  /** "جميع المتحدثين (12)" */
  const countAll = (n: number, one: string, two: string, all: string): string =>
    toForm(n, { one, two, other: `${all} (${write(n)})` });
  const sayChanged = (n: number): string => `${count(n, claim)} ${n === 2 ? 'تغيّرتا' : 'تغيّرت'}`;

  return {
    direction: 'rtl',
    dialect,
    punctuation: {
      comma: '، ',
      list: '، ',
      semicolon: '؛ ',
      colon: ': ',
      open: '«',
      close: '»',
      innerOpen: '“',
      innerClose: '”',
      beforeTime: '، ',
    },
    isolate,

    site: {
      skip: 'انتقل إلى المحتوى',
      mainNavigation: 'القائمة الرئيسية',
      menuTopics: 'الموضوعات',
      menuCountries: 'الدول',
      menuClaims: 'الإفادات',
      menuSources: 'المصادر',
      menuArchive: 'الأرشيف',
      menuSearch: 'البحث',
      menuFeeds: 'الخلاصات',
      theme: { system: 'الألوان: حسب النظام', light: 'الألوان: فاتحة', dark: 'الألوان: داكنة' },
      newest: (date) => `أحدث مقال: ${date}`,
      nothingPublished: 'لم يُنشر شيء بعد',
      footerNavigation: 'عن هذا الموقع',
      footerPromise: 'لا ملفات تعريف ارتباط ولا أدوات تتبّع، وروابط دائمة.',
      feedOfSite: (site) => `${isolate(site)}: جميع المقالات`,
      feedOf: (site, subject) => `${isolate(site)}: ${subject}`,
      feedInForm: (title, form) =>
        ({ rss: title, atom: `${isolate(title)} (Atom)`, json: `${isolate(title)} (JSON)` })[form],
      breadcrumbs: 'أنت هنا',
      home: 'الرئيسية',
    },

    workTypes: {
      analysis: 'تحليل',
      explainer: 'شرح',
      briefing: 'موجز',
      'fact-sheet': 'ورقة حقائق',
    },

    publisherKinds: {
      'state-media': 'إعلام حكومي',
      'news-agency': 'وكالة أنباء',
      newspaper: 'صحافة',
      official: 'جهة رسمية',
      'think-tank': 'مركز أبحاث',
      ngo: 'منظمة غير حكومية',
      academic: 'جهة أكاديمية',
      aggregator: 'موقع تجميع',
    },

    sourcesOfKind: toKindPhrases(originsOfSources, (n, origin) => `${count(n, source)} ${origin}`),

    publishersOfKind: toKindPhrases(kindsOfPublishers, count),

    held: {
      draft: 'مسودة: لم تُنشر',
      embargo: (moment) => `محظور النشر حتى ${moment}`,
      preview: (moment) => `معاينة كما في ${moment}: لم تُنشر`,
      titled: (title) => `معاينة: ${title}`,
    },

    article: {
      byline: 'بقلم',
      published: 'نُشر في',
      asOf: 'حتى',
      written: 'كُتب في',
      datesOf: (asOf, written) => `حتى ${asOf} · كُتب في ${written}`,
      updated: 'حُدّث في',
      footnotes: 'الحواشي',
      footnoteBack: (note, place) =>
        place > 1
          ? `العودة إلى الإحالة ${writePlain(note)} (الموضع ${writePlain(place)})`
          : `العودة إلى الإحالة ${writePlain(note)}`,
      dataLink: (rows) => `البيانات (${isolate('CSV')}، ${count(rows, row)})`,
      documentFacts: (kind, size) => `(${isolate(kind)}، ${size})`,
      readingTime: (minutes) => `القراءة في ${countOf(minutes, minute)}`,
      developing: 'قيد التطور',
      developingNote: 'ما زالت الوقائع تتكشّف، وقد يتغيّر هذا المقال. يبقى موسوماً بأنه قيد التطور حتى',
      aboutType: (type) => `ما المقصود هنا بكلمة «${type}»`,
      keyPoints: 'أبرز النقاط',
      skipToText: 'انتقل إلى النص',
      skipToSources: 'انتقل إلى المصادر',
      skipToRelated: 'انتقل إلى المقالات ذات الصلة',
      skipToContents: 'انتقل إلى المحتويات',
      moreKeyPoints: (n) => count(n, keyPoint),
      contents: 'في هذا المقال',
      analysis: 'قراءتنا',
      withAnalysis: 'مع قراءتنا',
      sources: 'المصادر',
      carriedBy: (origin, n) =>
        `${isolate(origin)}: ${n === 0 ? 'لا مصدر ينقله' : `ينقله ${count(n, source)}`}`,
      otherSources: (n) => toForm(n, { one: 'مصدر آخر', two: 'مصدران آخران', other: 'مصادر أخرى' }),
      moreLinks: (n) => `${count(n, moreLink)} في هذا المقال`,
      printedFrom: 'هذا المقال بجميع مصادره:',
      relays: (agency) => `نقلاً عن ${isolate(agency)}`,
      untitled: 'تقرير',
      inLanguage: (language) => `باللغة: ${language}`,
      about: (date) => `نحو ${date}`,
      accessed: (date) => `اطُّلع عليه في ${date}`,
      read: {
        page: (date) => `قُرئ في ${date}`,
        excerpt: (date) => `قُرئ مقتطف منه في ${date}`,
        repost: (date) => `قُرئ منقولاً في ${date}`,
        headline: (date) => `قُرئ عنوانه وحده، في ${date}`,
      },
      readAlike: {
        page: (date) => `قُرئت في ${date}، ما لم يُذكر خلاف ذلك.`,
        excerpt: (date) => `قُرئت مقتطفات منها في ${date}، ما لم يُذكر خلاف ذلك.`,
        repost: (date) => `قُرئت منقولة في ${date}، ما لم يُذكر خلاف ذلك.`,
        headline: (date) => `قُرئت عناوينها وحدها في ${date}، ما لم يُذكر خلاف ذلك.`,
      },
      translation: (words) => `الترجمة: ${words}`,
      archivedCopy: 'نسخة مؤرشفة',
      archivedCopyOf: (date) => `نسخة مؤرشفة بتاريخ ${date}`,
      gone: (date) => `الصفحة لم تعد موجودة، وكانت آخر مشاهدة لها في ${date}`,
      goneSince: (date) => `الصفحة لم تعد موجودة، كما تبيّن في ${date}`,
      passageGone: (date) => `لم يعد المقطع في الصفحة، وكان فيها آخر مرة في ${date}`,
      changed: (date) => `الكلمات المقتبسة لم تعد في الصفحة، وكانت فيها آخر مرة في ${date}`,
      archiveRefused: (reason) => `لا نسخة مؤرشفة: ${reason}`,
      outlook: 'ما ينبغي ترقّبه',
      outlookDue: (date) => `موعد المراجعة ${date}`,
      outlookOverdue: (date) => `متأخر منذ ${date}`,
      outlookOpen: 'مفتوح',
      outlookAnswered: 'أُجيب عنه',
      changes: 'ما تغيّر في هذا المقال',
      filedUnder: 'التصنيف',
      related: 'مقالات ذات صلة',
      relatedReason: (subjects) => `يتناول أيضاً: ${subjects}`,
      aged: (date) => `هذا المقال منشور في ${date}، وربما تجاوزته الأحداث منذ ذلك الحين.`,
      agedNewer: 'مقالات أحدث في الموضوع نفسه',
      follow: 'تابع',
      followTopic: (name) => `خلاصة: ${name}`,
      print: 'اطبع',
    },

    languages: {
      heading: 'اللغات',
      translatedFrom: (language) => `ترجمه عن ${language}`,
      behind: (statements, others) =>
        `تغيّر الأصل بعد هذه الترجمة: ${[
          ...(statements > 0 ? [count(statements, claim)] : []),
          ...(others > 0 ? [count(others, otherPassage)] : []),
        ].join(' و')}.`,
      moreIn: (n, language) => `${count(n, moreArticles)} بلغة أخرى: ${language}`,
    },

    embed: {
      kinds: { video: 'فيديو', audio: 'صوت', post: 'منشور' },
      open: {
        video: (site) => `شاهده في ${site}`,
        audio: (site) => `استمع إليه في ${site}`,
        post: (site) => `اقرأه في ${site}`,
      },
    },

    // Terms: statement إفادة, status الحالة (confirmed مؤكدة, claimed منسوبة, assessed تقديرية, disputed محل خلاف),
    // source مصدر, publisher ناشر, speaker متحدث, origin أصل, story مقال, dossier ملف, standfirst مقدمة, forecast توقع.
    evidence: {
      statuses: { confirmed: 'مؤكدة', claimed: 'منسوبة', assessed: 'تقديرية', disputed: 'محل خلاف' },
      words: { confirmed: 'مؤكدة', claimed: 'منسوبة', assessed: 'تقديرية', disputed: 'محل خلاف' },
      asserted: {
        confirmed: (speaker) => `مؤكدة، على لسان ${speaker}`,
        claimed: (speaker) => `منسوبة إلى ${speaker}`,
        assessed: (speaker) => `تقديرية، بحسب ${speaker}`,
        disputed: (parties) => `محل خلاف بين ${parties}`,
      },
      through: (origins) => `أصلها ${isolate(origins)}`,
      from: (agencies) => `استناداً إلى ${isolate(agencies)}`,
      readAt: (publishers) => `قُرئت لدى ${publishers}`,
      via: (publishers) => `نقلاً عن ${publishers}`,
      named: (speaker) => speaker,
      unnamed: (speaker) => speaker,
      aggregator: (name) => `${isolate(name)} (موقع تجميع)`,
      ways: (ways) => ways.join('، و'),
      likelihood: (term, from, to) => `التقدير: ${terms[term]} (${writeRange(from, to)})`,
      confidence: (degree) => `بثقة ${degrees[degree]}`,
      judged: (term) => `التقدير: ${terms[term]}`,
      numbered: (name, all) => `${isolate(name)}\u00A0${writeAll(all)}`,
      brief: (asserted, read, more) =>
        [asserted, [...read, ...(more > 0 ? [`و${write(more)} غيرها`] : [])].join('، ')].join('\u00A0· '),
      glance: 'الأدلة في لمحة',
      counted: {
        confirmed: (n) => `${write(n)} مؤكدة`,
        claimed: (n) => `${write(n)} منسوبة`,
        assessed: (n) => `${write(n)} تقديرية`,
        disputed: (n) => `${write(n)} محل خلاف`,
      },
      claims: (n) => count(n, claim),
      sources: (n) => count(n, source),
      none: 'نُشر قبل أن يسرد هذا الموقع مصادره.',
      noneListed: 'لا مصادر مسرودة',
      dated: (sources, countries, from, to) =>
        `${count(sources, source)}${
          countries === 0 ? '' : ` من ${countOf(countries, country)}`
        }، ${from === to ? `بتاريخ ${from}` : `من ${from} إلى ${to}`}`,
      oneOrigin: (n, origin) => `${count(n, report)} من أصل واحد: ${isolate(origin)}.`,
      mainOrigin: (n, total, origin) =>
        `يعود ${write(n)} من ${countOf(total, source)} إلى أصل واحد: ${isolate(origin)}.`,
      own: 'قراءتنا',
      legend: 'ما تعنيه العلامات',
      kindsLegend: 'أنواع المصادر',
      summary: (statements, sources) =>
        [
          ...(statements > 0 ? [count(statements, claim)] : []),
          sources === 0 ? 'لا مصادر مسرودة' : count(sources, source),
        ].join('، '),
      alone: (words) => words,
      list: 'مَن يقول ماذا',
      restsOnIt: (n) => toForm(n, { one: 'الإفادة', two: 'الإفادتان', other: 'الإفادات' }),
      allBy: 'جميع إفادات',
      alsoStated: 'وردت أيضاً في',
      copyLink: 'انسخ الرابط',
      copied: 'نُسخ الرابط',
      close: 'أغلق',
      previous: 'السابق',
      next: 'التالي',
      sourcesOf: (n) => toForm(n, { one: 'المصدر', two: 'المصدران', other: 'المصادر' }),
    },

    origins: {
      heading: 'من أين جاءت',
      said: 'القائل',
      carried: 'الناقل',
      read: 'قُرئت هنا',
      note: 'الحلقة: لم نطّلع على الأصل.',
      unseen: (name) => `${isolate(name)} (لم نطّلع على الأصل)`,
      way: (carrier, readers) =>
        carrier === undefined ? `قُرئت لدى ${readers}` : `نقلاً عن ${isolate(carrier)}، قُرئت لدى ${readers}`,
      chain: (origin, ways) => `${isolate(origin)}: ${ways.join('؛ ')}.`,
    },

    forecasts: {
      title: 'التوقعات',
      description: 'الأسئلة التي تتركها مقالاتنا مفتوحة، وما قيل في توقّعها قبل موعدها، ومدى صحة التوقعات.',
      titleOf: (subject) => `التوقعات: ${subject}`,
      descriptionOf: (subject) =>
        `الأسئلة التي تتركها مفتوحةً مقالاتنا في موضوع «${isolate(subject)}»، وما قيل في توقّعها قبل موعدها.`,
      questions: (n) => count(n, question),
      forecasts: (n) => count(n, forecast),
      bySubject: { topics: 'بحسب الموضوع', countries: 'بحسب الدولة' },
      whole: 'جميع التوقعات ومدى صحتها',
      open: 'مفتوحة',
      overdue: 'متأخرة',
      answered: 'أُجيب عنها',
      noneOpen: 'لا سؤال مفتوحاً الآن. المقال التالي الذي يطرح سؤالاً يضعه هنا.',
      noneAnswered: 'لم يُجَب عن أي سؤال بعد.',
      noQuestions: 'لم يطرح أي مقال سؤالاً ذا موعد بعد. سيظهر السؤال الأول هنا.',
      noForecasts:
        'لم يُسجَّل أي توقع بعد، لا لنا ولا لجهة نستشهد بها. سيظهر التوقع الأول بجانب سؤاله، ويُقيَّم متى عُرف الجواب.',
      more: (n) => `${count(n, moreQuestions)} في البيانات أدناه.`,
      criteria: (criteria, date) => `كيف يُحسم (كُتب في ${date}): ${criteria}`,
      heading: 'توقع',
      desk: 'هيئة تحريرنا',
      madeBy: (name, date) => `${isolate(name)}، ${date}`,
      term: (term, from, to) => `${terms[term]} (${writeRange(from, to)})`,
      both: (percent, term) => `${percent}، ${term}`,
      sources: (n) => toForm(n, { one: 'المصدر:', two: 'المصدران:', other: 'المصادر:' }),
      error: (error) => `مربع الخطأ ${error}`,
      results: { yes: 'نعم', no: 'لا', partly: 'جزئياً', void: 'لاغٍ' },
      outcome: (result, date) => `${result ?? 'النتيجة'}، ${date}`,
      records: 'مدى صحتها',
      how: 'كيف تُقيَّم التوقعات',
      method: [
        'درجة براير هي متوسط مربعات الفروق بين ما تُوقِّع وما حدث. الدرجة 0 لمن كان واثقاً ومصيباً في كل مرة، والدرجة 1 لمن كان واثقاً ومخطئاً في كل مرة، ومن يقل 50% دائماً يحصل على 0.25.',
        'يُحتسب كل سؤال مرة واحدة، بآخر توقع صدر قبل معرفة جوابه. والعبارات التي لا رقم فيها تُقيَّم بمنتصف النطاق الذي يحدده لها التوجيه ICD 203؛ أما التوقع الذي لا يحمل رقماً ولا عبارة كهذه فيُعرض ولا يُقيَّم. ولا تُقيَّم أيضاً الأسئلة التي كان جوابها «جزئياً» ولا الأسئلة اللاغية.',
        'الفاصل هو فاصل ويلسون عند 95%: فمع هذا العدد القليل من التوقعات، يمكن للحظ وحده أن يحرّك الدرجة إلى هذا الحد. ولا درجة إطلاقاً لأقل من خمسة توقعات مقيَّمة.',
      ],
      score: 'درجة براير',
      scoreOf: (score, low, high) => `${score} (فاصل الثقة 95%: من ${low} إلى ${high})`,
      scored: 'المقيَّم',
      scoredOf: (n, ofWords) =>
        ofWords === 0 ? count(n, forecast) : `${count(n, forecast)}، منها ${write(ofWords)} بمنتصف نطاق`,
      base: 'للمقارنة',
      baseOf: (share, score) => `تحقق ${share} منها؛ ولو قيل ذلك في كل مرة لكانت الدرجة ${score}`,
      discrimination: 'التمييز',
      discriminationOf: (share) =>
        `في ${share} من أزواج «نعم» و«لا» نالت «نعم» الاحتمال الأعلى (50% هي المصادفة)`,
      discriminationNone: 'لا يمكن تحديده: كانت الأجوبة كلها واحدة',
      lead: 'وقت صدورها',
      leadOf: (days) =>
        `${toForm(days, {
          zero: 'في يوم الجواب',
          one: 'قبل الجواب بيوم واحد',
          two: 'قبل الجواب بيومين',
          other: `قبل الجواب بـ${count(days, day)}`,
        })} (الوسيط)`,
      parts: 'مكونات الدرجة',
      partsOf: (reliability, resolution, uncertainty, spread) =>
        `الموثوقية ${reliability} − التمييز ${resolution} + عدم اليقين ${uncertainty} + التشتت داخل النطاقات ${spread}`,
      unscored: 'غير المقيَّم',
      unscoredOf: {
        open: (n) => `${write(n)} ما زالت مفتوحة`,
        partly: (n) => `${write(n)} جزئياً`,
        void: (n) => `${write(n)} لاغية`,
        inWords: (n) => `${write(n)} بعبارات لا نطاق لها`,
      },
      tooFew: 'أقل من أن تُقيَّم',
      tooFewNote: 'تحتاج الدرجة إلى خمسة توقعات أُجيب عنها وفيها رقم أو عبارة معيارية؛ ولدى هؤلاء أقل من ذلك.',
      tooFewOf: (n) => `${write(n)} من ${write(5)}`,
      topics: 'بحسب الموضوع',
      columns: {
        topic: 'الموضوع',
        scored: 'المقيَّم',
        score: 'درجة براير',
        range: 'النطاق',
        forecast: 'متوسط التوقع',
        observed: 'ما تحقق',
        interval: 'فاصل الثقة 95%',
        count: 'التوقعات',
      },
      tooFewShort: 'قليلة جداً',
      from: (from, to) => `${from}–${to}`,
      calibration: {
        title: (name, expected, observed) =>
          `${isolate(name)}: المتوقع في المتوسط ${expected}، وتحقق ${observed}`,
        subtitle:
          'على الخط المائل تحقق ما تُوقِّع تماماً. النقاط تمثل نطاقات ICD 203، ومعها عدد التوقعات وفاصل الثقة 95% للنسبة.',
        forecast: 'المتوقع',
        observed: 'ما تحقق',
      },
      follow: 'تابع ما يحين موعده',
      calendar: 'تقويم',
      calendarOf: (name) => `تقويم (iCalendar): ${name}`,
      calendarNote: 'تقويم ما يحين موعده (.ics)',
      data: 'جميع الأسئلة والتوقعات في صورة بيانات (JSON)',
      feedOf: (site) => `${isolate(site)}: ما يحين موعده`,
      feedOfSubject: (site, subject) => `${isolate(site)}: ما يحين موعده، ${subject}`,
      feedName: (subject) => `${isolate(subject)}: ما يحين موعده`,
      feedDescription: 'أسئلة مقالاتنا حين تُطرح وحين تتأخر وحين يُجاب عنها.',
      inFeed: {
        asked: (words, date) => `موعده ${date}: ${words}`,
        overdue: (words, date) => `متأخر منذ ${date}: ${words}`,
        answered: (words, result) =>
          result === undefined ? `أُجيب عنه: ${words}` : `أُجيب عنه، ${result}: ${words}`,
      },
      inCalendar: {
        due: (words) => `حان موعده: ${words}`,
        answered: (words, result) =>
          result === undefined ? `أُجيب عنه: ${words}` : `أُجيب عنه، ${result}: ${words}`,
      },
      all: 'جميع الأسئلة المفتوحة والتوقعات',
      machinesNote: 'الأسئلة ومواعيدها، والتوقعات ونتائجها ودرجاتها؛ وتقاويم ما يحين موعده',
    },

    dossiers: {
      title: 'الملفات',
      description:
        'ما يُعرف عن الأشخاص والهيئات والأسلحة والمعاهدات والأماكن والمشاريع في مقالاتنا: لكل قيمة مصدرها وتاريخها ومدى ثبوتها.',
      kinds: {
        person: 'شخص',
        organisation: 'منظمة',
        weapon: 'سلاح',
        treaty: 'معاهدة أو قرار',
        place: 'مكان',
        project: 'مشروع',
      },
      kindsOf: kindsOfDossiers,
      none: 'لم يُنشر أي ملف بعد. سيظهر الملف الأول هنا.',
      total: (n) => count(n, dossier),
      facts: (n) => count(n, factValue),
      draft: 'مسودة: لم تُنشر',
      compare: (kind) => `قارن بين ${theseDossiers[kind]}`,
      compared: (kind) => `مقارنة: ${kindsOfDossiers[kind]}`,
      comparedDescription: (kind) =>
        `ما يُعرف عن ${theseDossiers[kind]}، جنباً إلى جنب. كل قيمة تقود إلى مصادرها.`,
      choose: 'اختر من اثنين إلى أربعة',
      unknown: 'غير مسجَّل',
      alsoKnown: 'أسماء أخرى',
      reviewed: (date) => `آخر مراجعة في ${date}`,
      heading: 'ما يُعرف',
      property: 'الخاصية',
      asOf: (date) => `حتى ${date}`,
      until: (date) => `إلى ${date}`,
      map: 'أين',
      timeline: 'متى',
      said: 'إفاداته',
      about: 'إفادات الآخرين',
      questions: 'أسئلة مفتوحة',
      stories: 'المقالات',
      noStory: 'لم يذكره أي مقال منشور بعد.',
      data: 'جميع الملفات في صورة بيانات (JSON)',
      table: (kind) => `${kindsOfDossiers[kind]} في جدول (CSV)`,
      onHub: 'الملفات',
      open: 'افتح الملف',
      machinesNote:
        'الأشخاص والهيئات والأسلحة والمعاهدات والأماكن والمشاريع: لكل قيمة مصدرها وتاريخها وحالتها وما سبقها',
    },

    figures: {
      mirrorsTime: false,
      title: 'الرسوم',
      description: 'كل رسم بياني وخريطة وخط زمني في مقالاتنا، مع البيانات والمصادر.',
      also: 'أيضاً في هذا الموضوع:',
      table: 'جدول',
      sources: 'المصادر',
      // The number as pages print it beside what it is a source of.
      source: (number, name, date) => `المصدر ${writePlain(number)}: ${isolate(name)}، ${date}`,
      own: 'اعرضه وحده',
      asOf: (date) => `البيانات حتى ${isolate(date)}.`,
      sourcesOf: (n, date) =>
        `${toForm(n, { one: 'المصدر مؤرخ', two: 'المصدران مؤرخان', other: 'المصادر مؤرخة' })} في ${date}.`,
      sourcesDated: (date) => `المصادر مؤرخة حتى ${date}.`,
      drawnFor: (date) => `رُسم لمقال ${date}.`,
      kinds: { chart: 'رسم بياني', map: 'خريطة', timeline: 'خط زمني' },
      timeline: {
        columns: { date: 'التاريخ', title: 'الحدث', status: 'الحالة' },
        published: 'تاريخ المقال',
        gap: ({ years, months, days }) =>
          years === 0 && months === 0
            ? days === 0
              ? 'في اليوم نفسه'
              : count(days, day)
            : [
                ...(years > 0 ? [count(years, year)] : []),
                ...(months > 0 ? [count(months, month)] : []),
              ].join(' و'),
        summary: ({ events, from, to, questions }) =>
          `${count(events, happening)} من ${from} إلى ${to}${
            questions === 0 ? '' : `؛ ${count(questions, openQuestion)}`
          }.`,
      },
      maps: {
        columns: {
          name: 'المكان',
          latitude: 'خط العرض',
          longitude: 'خط الطول',
          role: 'النوع',
          kilometres: 'المدى بالكيلومتر',
          status: 'الحالة',
        },
        roles: {
          subject: 'موضوع الخريطة',
          capital: 'عاصمة',
          place: 'مكان',
          ring: 'مدى',
          arrow: 'مسار',
          country: 'دولة',
        },
        nameArrow: (from, to, label) =>
          label === undefined
            ? `من ${isolate(from)} إلى ${isolate(to)}`
            : `من ${isolate(from)} إلى ${isolate(to)}: ${label}`,
        nameRing: (label, around) => `${isolate(label)}، حول ${isolate(around)}`,
        sentences: {
          places: (names) => `خريطة تُظهر ${isolate(names)}.`,
          countries: (names) => `الدول المُبرزة: ${isolate(names)}.`,
          ring: (label, distance, around) => `${isolate(label)}: ${distance} حول ${isolate(around)}.`,
          arrow: (from, to, label) =>
            label === undefined
              ? `من ${isolate(from)} إلى ${isolate(to)}.`
              : `من ${isolate(from)} إلى ${isolate(to)}: ${isolate(label)}.`,
        },
        borders: {
          neutral: 'الحدود المتنازع عليها مرسومة بخطوط متقطعة؛ ولا ينحاز أي خط في هذه الخريطة إلى طرف.',
          members:
            'الحدود المتنازع عليها مرسومة بخطوط متقطعة؛ والأقاليم التي ليست أعضاء في الأمم المتحدة ولا تحمل صفة مراقب فيها مبيَّنة ضمن الدولة التي تقول معظم الدول الأخرى إنها تتبع لها.',
          control: 'تبيّن الحدود من يحكم على الأرض، باستثناء القرم المرسومة جزءاً من أوكرانيا.',
        },
      },
      fromArticle: 'من المقال:',
      picture: 'صورة (PNG)',
      count: (n) => count(n, figure),
      empty: 'لا رسوم بعد.',
      credit: (site, date, publishers, hasMore) =>
        [
          `${isolate(site)}، ${date}`,
          ...(publishers.length === 0
            ? []
            : [`المصادر: ${[...publishers.map(isolate), ...(hasMore ? ['وغيرها'] : [])].join('، ')}`]),
        ].join(' · '),
    },

    charts: {
      missing: 'لا بيانات',
      range: (low, high) =>
        low === undefined ? `حتى ${high ?? ''}` : high === undefined ? `${low} فأكثر` : `${low}–${high}`,
      // Marked as CLDR marks it, so that the sign stays with its number.
      withUnit: (value, unit) => (unit === '%' ? `${value}\u200E%\u200E` : `${value} ${unit}`),
      columns: {
        series: 'السلسلة',
        low: 'الأدنى',
        high: 'الأعلى',
        by: 'بحسب',
        unit: 'الوحدة',
        status: 'الحالة',
      },
      describe: {
        nothing: 'لا قيم معروفة.',
        one: ({ name, value }) => `قيمة واحدة معروفة: ${value} (${isolate(name)}).`,
        values: (n, lowest, highest, missing) =>
          `${count(n, factValue)}، من ${lowest.value} (${isolate(lowest.name)}) إلى ${highest.value} (${isolate(highest.name)})${
            missing === 0 ? '' : `؛ وغير المعروف منها ${write(missing)}`
          }.`,
        ranges: (n, { name, value }) =>
          n === 1
            ? `نطاق واحد معروف: ${value} (${isolate(name)}).`
            : `النطاقات المعروفة: ${count(n, range)}، أولها ${value} (${isolate(name)}).`,
        course: (name, first, last, highest) =>
          `${isolate(name)}: ${first.value} في ${isolate(first.name)}، و${last.value} في ${isolate(last.name)}؛ والأعلى ${highest.value} في ${isolate(highest.name)}.`,
        slope: (from, to, rise, fall, same) =>
          `من ${isolate(from)} إلى ${isolate(to)}: ارتفاع ${write(rise)}، وانخفاض ${write(fall)}${same === 0 ? '' : `، وثبات ${write(same)}`}.`,
        scorecard: (rows, parties, statuses) =>
          `${count(rows, row)} عن ${countOf(parties, party)}${statuses.length === 0 ? '' : ': '}${statuses
            .map(([status, n]) => `${isolate(status)} ${write(n)}`)
            .join('، ')}.`,
      },
    },

    corrections: {
      kinds: { correction: 'تصحيح', clarification: 'توضيح', update: 'تحديث' },
      heading: 'التصحيحات',
      materialHeading: 'صُحّح بعد النشر',
      whatWasWrong: 'أين كان الخطأ',
      said: 'قبل التصحيح:',
      now: (kind) => `${kind}:`,
      place: 'موضعه في المقال',
      none: 'لم يُصحَّح أي مقال بعد.',
      all: 'جميع التصحيحات',
      policyOf: 'تاريخ سياسة التصحيح',
      feed: (site) => `${isolate(site)}: التصحيحات`,
      description: 'ما أخطأت فيه مقالاتنا، وما هو الصحيح.',
      follow: 'تابع التصحيحات',
      inFeed: (headline) => `تصحيح: ${headline}`,
    },

    changes: {
      titleOf: (headline) => `ما تغيّر: ${headline}`,
      description: (headline) => `كل نسخة منشورة من «${isolate(headline)}»: ما تغيّر فيها ومتى ولماذا.`,
      summary: (n) =>
        n === 0 ? 'لم يتغيّر شيء في هذا المقال منذ نشره.' : `تغيّر هذا المقال ${countOf(n, time)} منذ نشره.`,
      knownFrom: (moment) =>
        `تبدأ المقارنة بين الصياغات من ${moment}؛ أما ما تغيّر قبل ذلك فلا تخبر به إلا ملاحظاتنا.`,
      article: 'اقرأ المقال',
      published: 'نُشر في',
      changedLabel: 'تغيّر في',
      noReason: 'لم يُدوَّن السبب.',
      same: 'لم تتغيّر الصياغة.',
      unknown: 'لم تُحفظ الصياغة السابقة.',
      statements: sayChanged,
      others: 'جمل أخرى',
      added: 'إفادة جديدة',
      removed: 'إفادة محذوفة',
      changed: 'إفادة معدّلة',
      was: 'النص السابق:',
      now: 'النص الجديد:',
      status: (before, after) => `كانت توصف بأنها ${before}، وصارت توصف بأنها ${after}.`,
      speakersGone: (before) => `لم تعد تُنسب إلى ${before}.`,
      speakersNew: (after) => `صارت تُنسب إلى ${after}.`,
      speakers: (before, after) => `كانت تُنسب إلى ${before}، وصارت تُنسب إلى ${after}.`,
      publishers: (before, after) => `كانت تستند إلى ${before}، وصارت تستند إلى ${after}.`,
      likelihoodGone: (before) => `لم يعد لها تقدير، وكان: ${terms[before]}.`,
      likelihoodNew: (after) => `صار لها تقدير: ${terms[after]}.`,
      likelihood: (before, after) => `كان التقدير: ${terms[before]}، وصار: ${terms[after]}.`,
      place: 'في المقال',
      since: (n, date) => `${sayChanged(n)} منذ أن قرأت هذا المقال في ${date}.`,
      follow: 'تابع ما يتغيّر في هذا المقال',
      feed: (site, headline) => `${isolate(site)}: ما تغيّر في «${isolate(headline)}»`,
      feedName: (headline) => `ما تغيّر في «${isolate(headline)}»`,
      feedDescription: (headline) =>
        `ما تغيّر في «${isolate(headline)}» مما قد يغيّر حكم القارئ عليه، ولماذا. ولا تُذكر الهفوات.`,
      inFeed: {
        published: (headline) => `نُشر: ${headline}`,
        changed: (headline) => `تغيّر: ${headline}`,
        firstVersion: 'المقال كما نُشر أول مرة.',
        corrected: (n) => count(n, correction),
      },
    },

    events: { heading: 'الخط الزمني', elsewhere: 'أيضاً في' },

    home: {
      more: 'مقالات أخرى',
      others: 'منشور أيضاً',
      topics: 'بحسب الموضوع',
      countries: 'بحسب الدولة',
      due: 'أسئلة مفتوحة',
      allTopics: 'جميع الموضوعات',
      allCountries: 'جميع الدول',
      wholeArchive: 'الأرشيف الكامل',
      empty: 'لم يُنشر شيء بعد. سيظهر المقال الأول هنا.',
    },

    hub: {
      articles: (n) => count(n, article),
      follow: (name) => `تابع: ${name}`,
      empty: 'لا مقالات بعد. تابع الخلاصة ليصلك أولها.',
      topicsTitle: 'الموضوعات',
      topicsDescription: 'كل موضوع نغطيه، مع أحدث مقالاته.',
      countriesTitle: 'الدول',
      countriesDescription: 'كل دولة تتناولها مقالاتنا.',
      authorsTitle: 'الكتّاب',
      authorsDescription: 'من يكتب لهذا الموقع.',
      archiveTitle: 'الأرشيف',
      archiveDescription: 'كل المقالات، بحسب السنة والشهر.',
      months: 'المقالات بحسب الشهر',
      monthsOf: (name) => `مقالات ${name} بحسب الشهر`,
      crossing: (topic, name) => `${isolate(topic)}: ${name}`,
      crossingDescription: (topic, name) => `مقالات مصنفة في «${isolate(topic)}» وفي «${isolate(name)}» معاً.`,
      timeline: 'الخط الزمني',
      timelineSources: 'الحالة والمصادر',
      noSource: 'لم يُذكر مصدر لهذا الحدث.',
      claims: (n, articles) =>
        `${count(n, claim)} في ${toForm(articles, { one: 'هذا المقال', two: 'هذين المقالين', other: 'هذه المقالات' })}`,
      newestDrawn: (n, total) => `المرسوم هنا أحدث الإفادات: ${write(n)} من ${write(total)}.`,
      readClaims: (n) => toForm(n, { one: 'اقرأها', two: 'اقرأهما', other: 'اقرأها كلها' }),
      speakers: 'الأكثر استشهاداً بأقوالهم',
      crossingsIn: 'بحسب الموضوع',
      crossingsOf: 'بحسب الدولة',
      yearTitle: (number) => `مقالات عام ${writePlain(number)}`,
      yearDescription: (number) => `كل مقالات عام ${writePlain(number)}، بدءاً بأحدث الأشهر.`,
      pageOf: (page, pages) => `الصفحة ${writePlain(page)} من ${writePlain(pages)}`,
      descriptionOf: (subject, site) => `${isolate(subject)}: كل مقالات ${isolate(site)}، الأحدث أولاً.`,
      descriptionOfPage: (description, page, pages) =>
        `${description} الصفحة ${writePlain(page)} من ${writePlain(pages)}.`,
      pager: 'الصفحات',
      newest: 'الأحدث',
      previous: 'أحدث',
      next: 'أقدم',
      expertise: 'يكتب عن',
      span: (from, to) => (from === to ? from : `من ${from} إلى ${to}`),
      restsOn: (n) => `تستند إلى ${countOf(n, source)}`,
      corrections: (n) => (n === 0 ? 'لا تصحيحات حتى الآن' : count(n, correction)),
      elsewhere: 'في مواقع أخرى',
    },

    search: {
      title: 'البحث',
      description: 'ابحث عن المقالات بكلمة أو موضوع أو دولة أو تاريخ أو نوع أو دليل.',
      label: 'ابحث في المقالات',
      placeholder: 'كلمات، أو اسم، أو مكان',
      submit: 'ابحث',
      results: 'النتائج',
      needsScript:
        'يحتاج البحث بالكلمات إلى جافا سكريبت، لأنه يجري كله في متصفحك. ومن دونه يمكنك الوصول إلى كل المقالات بحسب الموضوع أو الدولة أو الكاتب أو السنة:',
      browse: 'أو تصفّح',
      byYear: 'بحسب السنة',
      byAuthor: 'بحسب الكاتب',
      showMore: 'اعرض المزيد',
      sections: 'الأقسام المطابقة',
      narrow: 'عوامل التصفية',
      facets: {
        topic: 'الموضوع',
        country: 'دولة المقال',
        type: 'نوع المقال',
        author: 'الكاتب',
        year: 'سنة النشر',
        speaker: 'المتحدث',
        status: 'حالة الإفادات',
        kind: 'نوع المصدر',
      },
      published: 'شهر النشر',
      bars: 'المقالات عبر الزمن',
      from: 'من',
      to: 'إلى',
      order: 'الترتيب',
      byRelevance: 'الأقرب إلى البحث',
      newest: 'الأحدث أولاً',
      oldest: 'الأقدم أولاً',
      chosen: 'عوامل التصفية المفعّلة',
      lighter: 'وسّع البحث',
      near: 'موضوعات ودول',
      newestArticles: 'أحدث المقالات',
      follow: 'تابع هذا البحث',
      followNote: 'تحمل كل خلاصة كل مقال جديد في موضوعها؛ ولا تسري عليها الكلمات ولا عوامل التصفية الأخرى.',
      close: 'أغلق',
      allLanguages: 'كل اللغات',
      allResults: 'جميع النتائج، مع عوامل التصفية',
      slashKey: 'اضغط / للبحث',
      client: {
        loading: 'جارٍ البحث…',
        slow: 'ما زال فهرس البحث قيد التحميل.',
        failed:
          'تعذّر تحميل فهرس البحث. تحقق من اتصالك، أو تصفّح بحسب الموضوع أو الدولة أو الكاتب أو السنة أدناه.',
        failedInDialog: 'تعذّر تحميل فهرس البحث. تحقق من اتصالك، أو انتقل إلى صفحة البحث وتصفّح منها.',
        again: 'حاول مرة أخرى',
        found: {
          zero: 'لا مقالات',
          one: article.one,
          two: article.two,
          few: `{n} ${article.few}`,
          many: `{n} ${article.many}`,
          other: `{n} ${article.other}`,
        },
        none: 'لا مقال يطابق هذا البحث.',
        corrected: 'هذه نتائج «{words}».',
        instead: 'ابحث عن «{words}» بدلاً منها.',
        missing: 'لا مقال يطابق {words}.',
        all: 'الكل ({n})',
        bar: '{month}: {stories}',
        remove: 'أزل عامل التصفية: {filter}',
        without: 'من دون {filter}: {stories}',
        range: 'نطاق الأشهر',
        slips: {
          unknown: 'طلب الرابط عامل تصفية غير موجود هنا، فجرى تجاهله.',
          swapped: 'كان ترتيب الشهرين في الرابط معكوساً، فجرى تبديلهما.',
        },
      },
    },

    acknowledgements: {
      title: 'شكر وتقدير',
      description: 'أعمال الآخرين المستخدمة في هذا الموقع، مع إصداراتها ورخصها.',
      version: (version) => `الإصدار ${version.replace(/^v/, '')}`,
      licenceOf: (licence, work) => `${isolate(licence)}، رخصة ${work}`,
      code: {
        title: 'البرمجيات في متصفحك',
        note: 'يمكن قراءة الصفحات من دون جافا سكريبت. يشغّل البحث برنامجاً واحداً من طرف ثالث؛ وكل ما عداه من برمجيات الموقع نفسه.',
      },
      type: {
        title: 'خطوط الصفحات',
        note: 'تُرسل الخطوط مع الصفحات، مقتصرة على الأحرف التي تحتاج إليها.',
      },
      pictures: {
        title: 'خطوط الصور',
        note: 'الصور التي تعرضها مواقع أخرى لصفحاتنا تستخدم الخطوط نفسها، ومعها هذه للكتابات الأخرى.',
      },
      tools: {
        title: 'ما بُني به الموقع',
        note: 'تُستخدم هذه الحزم لبناء الموقع؛ وليس في الصفحات شيء من برمجياتها.',
      },
    },

    feeds: {
      title: 'الخلاصات',
      description: 'تابع الموقع كله أو أي جزء منه في قارئ الخلاصات.',
      whatTitle: 'ما الخلاصة؟',
      what: 'الخلاصة عنوان يتفقّده قارئ الخلاصات بحثاً عن الجديد. أعطِ قارئك العنوان مرة واحدة، فيصلك فيه كل مقال جديد بنصه الكامل ومصادره. لا حساب ولا بريد إلكتروني ولا تتبّع. وللتوقف، احذف العنوان.',
      how: 'هل هذا جديد عليك؟ اختر قارئاً أدناه: يُفتح وفيه خلاصة جميع المقالات. وإن كان لديك قارئ، فانسخ عنوان ما تريد متابعته، أو استورد القائمة الكاملة.',
      readers: 'تابع جميع المقالات بنقرة واحدة',
      readerLink: (reader) => `تابع في ${reader}`,
      ownProgram: 'تطبيق على هذا الجهاز',
      addresses: 'أو انسخ عنوان الخلاصة:',
      opmlTitle: (site) => `${isolate(site)}: جميع الخلاصات`,
      list: 'قائمة جميع الخلاصات، للاستيراد (OPML)',
      forms: `تأتي كل خلاصة بثلاث صيغ محتواها واحد: RSS وAtom وJSON Feed. أيٌّ منها يفي بالغرض؛ وإن أتاح لك قارئك الاختيار فاختر Atom. والمقالات الأقدم في أرشيف للموقع كله بصيغة Atom، تشير إليه كل خلاصة تُسقط شيئاً منها. وفي JSON Feed، يسرد الحقل «${isolate('_sources')}» ما تستند إليه المادة، ويبيّن «${isolate('_archive')}» مكان الأرشيف.`,
      promise:
        'يصل كل مقال مرة واحدة. تصحيح خطأ مطبعي لا يعيد إرساله؛ أما التصحيح الجوهري فيصل مادةً قائمة بذاتها.',
      groups: {
        whole: 'الموقع كله',
        topics: 'بحسب الموضوع',
        countries: 'بحسب الدولة',
        crossings: 'بحسب الموضوع والدولة',
        questions: 'ما يحين موعده، بحسب الموضوع والدولة',
        authors: 'بحسب الكاتب',
        publishers: 'بحسب الناشر: المقالات التي تستشهد به',
        stories: 'بحسب المقال: ما تغيّر فيه',
      },
      allArticles: 'جميع المقالات',
      formNames: { rss: 'RSS', atom: 'Atom', json: 'JSON' },
      copy: 'انسخ',
      copyOf: (name) => `انسخ عنوان خلاصة ${name}`,
      copied: 'نُسخ',
      formOf: (form, name) => `خلاصة ${isolate(form)}: ${name}`,
    },

    claims: {
      follow: 'تابع جميع الإفادات',
      inFeed: (n, headline) => `${count(n, claim)}: ${headline}`,
      title: 'الإفادات',
      description: 'كل إفادة موسومة في مقالاتنا: من يقولها، وعبر من، وما مدى ثبوتها.',
      listTitle: (name) => `الإفادات: ${name}`,
      listDescription: {
        status: (name) => `كل إفادة موسومة في مقالاتنا حالتها «${name}».`,
        speaker: (name) => `كل إفادة موسومة في مقالاتنا صادرة عن ${isolate(name)}، منفرداً أو طرفاً في خلاف.`,
        topic: (name) => `كل إفادة موسومة في المقالات التي تتناول هذا الموضوع: ${isolate(name)}.`,
        country: (name) => `كل إفادة موسومة في المقالات التي تتناول هذه الدولة: ${isolate(name)}.`,
        year: (name) => `كل إفادة موسومة في مقالات عام ${name}.`,
      },
      facets: {
        status: 'الحالة',
        speaker: 'المتحدث',
        topic: 'موضوع المقال',
        country: 'دولة المقال',
        year: 'سنة النشر',
      },
      facetTitle: {
        status: 'الإفادات بحسب الحالة',
        speaker: 'الإفادات بحسب المتحدث',
        topic: 'الإفادات بحسب موضوع المقال',
        country: 'الإفادات بحسب دولة المقال',
        year: 'الإفادات بحسب سنة النشر',
      },
      facetDescription: {
        status: 'مدى ثبوت الإفادات في مقالاتنا.',
        speaker: 'كل متحدث مسمّى تسم مقالاتنا إفاداته.',
        topic: 'الموضوعات التي تتناولها المقالات.',
        country: 'الدول التي تتناولها المقالات.',
        year: 'سنوات نشر المقالات.',
      },
      allValues: {
        status: (n) => countAll(n, 'حالة واحدة', 'كلتا الحالتين', 'جميع الحالات'),
        speaker: (n) => countAll(n, 'متحدث واحد', 'كلا المتحدثين', 'جميع المتحدثين'),
        topic: (n) => countAll(n, 'موضوع واحد', 'كلا الموضوعين', 'جميع الموضوعات'),
        country: (n) => countAll(n, 'دولة واحدة', 'كلتا الدولتين', 'جميع الدول'),
        year: (n) => countAll(n, 'سنة واحدة', 'كلتا السنتين', 'جميع السنوات'),
      },
      browse: 'الإفادات بحسب الحالة والمتحدث والموضوع والدولة والسنة',
      lists: 'تصفّح بحسب',
      filter: 'صفِّ هذه الإفادات',
      any: 'الكل',
      from: 'من',
      to: 'إلى',
      reset: 'اعرض الكل',
      loading: 'جارٍ البحث في الإفادات…',
      shown: (total) => `{n} من ${countOf(total, claim)}`,
      none: 'لا إفادة تطابق عوامل التصفية هذه.',
      failed: 'تعذّر تحميل الإفادات، فلم يُصفَّ شيء. حاول بعد لحظات، أو استخدم القوائم في هذه الصفحة.',
      empty: 'لا إفادات هنا بعد.',
      history: 'وردت أيضاً في مقالات أخرى',
      compare: 'قارن بينها',
      matterDescriptionOf: (name, articles) =>
        `${isolate(name)}: ما قيل عنه في ${countOf(articles, article)}، الأقدم أولاً. الإفادات اللاحقة لا تحل محل السابقة.`,
      matterDescription: (articles) =>
        `ما قيل عن هذا في ${countOf(articles, article)}، الأقدم أولاً. الإفادات اللاحقة لا تحل محل السابقة.`,
    },

    sources: {
      title: 'المصادر',
      description: 'كل ناشر تستشهد به مقالاتنا، بحسب النوع، وما يستند إلى كل منهم.',
      publishers: (n) => count(n, publisher),
      publisherDescription: (name) =>
        `ما تأخذه مقالاتنا عن ${isolate(name)}: المقالات التي تستشهد به والإفادات التي تستند إليه.`,
      explained: 'ما يعنيه هذا النوع',
      homePage: 'الصفحة الرئيسية',
      controlUnrecorded: 'ليس لدينا ما يبيّن من يسيطر عليه أو يموّله.',
      uncited: 'لا يستشهد به أي مقال منشور بعد.',
      articles: 'المقالات التي تستشهد به',
      claims: 'الإفادات التي تستند إليه',
      noClaim: 'لا إفادة موسومة تستند إلى صفحاته نفسها؛ ويُستشهد بها في جمل أخرى.',
      carried: 'إفادات تستند إلى تقاريره كما نقلها آخرون',
      carriedNote: (name) => `المصدر ناشر آخر ينقل عن ${isolate(name)}.`,
      carriedCount: (n) => `${write(n)} أخرى كما نقلها آخرون`,
      through: (name) => `أين قرأنا ${name}`,
      carries: (name) => `تقارير من ينقلها ${name}`,
      pageNote: 'من المقالات الواردة في هذه الصفحة.',
      lost: (n) =>
        toForm(n, {
          one: 'صفحة مستشهد بها زالت أو تغيّرت',
          two: 'صفحتان مستشهد بهما زالتا أو تغيّرتا',
          other: 'صفحات مستشهد بها زالت أو تغيّرت',
        }),
      lostNote: 'يبقى في المقالات ما اقتبسناه ومتى قرأناه.',
      lostCount: (n) => `${count(n, lostPage)} ${n === 2 ? 'زالتا أو تغيّرتا' : 'زالت أو تغيّرت'}`,
      lostSeen: (n, date) => (n === 1 ? `آخر مشاهدة لها في ${date}` : `آخر مشاهدة في ${date} على أبعد تقدير`),
      citedIn: 'مستشهد بها في',
    },

    card: {
      topic: 'موضوع',
      country: 'دولة',
      author: 'كاتب',
      publisher: 'ناشر',
      alt: (parts) => parts.join('. '),
    },

    machines: {
      catalogueTitle: (site) => `${isolate(site)}: جميع المقالات`,
      catalogueOf: (site, subject) => `${isolate(site)}: ${subject}`,
      intro: (home) =>
        `لكل مقال عنوان خاص به تحت ${isolate(`${home}articles/`)}. أضف إليه \`index.md\` لتحصل على النص بصيغة Markdown، وإفاداته ومصادره في الحواشي، أو \`evidence.json\` لتحصل على إفاداته ومصادره في صورة بيانات. وإذا نقلت إفادة فاذكر قائلها ومدى ثبوتها.`,
      articles: 'المقالات، الأحدث أولاً',
      data: 'البيانات',
      catalogue: 'فهرس جميع المقالات',
      catalogueNote: 'بصيغة JSON؛ ويسمّي فهارس الموضوعات والدول ومخططه',
      sitemap: 'خريطة الموقع',
      house: 'عن هذا الموقع',
    },

    moved: {
      title: 'انتقلت هذه الصفحة',
      description: 'لهذه الصفحة عنوان جديد.',
      advice: 'لهذه الصفحة عنوان جديد:',
      parts: 'انتقل مباشرة إلى الجزء الذي طلبته',
    },

    formerAddresses: {
      title: 'الصفحات بروابطها القديمة',
      description: 'أين تجد الصفحات التي كان لها رابط آخر في موقعنا السابق.',
      advice: 'كان لهذه الصفحات رابط آخر في موقعنا السابق. وكل منها مدرجة مع رابطها القديم.',
    },

    withdrawn: {
      label: 'مسحوب',
      kind: 'سحب',
      titled: (headline) => `مسحوب: ${headline}`,
      notice: 'لقد سحبنا هذا المقال.',
      noticeOf: (date) => `سحبنا هذا المقال في ${date}.`,
      advice: 'لم يعد نصه منشوراً. كل ما صححناه أو سحبناه مسرود في صفحة',
      list: 'التصحيحات',
      elsewhere: 'المزيد في الموضوع نفسه:',
    },

    standards: {
      samples: 'كيف تبدو العلامات في المقال',
      from: 'في',
      kinds: (n) => `مصادر مقالاتنا بحسب النوع: ${count(n, source)}`,
      contents: 'في هذه الصفحة',
      sample: {
        confirmed: {
          words: 'افتُتح الجسر أمام حركة المرور في 3 مايو.',
          note: 'مؤكدة، قالتها الوزارة التي تديره ونشرتها صحيفتان.',
        },
        claimed: {
          words: 'عبره أربعون ألف شخص في اليوم الأول.',
          note: 'منسوبة إلى الوزارة، نقلاً عن وكالة الأنباء الحكومية.',
        },
        assessed: {
          words: 'يحمل نحو نصف ما بُني لأجله.',
          note: 'تقديرية، بحسب معهد أحصى الشاحنات في صور الأقمار الصناعية.',
        },
        disputed: {
          words: 'الدعامة الأخيرة تقع على الجانب الآخر من الحدود.',
          note: 'محل خلاف بين الحكومتين. يورد المقال الروايتين.',
        },
      },
    },

    digest: {
      withoutCountry: 'من دون دولة',
      happened: 'ما حدث',
      due: 'ما حان موعده',
      answered: 'ما أُجيب عنه',
      event: (day, title, citation, stories) => `${day}: ${title} ${citation}. انظر ${stories}.`,
      question: (question, due, answer, story) =>
        `${question} موعده ${due}. ${answer} ورد السؤال في ${story}.`,
      outcome: (day, text, citation) => `في ${day}: ${text} ${citation}.`,
      noOutcome: 'لم تُسجَّل نتيجة.',
    },

    notFound: {
      title: 'الصفحة غير موجودة',
      description: 'لا صفحة في هذا العنوان.',
      advice:
        'لا صفحة في هذا العنوان؛ ربما سقط منه حرف أو كُتب خطأً. ابحث عن المقال، أو ابدأ من إحدى هذه القوائم.',
    },
  };
};

export const ar = toArabic('ar-u-nu-latn');
