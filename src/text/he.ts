/**
 * The words of pages in Hebrew, as the papers of Tel Aviv write it: full spelling without points, readers addressed in
 * the plural, commands as nouns. What is put in has its own gender, so no verb or adjective agrees with a name.
 */
import type { Text } from './en.ts';
import { toKindPhrases } from './kind-phrases.ts';
import { toChooser } from './plural.ts';
import { toIsolate } from './set-apart.ts';

/** Forms of what is counted: one and two are written in words, the others behind a number. */
interface Noun {
  readonly one: string;
  readonly two: string;
  readonly other: string;
}

const dialect = 'he-IL';
const toForm = toChooser(dialect);
const numbers = new Intl.NumberFormat(dialect);
const write = (n: number): string => numbers.format(n);
const isolate = toIsolate(/^[\p{Script=Hebrew}\p{M}\s]*$/u);

const count = (n: number, noun: Noun): string =>
  toForm(n, { one: noun.one, two: noun.two, other: `${write(n)} ${noun.other}` });

/**
 * A word of one letter joined to what follows: by itself to a Hebrew word, by a maqaf to a number or another script.
 * in:  "ב", "3 במרץ 2026"; "ב", "מרץ 2026"
 * out: "ב־3 במרץ 2026"; "במרץ 2026"
 */
const join = (letter: 'ב' | 'ו' | 'מ', words: string): string =>
  /^\p{Script=Hebrew}/u.test(words) ? `${letter}${words}` : `${letter}־${words}`;
const on = (date: string): string => join('ב', date);

const article: Noun = { one: 'כתבה אחת', two: 'שתי כתבות', other: 'כתבות' };
const moreArticles: Noun = { one: 'כתבה נוספת', two: 'שתי כתבות נוספות', other: 'כתבות נוספות' };
const claim: Noun = { one: 'אמירה אחת', two: 'שתי אמירות', other: 'אמירות' };
const source: Noun = { one: 'מקור אחד', two: 'שני מקורות', other: 'מקורות' };
const publisher: Noun = { one: 'גוף מפרסם אחד', two: 'שני גופים מפרסמים', other: 'גופים מפרסמים' };
const country: Noun = { one: 'מדינה אחת', two: 'שתי מדינות', other: 'מדינות' };
const report: Noun = { one: 'דיווח אחד', two: 'שני דיווחים', other: 'דיווחים' };
const row: Noun = { one: 'שורה אחת', two: 'שתי שורות', other: 'שורות' };
const party: Noun = { one: 'צד אחד', two: 'שני צדדים', other: 'צדדים' };
const otherPassage: Noun = { one: 'קטע נוסף אחד', two: 'שני קטעים נוספים', other: 'קטעים נוספים' };
const question: Noun = { one: 'שאלה אחת', two: 'שתי שאלות', other: 'שאלות' };
const openQuestion: Noun = {
  one: 'שאלה אחת עדיין פתוחה',
  two: 'שתי שאלות עדיין פתוחות',
  other: 'שאלות עדיין פתוחות',
};
const moreQuestions: Noun = { one: 'שאלה נוספת', two: 'שתי שאלות נוספות', other: 'שאלות נוספות' };
const forecast: Noun = { one: 'תחזית אחת', two: 'שתי תחזיות', other: 'תחזיות' };
const dossier: Noun = { one: 'תיק מידע אחד', two: 'שני תיקי מידע', other: 'תיקי מידע' };
const figure: Noun = { one: 'תרשים אחד', two: 'שני תרשימים', other: 'תרשימים' };
const factValue: Noun = { one: 'ערך אחד', two: 'שני ערכים', other: 'ערכים' };
const range: Noun = { one: 'טווח ידוע אחד', two: 'שני טווחים ידועים', other: 'טווחים ידועים' };
const happening: Noun = { one: 'אירוע אחד', two: 'שני אירועים', other: 'אירועים' };
const correction: Noun = { one: 'תיקון אחד', two: 'שני תיקונים', other: 'תיקונים' };
const time: Noun = { one: 'פעם אחת', two: 'פעמיים', other: 'פעמים' };
const year: Noun = { one: 'שנה אחת', two: 'שנתיים', other: 'שנים' };
const month: Noun = { one: 'חודש אחד', two: 'חודשיים', other: 'חודשים' };
const day: Noun = { one: 'יום אחד', two: 'יומיים', other: 'ימים' };
const minute: Noun = { one: 'דקה אחת', two: 'שתי דקות', other: 'דקות' };
const keyPoint: Noun = {
  one: 'נקודה עיקרית נוספת',
  two: 'שתי נקודות עיקריות נוספות',
  other: 'נקודות עיקריות נוספות',
};
const moreLink: Noun = { one: 'קישור נוסף', two: 'שני קישורים נוספים', other: 'קישורים נוספים' };
const lostPage: Noun = {
  one: 'עמוד מצוטט אחד שנעלם או השתנה',
  two: 'שני עמודים מצוטטים שנעלמו או השתנו',
  other: 'עמודים מצוטטים שנעלמו או השתנו',
};
const changedClaim: Noun = { one: 'אמירה אחת השתנתה', two: 'שתי אמירות השתנו', other: 'אמירות השתנו' };

/** Where the sources of each kind come from. */
const originsOfSources: Readonly<Record<keyof Text['sourcesOfKind'], string>> = {
  'state-media': 'מהתקשורת הממשלתית',
  'news-agency': 'מסוכנויות ידיעות',
  newspaper: 'מהעיתונות',
  official: 'מגופים רשמיים',
  'think-tank': 'ממכוני מחקר',
  ngo: 'מארגונים לא־ממשלתיים',
  academic: 'מגופים אקדמיים',
  aggregator: 'מאתרי ליקוט',
};

const kindsOfPublishers: Readonly<Record<keyof Text['publishersOfKind'], Noun>> = {
  'state-media': {
    one: 'כלי תקשורת ממשלתי אחד',
    two: 'שני כלי תקשורת ממשלתיים',
    other: 'כלי תקשורת ממשלתיים',
  },
  'news-agency': { one: 'סוכנות ידיעות אחת', two: 'שתי סוכנויות ידיעות', other: 'סוכנויות ידיעות' },
  newspaper: { one: 'כלי תקשורת אחד', two: 'שני כלי תקשורת', other: 'כלי תקשורת' },
  official: { one: 'גוף רשמי אחד', two: 'שני גופים רשמיים', other: 'גופים רשמיים' },
  'think-tank': { one: 'מכון מחקר אחד', two: 'שני מכוני מחקר', other: 'מכוני מחקר' },
  ngo: { one: 'ארגון לא־ממשלתי אחד', two: 'שני ארגונים לא־ממשלתיים', other: 'ארגונים לא־ממשלתיים' },
  academic: { one: 'גוף אקדמי אחד', two: 'שני גופים אקדמיים', other: 'גופים אקדמיים' },
  aggregator: { one: 'אתר ליקוט אחד', two: 'שני אתרי ליקוט', other: 'אתרי ליקוט' },
};

const kindsOfDossiers = {
  person: 'אישים',
  organisation: 'ארגונים',
  weapon: 'כלי נשק',
  treaty: 'אמנות והחלטות',
  place: 'מקומות',
  project: 'פרויקטים',
};

const theseDossiers = {
  person: 'האישים האלה',
  organisation: 'הארגונים האלה',
  weapon: 'כלי הנשק האלה',
  treaty: 'האמנות וההחלטות האלה',
  place: 'המקומות האלה',
  project: 'הפרויקטים האלה',
};

/** Terms of likelihood of ICD 203. */
const terms = {
  'almost no chance': 'כמעט בלתי אפשרי',
  'very unlikely': 'סבירות נמוכה מאוד',
  unlikely: 'סבירות נמוכה',
  'roughly even chance': 'סיכוי שקול בערך',
  likely: 'סבירות גבוהה',
  'very likely': 'סבירות גבוהה מאוד',
  'almost certain': 'כמעט ודאי',
};

const degrees = { low: 'נמוכה', moderate: 'בינונית', high: 'גבוהה' };

const sayRange = (from: number, to: number): string => `בין ${String(from)}% ל־${String(to)}%`;

/** "כל הדוברים (12)" */
const countAll = (n: number, one: string, two: string, all: string): string =>
  toForm(n, { one, two, other: `${all} (${write(n)})` });

export const he: Text = {
  direction: 'rtl',
  dialect,
  // Both marks are alike, as CLDR has them.
  punctuation: {
    comma: ', ',
    list: ', ',
    semicolon: '; ',
    colon: ': ',
    open: '”',
    close: '”',
    innerOpen: '’',
    innerClose: '’',
    beforeTime: ', ',
  },
  isolate,

  site: {
    skip: 'דילוג לתוכן',
    mainNavigation: 'תפריט ראשי',
    menuTopics: 'נושאים',
    menuCountries: 'מדינות',
    menuClaims: 'אמירות',
    menuSources: 'מקורות',
    menuArchive: 'ארכיון',
    menuSearch: 'חיפוש',
    menuFeeds: 'פידים',
    theme: { system: 'צבעים: לפי המערכת', light: 'צבעים: בהירים', dark: 'צבעים: כהים' },
    newest: (date) => `הכתבה האחרונה: ${date}`,
    nothingPublished: 'עדיין לא פורסם דבר',
    footerNavigation: 'על האתר',
    footerPromise: 'בלי עוגיות, בלי מעקב, קישורים קבועים.',
    feedOfSite: (site) => `${isolate(site)}: כל הכתבות`,
    feedOf: (site, subject) => `${isolate(site)}: ${subject}`,
    feedInForm: (title, form) =>
      ({ rss: title, atom: `${isolate(title)} (Atom)`, json: `${isolate(title)} (JSON)` })[form],
    breadcrumbs: 'המיקום שלכם באתר',
    home: 'דף הבית',
  },

  workTypes: {
    analysis: 'ניתוח',
    explainer: 'הסבר',
    briefing: 'תדריך',
    'fact-sheet': 'דף עובדות',
  },

  publisherKinds: {
    'state-media': 'תקשורת ממשלתית',
    'news-agency': 'סוכנות ידיעות',
    newspaper: 'עיתונות',
    official: 'גוף רשמי',
    'think-tank': 'מכון מחקר',
    ngo: 'ארגון לא־ממשלתי',
    academic: 'גוף אקדמי',
    aggregator: 'אתר ליקוט',
  },

  sourcesOfKind: toKindPhrases(originsOfSources, (n, origin) => `${count(n, source)} ${origin}`),

  publishersOfKind: toKindPhrases(kindsOfPublishers, count),

  held: {
    draft: 'טיוטה: לא פורסמה',
    embargo: (moment) => `אסור לפרסום עד ${moment}`,
    preview: (moment) => `תצוגה מקדימה נכון לתאריך ${moment}: לא פורסמה`,
    titled: (title) => `תצוגה מקדימה: ${title}`,
  },

  article: {
    byline: 'מאת',
    published: 'פורסם:',
    asOf: 'המידע נכון לתאריך',
    written: 'נכתב:',
    datesOf: (asOf, written) => `המידע נכון לתאריך ${asOf} · נכתב: ${written}`,
    updated: 'עודכן:',
    footnotes: 'הערות שוליים',
    footnoteBack: (note, place) =>
      place > 1 ? `חזרה להפניה ${String(note)} (מופע ${String(place)})` : `חזרה להפניה ${String(note)}`,
    dataLink: (rows) => `הנתונים (${isolate('CSV')}, ${count(rows, row)})`,
    documentFacts: (kind, size) => `(${isolate(kind)}, ${size})`,
    readingTime: (minutes) => `קריאה של ${count(minutes, minute)}`,
    developing: 'מתפתח',
    developingNote: 'העובדות עדיין מתבררות, והכתבה עשויה להשתנות. היא תסומן כמתפתחת עד',
    aboutType: (type) => `מה פירוש ”${type}” כאן`,
    keyPoints: 'עיקרי הדברים',
    skipToText: 'דילוג לגוף הכתבה',
    skipToSources: 'דילוג למקורות',
    skipToRelated: 'דילוג לכתבות קשורות',
    skipToContents: 'דילוג לתוכן העניינים',
    moreKeyPoints: (n) => count(n, keyPoint),
    contents: 'בכתבה זו',
    analysis: 'הפרשנות שלנו',
    withAnalysis: 'עם הפרשנות שלנו',
    sources: 'מקורות',
    carriedBy: (origin, n) =>
      `${isolate(origin)}: ${toForm(n, {
        one: 'מובא במקור אחד',
        two: 'מובא בשני מקורות',
        other: `מובא ב־${write(n)} מקורות`,
      })}`,
    otherSources: (n) => toForm(n, { one: 'מקור נוסף', other: 'מקורות נוספים' }),
    moreLinks: (n) => `${count(n, moreLink)} בכתבה זו`,
    printedFrom: 'הכתבה על כל מקורותיה:',
    relays: (agency) => `באמצעות ${isolate(agency)}`,
    untitled: 'דיווח',
    inLanguage: (language) => join('ב', language),
    about: (date) => `בסביבות ${date}`,
    accessed: (date) => `נצפה ${on(date)}`,
    read: {
      page: (date) => `נקרא ${on(date)}`,
      excerpt: (date) => `קטע ממנו נקרא ${on(date)}`,
      repost: (date) => `נקרא בפרסום חוזר ${on(date)}`,
      headline: (date) => `רק הכותרת נקראה, ${on(date)}`,
    },
    readAlike: {
      page: (date) => `נקראו ${on(date)}, אלא אם צוין אחרת.`,
      excerpt: (date) => `קטעים מהם נקראו ${on(date)}, אלא אם צוין אחרת.`,
      repost: (date) => `נקראו בפרסום חוזר ${on(date)}, אלא אם צוין אחרת.`,
      headline: (date) => `רק הכותרות נקראו, ${on(date)}, אלא אם צוין אחרת.`,
    },
    translation: (words) => `בתרגום: ${words}`,
    archivedCopy: 'עותק שמור',
    archivedCopyOf: (date) => `עותק שמור מתאריך ${date}`,
    gone: (date) => `העמוד נעלם, נראה לאחרונה ${on(date)}`,
    goneSince: (date) => `העמוד נעלם, כפי שהתגלה ${on(date)}`,
    passageGone: (date) => `הקטע כבר לא מופיע בעמוד, נראה שם לאחרונה ${on(date)}`,
    changed: (date) => `המילים המצוטטות כבר לא מופיעות בעמוד, נראו שם לאחרונה ${on(date)}`,
    archiveRefused: (reason) => `אין עותק שמור: ${reason}`,
    outlook: 'אחרי מה לעקוב',
    outlookDue: (date) => `ייבדק ${on(date)}`,
    outlookOverdue: (date) => `באיחור מאז ${date}`,
    outlookOpen: 'פתוחה',
    outlookAnswered: 'נענתה',
    changes: 'שינויים בכתבה',
    filedUnder: 'נושאי הכתבה',
    related: 'כתבות קשורות',
    relatedReason: (subjects) => `גם בנושא: ${subjects}`,
    aged: (date) => `הכתבה פורסמה ${on(date)}. ייתכן שמאז חלו התפתחויות.`,
    agedNewer: 'כתבות חדשות יותר בנושא',
    follow: 'מעקב',
    followTopic: (name) => `פיד: ${name}`,
    print: 'הדפסה',
  },

  languages: {
    heading: 'שפות',
    translatedFrom: (language) => `תרגום ${join('מ', language)}:`,
    behind: (statements, others) => {
      const parts = [
        ...(statements > 0 ? [count(statements, claim)] : []),
        ...(others > 0 ? [count(others, otherPassage)] : []),
      ];
      const [first = '', second] = parts;
      return `המקור השתנה מאז התרגום: ${second === undefined ? first : `${first} ${join('ו', second)}`}.`;
    },
    moreIn: (n, language) => `${count(n, moreArticles)} ${join('ב', language)}`,
  },

  embed: {
    kinds: { video: 'וידאו', audio: 'אודיו', post: 'פוסט' },
    open: {
      video: (site) => `לצפייה באתר ${site}`,
      audio: (site) => `להאזנה באתר ${site}`,
      post: (site) => `לקריאה באתר ${site}`,
    },
  },

  // Terms: statement אמירה, status סטטוס (confirmed מאומת, claimed טענה, assessed הערכה, disputed מחלוקת), source מקור,
  // publisher גוף מפרסם, speaker דובר, origin מקור ראשוני, story כתבה, dossier תיק מידע, standfirst כותרת משנה,
  // forecast תחזית.
  evidence: {
    statuses: { confirmed: 'מאומת', claimed: 'טענה', assessed: 'הערכה', disputed: 'מחלוקת' },
    words: { confirmed: 'מאומת', claimed: 'טענה', assessed: 'הערכה', disputed: 'מחלוקת' },
    asserted: {
      confirmed: (speaker) => `מאומת, מפי ${speaker}`,
      claimed: (speaker) => `טענה של ${speaker}`,
      assessed: (speaker) => `הערכה של ${speaker}`,
      disputed: (parties) => `מחלוקת בין הצדדים: ${parties}`,
    },
    through: (origins) => `המקור הראשוני: ${isolate(origins)}`,
    from: (agencies) => `על סמך ${isolate(agencies)}`,
    readAt: (publishers) => `נקרא אצל ${publishers}`,
    via: (publishers) => `באמצעות ${publishers}`,
    named: (speaker) => speaker,
    unnamed: (speaker) => speaker,
    aggregator: (name) => `${isolate(name)} (אתר ליקוט)`,
    ways: (ways) => ways.join(', וגם '),
    likelihood: (term, from, to) => `לפי הערכתנו: ${terms[term]} (${sayRange(from, to)})`,
    confidence: (degree) => `ברמת ביטחון ${degrees[degree]}`,
    judged: (term) => `לפי הערכתנו: ${terms[term]}`,
    numbered: (name, all) => `${isolate(name)}\u00A0${all.join(', ')}`,
    brief: (asserted, read, more) =>
      [asserted, [...read, ...(more > 0 ? [`ועוד ${write(more)}`] : [])].join(', ')].join('\u00A0· '),
    glance: 'הראיות במבט אחד',
    counted: {
      confirmed: (n) => toForm(n, { one: 'מאומתת אחת', two: 'שתיים מאומתות', other: `${write(n)} מאומתות` }),
      claimed: (n) => toForm(n, { one: 'טענה אחת', two: 'שתי טענות', other: `${write(n)} טענות` }),
      assessed: (n) => toForm(n, { one: 'הערכה אחת', two: 'שתי הערכות', other: `${write(n)} הערכות` }),
      disputed: (n) => toForm(n, { one: 'מחלוקת אחת', two: 'שתי מחלוקות', other: `${write(n)} מחלוקות` }),
    },
    claims: (n) => count(n, claim),
    sources: (n) => count(n, source),
    none: 'פורסמה לפני שהאתר החל לפרט מקורות.',
    noneListed: 'לא פורטו מקורות',
    dated: (sources, countries, from, to) =>
      `${count(sources, source)}${
        countries === 0 ? '' : ` ${join('מ', count(countries, country))}`
      }, ${from === to ? `מתאריך ${from}` : `מהתאריכים ${from} עד ${to}`}`,
    oneOrigin: (n, origin) => `${count(n, report)}, מקור ראשוני אחד: ${isolate(origin)}.`,
    mainOrigin: (n, total, origin) =>
      `${toForm(n, { one: 'אחד', two: 'שניים', other: write(n) })} מתוך ${count(total, source)} ${toForm(n, {
        one: 'מוביל',
        other: 'מובילים',
      })} למקור ראשוני אחד: ${isolate(origin)}.`,
    own: 'הפרשנות שלנו',
    legend: 'פירוש הסימנים',
    kindsLegend: 'סוגי המקורות',
    summary: (statements, sources) =>
      [
        ...(statements > 0 ? [count(statements, claim)] : []),
        sources === 0 ? 'לא פורטו מקורות' : count(sources, source),
      ].join(', '),
    alone: (words) => words,
    list: 'מי אומר מה',
    restsOnIt: (n) => toForm(n, { one: 'אמירה', other: 'אמירות' }),
    allBy: 'כל האמירות של',
    alsoStated: 'נאמר גם בכתבות:',
    copyLink: 'העתקת קישור',
    copied: 'הקישור הועתק',
    close: 'סגירה',
    previous: 'הקודם',
    next: 'הבא',
    sourcesOf: (n) => toForm(n, { one: 'מקור', other: 'מקורות' }),
  },

  origins: {
    heading: 'מאין זה הגיע',
    said: 'מי אמר',
    carried: 'מי העביר',
    read: 'היכן נקרא',
    note: 'טבעת: לא ראינו את המקור.',
    unseen: (name) => `${isolate(name)} (לא ראינו את המקור)`,
    way: (carrier, readers) =>
      carrier === undefined ? `נקרא אצל ${readers}` : `באמצעות ${isolate(carrier)}, נקרא אצל ${readers}`,
    chain: (origin, ways) => `${isolate(origin)}: ${ways.join('; ')}.`,
  },

  forecasts: {
    title: 'תחזיות',
    description: 'השאלות שהכתבות שלנו משאירות פתוחות, מה נחזה בהן לפני מועדן, ועד כמה התחזיות היו טובות.',
    titleOf: (subject) => `תחזיות: ${subject}`,
    descriptionOf: (subject) =>
      `השאלות שהכתבות שלנו בנושא ”${isolate(subject)}” משאירות פתוחות, ומה נחזה בהן לפני מועדן.`,
    questions: (n) => count(n, question),
    forecasts: (n) => count(n, forecast),
    bySubject: { topics: 'לפי נושא', countries: 'לפי מדינה' },
    whole: 'כל התחזיות ועד כמה היו טובות',
    open: 'פתוחות',
    overdue: 'באיחור',
    answered: 'נענו',
    noneOpen: 'אין שאלות פתוחות. הכתבה הבאה שתעלה שאלה תוסיף אותה כאן.',
    noneAnswered: 'עדיין לא נענתה אף שאלה.',
    noQuestions: 'אף כתבה עדיין לא העלתה שאלה שיש לה מועד. השאלה הראשונה תופיע כאן.',
    noForecasts:
      'עדיין לא נרשמה אף תחזית, לא שלנו ולא של גוף שאנחנו מצטטים. התחזית הראשונה תופיע לצד השאלה שלה, ותקבל ציון כשהתשובה תיוודע.',
    more: (n) => `${count(n, moreQuestions)} בנתונים שבהמשך.`,
    criteria: (criteria, date) => `כיצד תיקבע התשובה (נכתב ${on(date)}): ${criteria}`,
    heading: 'תחזית',
    desk: 'המערכת שלנו',
    madeBy: (name, date) => `${isolate(name)}, ${date}`,
    term: (term, from, to) => `${terms[term]} (${sayRange(from, to)})`,
    both: (percent, term) => `${percent}, ${term}`,
    sources: (n) => toForm(n, { one: 'מקור:', other: 'מקורות:' }),
    error: (error) => `שגיאה ריבועית ${error}`,
    results: { yes: 'כן', no: 'לא', partly: 'חלקית', void: 'בטלה' },
    outcome: (result, date) => `${result ?? 'התוצאה'}, ${date}`,
    records: 'עד כמה היו טובות',
    how: 'כיצד מחושב הציון',
    method: [
      'ציון בראייר הוא הממוצע של ריבועי ההפרשים בין מה שנחזה למה שקרה. מי שבטוח וצודק בכל פעם מקבל 0, מי שבטוח וטועה בכל פעם מקבל 1, ומי שאומר תמיד 50% מקבל 0.25.',
      'כל שאלה נספרת פעם אחת, לפי התחזית האחרונה שניתנה לפני שנודעה התשובה. ניסוח ללא מספר מקבל ציון לפי אמצע הטווח שקובעת לו ההנחיה ICD 203; תחזית שאין בה לא מספר ולא ניסוח כזה מוצגת בלי ציון. גם שאלות שהתשובה עליהן היא ”חלקית” ושאלות בטלות אינן מקבלות ציון.',
      'הרווח הוא רווח וילסון ברמה של 95%: כשהתחזיות מעטות כל כך, די במזל כדי להזיז את הציון במידה כזאת. כשיש פחות מחמש תחזיות שאפשר לתת להן ציון, אין ציון כלל.',
    ],
    score: 'ציון בראייר',
    scoreOf: (score, low, high) => `${score} (רווח של 95%: בין ${low} ל־${high})`,
    scored: 'קיבלו ציון',
    scoredOf: (n, ofWords) =>
      ofWords === 0 ? count(n, forecast) : `${count(n, forecast)}, מהן ${write(ofWords)} לפי אמצע הטווח`,
    base: 'להשוואה',
    baseOf: (share, score) => `${share} התממשו; מי שהיה אומר זאת תמיד היה מקבל ציון ${score}`,
    discrimination: 'יכולת הבחנה',
    discriminationOf: (share) =>
      `ב־${share} מהזוגות של ”כן” ו”לא” קיבל ה”כן” את ההסתברות הגבוהה יותר (50% פירושם מקריות)`,
    discriminationNone: 'אי אפשר לקבוע: כל התשובות היו זהות',
    lead: 'מועד התחזית',
    leadOf: (days) =>
      `${toForm(days, {
        one: 'יום אחד לפני התשובה',
        two: 'יומיים לפני התשובה',
        other: `${write(days)} ימים לפני התשובה`,
      })} (חציון)`,
    parts: 'מרכיבי הציון',
    partsOf: (reliability, resolution, uncertainty, spread) =>
      `מהימנות ${reliability} − הבחנה ${resolution} + אי־ודאות ${uncertainty} + פיזור בתוך הטווחים ${spread}`,
    unscored: 'לא קיבלו ציון',
    unscoredOf: {
      open: (n) =>
        toForm(n, { one: 'אחת עדיין פתוחה', two: 'שתיים עדיין פתוחות', other: `${write(n)} עדיין פתוחות` }),
      partly: (n) =>
        toForm(n, { one: 'אחת נענתה חלקית', two: 'שתיים נענו חלקית', other: `${write(n)} נענו חלקית` }),
      void: (n) => toForm(n, { one: 'אחת בטלה', two: 'שתיים בטלות', other: `${write(n)} בטלות` }),
      inWords: (n) =>
        toForm(n, {
          one: 'אחת במילים ללא טווח',
          two: 'שתיים במילים ללא טווח',
          other: `${write(n)} במילים ללא טווח`,
        }),
    },
    tooFew: 'מעט מכדי לתת ציון',
    tooFewNote: 'לציון דרושות חמש תחזיות שנענו ויש בהן מספר או ניסוח מקובל; לאלה יש פחות.',
    tooFewOf: (n) => `${write(n)} מתוך 5`,
    topics: 'לפי נושא',
    columns: {
      topic: 'נושא',
      scored: 'קיבלו ציון',
      score: 'ציון בראייר',
      range: 'טווח',
      forecast: 'תחזית, ממוצע',
      observed: 'התממשו',
      interval: 'רווח של 95%',
      count: 'תחזיות',
    },
    tooFewShort: 'מעט מדי',
    from: (from, to) => `${from}–${to}`,
    calibration: {
      title: (name, expected, observed) => `${isolate(name)}: בממוצע נחזו ${expected}, התממשו ${observed}`,
      subtitle:
        'על הקו האלכסוני התממש בדיוק מה שנחזה. הנקודות מייצגות טווחים של ICD 203, ולצדן מספר התחזיות ורווח של 95% לשיעור.',
      forecast: 'נחזה',
      observed: 'התממש',
    },
    follow: 'מעקב אחר שאלות שמועדן מגיע',
    calendar: 'יומן',
    calendarOf: (name) => `יומן (iCalendar): ${name}`,
    calendarNote: 'יומן השאלות שמועדן מגיע (.ics)',
    data: 'כל השאלות והתחזיות כנתונים (JSON)',
    feedOf: (site) => `${isolate(site)}: שאלות שמועדן מגיע`,
    feedOfSubject: (site, subject) => `${isolate(site)}: שאלות שמועדן מגיע, ${subject}`,
    feedName: (subject) => `${isolate(subject)}: שאלות שמועדן מגיע`,
    feedDescription: 'השאלות של הכתבות שלנו כשהן נשאלות, כשמועדן עובר וכשהן נענות.',
    inFeed: {
      asked: (words, date) => `המועד ${date}: ${words}`,
      overdue: (words, date) => `באיחור מאז ${date}: ${words}`,
      answered: (words, result) => (result === undefined ? `נענתה: ${words}` : `נענתה, ${result}: ${words}`),
    },
    inCalendar: {
      due: (words) => `הגיע המועד: ${words}`,
      answered: (words, result) => (result === undefined ? `נענתה: ${words}` : `נענתה, ${result}: ${words}`),
    },
    all: 'כל השאלות הפתוחות והתחזיות',
    machinesNote: 'שאלות ומועדיהן, תחזיות, תוצאות וציונים; יומני השאלות שמועדן מגיע',
  },

  dossiers: {
    title: 'תיקי מידע',
    description:
      'מה ידוע על האישים, הגופים, כלי הנשק, האמנות, המקומות והפרויקטים שבכתבות שלנו: כל ערך עם מקורו, תאריכו ומידת ביסוסו.',
    kinds: {
      person: 'אישיות',
      organisation: 'ארגון',
      weapon: 'כלי נשק',
      treaty: 'אמנה או החלטה',
      place: 'מקום',
      project: 'פרויקט',
    },
    kindsOf: kindsOfDossiers,
    none: 'עדיין לא פורסם אף תיק מידע. הראשון יופיע כאן.',
    total: (n) => count(n, dossier),
    facts: (n) => count(n, factValue),
    draft: 'טיוטה: לא פורסמה',
    compare: (kind) => `השוואה בין ${theseDossiers[kind]}`,
    compared: (kind) => `השוואה: ${kindsOfDossiers[kind]}`,
    comparedDescription: (kind) => `מה ידוע על ${theseDossiers[kind]}, זה לצד זה. כל ערך מוביל למקורותיו.`,
    choose: 'בחרו שניים עד ארבעה',
    unknown: 'לא נרשם',
    alsoKnown: 'שמות נוספים',
    reviewed: (date) => `נבדק לאחרונה ${on(date)}`,
    heading: 'מה ידוע',
    property: 'מאפיין',
    asOf: (date) => `נכון לתאריך ${date}`,
    until: (date) => `עד ${date}`,
    map: 'היכן',
    timeline: 'מתי',
    said: 'אמירות של נושא התיק',
    about: 'אמירות של אחרים',
    questions: 'שאלות פתוחות',
    stories: 'כתבות',
    noStory: 'עדיין לא הוזכר באף כתבה שפורסמה.',
    data: 'כל תיקי המידע כנתונים (JSON)',
    table: (kind) => `${kindsOfDossiers[kind]} בטבלה (CSV)`,
    onHub: 'תיקי מידע',
    open: 'לתיק המידע',
    machinesNote:
      'אישים, גופים, כלי נשק, אמנות, מקומות ופרויקטים: כל ערך עם מקורו, תאריכו, הסטטוס שלו ותולדותיו',
  },

  figures: {
    mirrorsTime: false,
    title: 'תרשימים',
    description: 'כל הגרפים, המפות וצירי הזמן שבכתבות שלנו, עם הנתונים והמקורות.',
    also: 'עוד בנושא זה:',
    table: 'טבלה',
    sources: 'מקורות',
    source: (number, name, date) => `מקור ${String(number)}: ${isolate(name)}, ${date}`,
    own: 'תצוגה נפרדת',
    asOf: (date) => `הנתונים נכונים לתאריך ${isolate(date)}.`,
    sourcesOf: (n, date) => `${toForm(n, { one: 'המקור', other: 'המקורות' })} מתאריך ${date}.`,
    sourcesDated: (date) => `המקורות עד תאריך ${date}.`,
    drawnFor: (date) => `הוכן לכתבה מתאריך ${date}.`,
    kinds: { chart: 'גרף', map: 'מפה', timeline: 'ציר זמן' },
    timeline: {
      columns: { date: 'תאריך', title: 'אירוע', status: 'סטטוס' },
      published: 'תאריך הכתבה',
      gap: ({ years, months, days }) => {
        if (years === 0 && months === 0) return days === 0 ? 'באותו יום' : count(days, day);
        if (years === 0) return count(months, month);
        return months === 0 ? count(years, year) : `${count(years, year)} ${join('ו', count(months, month))}`;
      },
      summary: ({ events, from, to, questions }) =>
        `${count(events, happening)}, מהתאריך ${from} עד ${to}${
          questions === 0 ? '' : `; ${count(questions, openQuestion)}`
        }.`,
    },
    maps: {
      columns: {
        name: 'מקום',
        latitude: 'קו רוחב',
        longitude: 'קו אורך',
        role: 'סוג',
        kilometres: 'טווח בק״מ',
        status: 'סטטוס',
      },
      roles: {
        subject: 'נושא המפה',
        capital: 'בירה',
        place: 'מקום',
        ring: 'טווח',
        arrow: 'מסלול',
        country: 'מדינה',
      },
      nameArrow: (from, to, label) =>
        label === undefined
          ? `מוצא: ${isolate(from)}, יעד: ${isolate(to)}`
          : `מוצא: ${isolate(from)}, יעד: ${isolate(to)}: ${label}`,
      nameRing: (label, around) => `${isolate(label)}, סביב ${isolate(around)}`,
      sentences: {
        places: (names) => `מפה המראה את ${isolate(names)}.`,
        countries: (names) => `מודגשות: ${isolate(names)}.`,
        ring: (label, distance, around) => `${isolate(label)}: ${distance} סביב ${isolate(around)}.`,
        arrow: (from, to, label) =>
          label === undefined
            ? `מוצא: ${isolate(from)}, יעד: ${isolate(to)}.`
            : `מוצא: ${isolate(from)}, יעד: ${isolate(to)}: ${isolate(label)}.`,
      },
      borders: {
        neutral: 'גבולות שנויים במחלוקת מסומנים בקו מקווקו; אף קו במפה זו אינו נוקט עמדה.',
        members:
          'גבולות שנויים במחלוקת מסומנים בקו מקווקו; שטחים שאינם חברים או משקיפים באו״ם מוצגים כחלק מהמדינה שלפי רוב המדינות האחרות הם שייכים אליה.',
        control: 'הגבולות מראים מי שולט בשטח בפועל, מלבד קרים, המוצגת כחלק מאוקראינה.',
      },
    },
    fromArticle: 'מתוך הכתבה:',
    picture: 'תמונה (PNG)',
    count: (n) => count(n, figure),
    empty: 'עדיין אין תרשימים.',
    credit: (site, date, publishers, hasMore) =>
      [
        `${isolate(site)}, ${date}`,
        ...(publishers.length === 0
          ? []
          : [`מקורות: ${[...publishers.map(isolate), ...(hasMore ? ['ואחרים'] : [])].join(', ')}`]),
      ].join(' · '),
  },

  charts: {
    missing: 'אין נתונים',
    range: (low, high) =>
      low === undefined ? `עד ${high ?? ''}` : high === undefined ? `${low} ומעלה` : `${low}–${high}`,
    withUnit: (value, unit) => (unit === '%' ? `${value}%` : `${value} ${unit}`),
    columns: {
      series: 'סדרה',
      low: 'נמוך',
      high: 'גבוה',
      by: 'לפי',
      unit: 'יחידה',
      status: 'סטטוס',
    },
    describe: {
      nothing: 'אין ערכים ידועים.',
      one: ({ name, value }) => `ערך ידוע אחד: ${value} (${isolate(name)}).`,
      values: (n, lowest, highest, missing) =>
        `${count(n, factValue)}, הנמוך ביותר ${lowest.value} (${isolate(lowest.name)}) והגבוה ביותר ${highest.value} (${isolate(highest.name)})${
          missing === 0 ? '' : `; לא ידועים: ${write(missing)}`
        }.`,
      ranges: (n, { name, value }) =>
        n === 1
          ? `טווח ידוע אחד: ${value} (${isolate(name)}).`
          : `${count(n, range)}, הראשון ${value} (${isolate(name)}).`,
      course: (name, first, last, highest) =>
        `${isolate(name)}: ${isolate(first.name)} – ${first.value}, ${isolate(last.name)} – ${last.value}; השיא: ${isolate(highest.name)} – ${highest.value}.`,
      slope: (from, to, rise, fall, same) =>
        `השינוי מאז ${isolate(from)} עד ${isolate(to)}: עלייה ${join('ב', write(rise))}, ירידה ${join('ב', write(fall))}${same === 0 ? '' : `, ללא שינוי ${join('ב', write(same))}`}.`,
      scorecard: (rows, parties, statuses) =>
        `${count(rows, row)} על ${count(parties, party)}${statuses.length === 0 ? '' : ': '}${statuses
          .map(([status, n]) => `${isolate(status)} ${write(n)}`)
          .join(', ')}.`,
    },
  },

  corrections: {
    kinds: { correction: 'תיקון', clarification: 'הבהרה', update: 'עדכון' },
    heading: 'תיקונים',
    materialHeading: 'תוקן לאחר הפרסום',
    whatWasWrong: 'מה היה שגוי',
    said: 'לפני התיקון:',
    now: (kind) => `${kind}:`,
    place: 'המקום בכתבה',
    none: 'עדיין לא תוקנה אף כתבה.',
    all: 'כל התיקונים',
    policyOf: 'תאריך מדיניות התיקונים:',
    feed: (site) => `${isolate(site)}: תיקונים`,
    description: 'מה היה שגוי בכתבות שלנו, ומה נכון.',
    follow: 'מעקב אחר תיקונים',
    inFeed: (headline) => `תיקון: ${headline}`,
  },

  changes: {
    titleOf: (headline) => `שינויים: ${headline}`,
    description: (headline) => `כל הגרסאות שפורסמו של ”${isolate(headline)}”: מה השתנה, מתי ולמה.`,
    summary: (n) =>
      n === 0 ? 'דבר לא השתנה בכתבה מאז שפורסמה.' : `הכתבה השתנתה ${count(n, time)} מאז שפורסמה.`,
    knownFrom: (moment) =>
      `הנוסחים מושווים החל מתאריך ${moment}; על שינויים מוקדמים יותר מעידות ההערות שלנו בלבד.`,
    article: 'לקריאת הכתבה',
    published: 'פורסם:',
    changedLabel: 'השתנה:',
    noReason: 'לא צוינה סיבה.',
    same: 'הנוסח לא השתנה.',
    unknown: 'הנוסח הקודם לא נשמר.',
    statements: (n) => count(n, changedClaim),
    others: 'משפטים אחרים',
    added: 'אמירה חדשה',
    removed: 'אמירה שהוסרה',
    changed: 'אמירה שהשתנתה',
    was: 'הנוסח הקודם:',
    now: 'הנוסח החדש:',
    status: (before, after) => `סומנה קודם ”${before}”, וכעת ”${after}”.`,
    speakersGone: (before) => `אינה מיוחסת עוד. הדוברים הקודמים: ${before}.`,
    speakersNew: (after) => `מיוחסת כעת לדוברים: ${after}.`,
    speakers: (before, after) => `הדוברים הקודמים: ${before}. הדוברים כעת: ${after}.`,
    publishers: (before, after) => `התבססה קודם על ${before}, וכעת על ${after}.`,
    likelihoodGone: (before) => `ההערכה הוסרה. ההערכה הקודמת: ${terms[before]}.`,
    likelihoodNew: (after) => `נוספה הערכה: ${terms[after]}.`,
    likelihood: (before, after) => `ההערכה הקודמת: ${terms[before]}. ההערכה כעת: ${terms[after]}.`,
    place: 'בכתבה',
    since: (n, date) => `${count(n, changedClaim)} מאז שקראתם את הכתבה ${on(date)}.`,
    follow: 'מעקב אחר שינויים בכתבה',
    feed: (site, headline) => `${isolate(site)}: שינויים בכתבה ”${isolate(headline)}”`,
    feedName: (headline) => `שינויים בכתבה ”${isolate(headline)}”`,
    feedDescription: (headline) =>
      `מה השתנה בכתבה ”${isolate(headline)}” באופן שעשוי להשפיע על דעתם של הקוראים, ולמה. טעויות הקלדה אינן נכללות.`,
    inFeed: {
      published: (headline) => `פורסם: ${headline}`,
      changed: (headline) => `השתנה: ${headline}`,
      firstVersion: 'הכתבה כפי שפורסמה לראשונה.',
      corrected: (n) => count(n, correction),
    },
  },

  events: { heading: 'ציר זמן', elsewhere: 'גם בכתבות:' },

  home: {
    more: 'כתבות נוספות',
    others: 'פורסם גם',
    topics: 'לפי נושא',
    countries: 'לפי מדינה',
    due: 'שאלות פתוחות',
    allTopics: 'כל הנושאים',
    allCountries: 'כל המדינות',
    wholeArchive: 'הארכיון המלא',
    empty: 'עדיין לא פורסם דבר. הכתבה הראשונה תופיע כאן.',
  },

  hub: {
    articles: (n) => count(n, article),
    follow: (name) => `מעקב: ${name}`,
    empty: 'עדיין אין כתבות. עקבו אחר הפיד כדי לקבל את הראשונה.',
    topicsTitle: 'נושאים',
    topicsDescription: 'כל הנושאים שאנחנו מסקרים, ולכל אחד הכתבה האחרונה.',
    countriesTitle: 'מדינות',
    countriesDescription: 'כל המדינות שהכתבות שלנו עוסקות בהן.',
    authorsTitle: 'כותבים',
    authorsDescription: 'מי כותב באתר.',
    archiveTitle: 'ארכיון',
    archiveDescription: 'כל הכתבות, לפי שנה וחודש.',
    months: 'כתבות לפי חודש',
    monthsOf: (name) => `כתבות משנת ${name} לפי חודש`,
    crossing: (topic, name) => `${isolate(topic)}: ${name}`,
    crossingDescription: (topic, name) =>
      `כתבות המשויכות גם אל ”${isolate(topic)}” וגם אל ”${isolate(name)}”.`,
    timeline: 'ציר זמן',
    timelineSources: 'סטטוס ומקורות',
    noSource: 'לא צוין מקור לאירוע זה.',
    claims: (n, articles) =>
      `${count(n, claim)} ${toForm(articles, { one: 'בכתבה זו', two: 'בשתי הכתבות האלה', other: 'בכתבות אלה' })}`,
    newestDrawn: (n, total) => `מוצגות האמירות האחרונות: ${write(n)} מתוך ${write(total)}.`,
    readClaims: (n) => toForm(n, { one: 'לקריאתה', two: 'לקריאת שתיהן', other: 'לקריאת כולן' }),
    speakers: 'המצוטטים ביותר',
    crossingsIn: 'לפי נושא',
    crossingsOf: 'לפי מדינה',
    yearTitle: (number) => `כתבות משנת ${String(number)}`,
    yearDescription: (number) => `כל הכתבות משנת ${String(number)}, מהחודש האחרון לראשון.`,
    pageOf: (page, pages) => `עמוד ${String(page)} מתוך ${String(pages)}`,
    descriptionOf: (subject, site) => `${isolate(subject)}: כל הכתבות באתר ${isolate(site)}, מהחדשה לישנה.`,
    descriptionOfPage: (description, page, pages) =>
      `${description} עמוד ${String(page)} מתוך ${String(pages)}.`,
    pager: 'עמודים',
    newest: 'החדשות ביותר',
    previous: 'חדשות יותר',
    next: 'ישנות יותר',
    expertise: 'תחומי כתיבה:',
    span: (from, to) => (from === to ? from : `מהתאריך ${from} עד ${to}`),
    restsOn: (n) => `מבוססות על ${count(n, source)}`,
    corrections: (n) => (n === 0 ? 'אין תיקונים עד כה' : count(n, correction)),
    elsewhere: 'באתרים אחרים',
  },

  search: {
    title: 'חיפוש',
    description: 'מצאו כתבות לפי מילה, נושא, מדינה, תאריך, סוג או ראיות.',
    label: 'חיפוש כתבות',
    placeholder: 'מילים, שם, מקום',
    submit: 'חיפוש',
    results: 'תוצאות',
    needsScript:
      'החיפוש במילים דורש ג׳אווה סקריפט, משום שהוא מתבצע כולו בדפדפן שלכם. גם בלעדיו אפשר להגיע לכל הכתבות לפי נושא, מדינה, כותב או שנה:',
    browse: 'עיון ברשימות',
    byYear: 'לפי שנה',
    byAuthor: 'לפי כותב',
    showMore: 'עוד תוצאות',
    sections: 'קטעים מתאימים',
    narrow: 'סינון',
    facets: {
      topic: 'נושא',
      country: 'מדינת הכתבה',
      type: 'סוג הכתבה',
      author: 'כותב',
      year: 'שנת פרסום',
      speaker: 'דובר',
      status: 'סטטוס האמירות',
      kind: 'סוג המקור',
    },
    published: 'חודש פרסום',
    bars: 'כתבות לאורך זמן',
    from: 'מאז',
    to: 'עד',
    order: 'סדר',
    byRelevance: 'לפי התאמה',
    newest: 'מהחדשה לישנה',
    oldest: 'מהישנה לחדשה',
    chosen: 'מסננים פעילים',
    lighter: 'הרחבת החיפוש',
    near: 'נושאים ומדינות',
    newestArticles: 'הכתבות האחרונות',
    follow: 'מעקב אחר חיפוש זה',
    followNote: 'כל פיד מביא את כל הכתבות החדשות בנושא שלו; מילות החיפוש ומסננים אחרים אינם חלים עליו.',
    close: 'סגירה',
    allLanguages: 'כל השפות',
    allResults: 'כל התוצאות, עם סינון',
    slashKey: 'הקישו / לחיפוש',
    client: {
      loading: 'מחפש…',
      slow: 'מפתח החיפוש עדיין נטען.',
      failed: 'טעינת מפתח החיפוש נכשלה. בדקו את החיבור, או עיינו בהמשך לפי נושא, מדינה, כותב ושנה.',
      failedInDialog: 'טעינת מפתח החיפוש נכשלה. בדקו את החיבור, או עברו לעמוד החיפוש ועיינו משם.',
      again: 'ניסיון נוסף',
      found: { one: article.one, two: article.two, other: `{n} ${article.other}` },
      none: 'אין כתבה המתאימה לחיפוש זה.',
      corrected: 'מוצגות תוצאות עבור ”{words}”.',
      instead: 'לחיפוש ”{words}” במקום זאת.',
      missing: 'אין כתבה המתאימה לחיפוש {words}.',
      all: 'הכול ({n})',
      bar: '{month}: {stories}',
      remove: 'הסרת המסנן: {filter}',
      without: 'בלי {filter}: {stories}',
      range: 'טווח החודשים',
      slips: {
        unknown: 'הקישור ביקש מסנן שאינו קיים כאן, ולכן לא הובא בחשבון.',
        swapped: 'החודשים בקישור היו בסדר הפוך, ולכן הוחלפו.',
      },
    },
  },

  acknowledgements: {
    title: 'תודות',
    description: 'יצירות של אחרים שבשימוש האתר, עם הגרסאות והרישיונות.',
    version: (version) => `גרסה ${version.replace(/^v/, '')}`,
    licenceOf: (licence, work) => `${isolate(licence)}, הרישיון של ${work}`,
    code: {
      title: 'קוד בדפדפן שלכם',
      note: 'אפשר לקרוא את העמודים בלי ג׳אווה סקריפט. החיפוש מריץ תוכנה אחת של צד שלישי; כל שאר הקוד הוא של האתר עצמו.',
    },
    type: {
      title: 'הגופנים בעמודים',
      note: 'הגופנים נשלחים עם העמודים, ובהם רק התווים הדרושים.',
    },
    pictures: {
      title: 'הגופנים בתמונות',
      note: 'בתמונות שאתרים אחרים מציגים לעמודים שלנו מופיעים אותם גופנים, ונוסף עליהם אלה לכתבים אחרים.',
    },
    tools: {
      title: 'הכלים שבהם נבנה האתר',
      note: 'החבילות האלה משמשות לבניית האתר; הקוד שלהן אינו נמצא בעמודים.',
    },
  },

  feeds: {
    title: 'פידים',
    description: 'עקבו אחר האתר כולו או אחר כל חלק ממנו בקורא פידים.',
    whatTitle: 'מהו פיד',
    what: 'פיד הוא כתובת שקורא פידים בודק כדי למצוא חדשות. הזינו את הכתובת פעם אחת, וכל כתבה חדשה תגיע אליכם, עם הטקסט המלא והמקורות. בלי חשבון, בלי כתובת דוא״ל, בלי מעקב. כדי להפסיק, מחקו את הכתובת.',
    how: 'לא מכירים? בחרו קורא מהרשימה: הוא ייפתח עם הפיד של כל הכתבות. אם כבר יש לכם קורא, העתיקו את הכתובת של מה שתרצו לעקוב אחריו, או ייבאו את הרשימה המלאה.',
    readers: 'מעקב אחר כל הכתבות בלחיצה אחת',
    readerLink: (reader) => `מעקב באמצעות ${reader}`,
    ownProgram: 'יישום במכשיר זה',
    addresses: 'או העתיקו את כתובת הפיד:',
    opmlTitle: (site) => `${isolate(site)}: כל הפידים`,
    list: 'רשימת כל הפידים, לייבוא (OPML)',
    forms: `כל פיד זמין בשלושה פורמטים בעלי תוכן זהה: ${isolate('RSS')}, ${isolate('Atom')} ו־JSON Feed. כל אחד מהם מתאים; אם הקורא שלכם מאפשר לבחור, בחרו Atom. כתבות ישנות יותר נמצאות בארכיון של האתר כולו, בפורמט Atom; כל פיד שמשמיט חלק מהן מקשר אליו. בפורמט JSON Feed, השדה ”${isolate('_sources')}” מפרט על מה הפריט מבוסס, והשדה ”${isolate('_archive')}” מציין היכן הארכיון.`,
    promise: 'כל כתבה מגיעה פעם אחת. תיקון של טעות הקלדה אינו שולח אותה שוב; תיקון מהותי מגיע כפריט נפרד.',
    groups: {
      whole: 'האתר כולו',
      topics: 'לפי נושא',
      countries: 'לפי מדינה',
      crossings: 'לפי נושא ומדינה',
      questions: 'שאלות שמועדן מגיע, לפי נושא ומדינה',
      authors: 'לפי כותב',
      publishers: 'לפי גוף מפרסם: הכתבות שמצטטות אותו',
      stories: 'לפי כתבה: השינויים בה',
    },
    allArticles: 'כל הכתבות',
    formNames: { rss: 'RSS', atom: 'Atom', json: 'JSON' },
    copy: 'העתקה',
    copyOf: (name) => `העתקת כתובת הפיד: ${name}`,
    copied: 'הועתק',
    formOf: (form, name) => `פיד ${isolate(form)}: ${name}`,
  },

  claims: {
    follow: 'מעקב אחר כל האמירות',
    inFeed: (n, headline) => `${count(n, claim)}: ${headline}`,
    title: 'אמירות',
    description: 'כל האמירות המסומנות בכתבות שלנו: מי אמר, באמצעות מי, ועד כמה הן מבוססות.',
    listTitle: (name) => `אמירות: ${name}`,
    listDescription: {
      status: (name) => `כל האמירות המסומנות בכתבות שלנו בסטטוס ”${name}”.`,
      speaker: (name) => `כל האמירות המסומנות בכתבות שלנו שמקורן אצל ${isolate(name)}, לבד או כצד במחלוקת.`,
      topic: (name) => `כל האמירות המסומנות בכתבות בנושא זה: ${isolate(name)}.`,
      country: (name) => `כל האמירות המסומנות בכתבות על מדינה זו: ${isolate(name)}.`,
      year: (name) => `כל האמירות המסומנות בכתבות משנת ${name}.`,
    },
    facets: {
      status: 'סטטוס',
      speaker: 'דובר',
      topic: 'נושא הכתבה',
      country: 'מדינת הכתבה',
      year: 'שנת פרסום',
    },
    facetTitle: {
      status: 'אמירות לפי סטטוס',
      speaker: 'אמירות לפי דובר',
      topic: 'אמירות לפי נושא הכתבה',
      country: 'אמירות לפי מדינת הכתבה',
      year: 'אמירות לפי שנת פרסום',
    },
    facetDescription: {
      status: 'עד כמה מבוססות האמירות שבכתבות שלנו.',
      speaker: 'כל הדוברים בעלי השם שאמירותיהם מסומנות בכתבות שלנו.',
      topic: 'הנושאים שהכתבות עוסקות בהם.',
      country: 'המדינות שהכתבות עוסקות בהן.',
      year: 'השנים שבהן פורסמו הכתבות.',
    },
    allValues: {
      status: (n) => countAll(n, 'סטטוס אחד', 'שני הסטטוסים', 'כל הסטטוסים'),
      speaker: (n) => countAll(n, 'דובר אחד', 'שני הדוברים', 'כל הדוברים'),
      topic: (n) => countAll(n, 'נושא אחד', 'שני הנושאים', 'כל הנושאים'),
      country: (n) => countAll(n, 'מדינה אחת', 'שתי המדינות', 'כל המדינות'),
      year: (n) => countAll(n, 'שנה אחת', 'שתי השנים', 'כל השנים'),
    },
    browse: 'אמירות לפי סטטוס, דובר, נושא, מדינה ושנה',
    lists: 'עיון לפי',
    filter: 'סינון האמירות',
    any: 'הכול',
    from: 'מתאריך',
    to: 'עד תאריך',
    reset: 'הצגת הכול',
    loading: 'מחפש באמירות…',
    shown: (total) => `{n} מתוך ${count(total, claim)}`,
    none: 'אין אמירה המתאימה למסננים אלה.',
    failed: 'טעינת האמירות נכשלה, ולכן דבר לא סונן. נסו שוב בעוד רגע, או היעזרו ברשימות שבעמוד זה.',
    empty: 'עדיין אין כאן אמירות.',
    history: 'נאמר גם בכתבות אחרות',
    compare: 'להשוואה ביניהן',
    matterDescriptionOf: (name, articles) =>
      `${isolate(name)}: מה נאמר על כך ${join('ב', count(articles, article))}, מהישנה לחדשה. אמירות מאוחרות אינן מחליפות את קודמותיהן.`,
    matterDescription: (articles) =>
      `מה נאמר על כך ${join('ב', count(articles, article))}, מהישנה לחדשה. אמירות מאוחרות אינן מחליפות את קודמותיהן.`,
  },

  sources: {
    title: 'מקורות',
    description: 'כל הגופים המפרסמים שהכתבות שלנו מצטטות, לפי סוג, ומה מבוסס על כל אחד מהם.',
    publishers: (n) => count(n, publisher),
    publisherDescription: (name) =>
      `מה שהכתבות שלנו לוקחות מפרסומי ${isolate(name)}: הכתבות המצטטות אותם והאמירות המבוססות עליהם.`,
    explained: 'מה פירוש סוג זה',
    homePage: 'דף הבית',
    controlUnrecorded: 'אין בידינו מידע על מי ששולט בגוף זה או מממן אותו.',
    uncited: 'עדיין לא צוטט באף כתבה שפורסמה.',
    articles: 'כתבות שמצטטות אותו',
    claims: 'אמירות המבוססות עליו',
    noClaim: 'אין אמירה מסומנת המבוססת על עמודיו שלו; הם מצוטטים במשפטים אחרים.',
    carried: 'אמירות המבוססות על דיווחיו, כפי שהביאו אותם אחרים',
    carriedNote: (name) => `המקור הוא גוף מפרסם אחר שמביא את דיווחי ${isolate(name)}.`,
    carriedCount: (n) => `עוד ${write(n)} כפי שהביאו אחרים`,
    through: (name) => `היכן קראנו את דיווחי ${name}`,
    carries: (name) => `את דיווחיהם של מי מביא ${name}`,
    pageNote: 'מתוך הכתבות שבעמוד זה.',
    lost: (n) => toForm(n, { one: 'עמוד מצוטט שנעלם או השתנה', other: 'עמודים מצוטטים שנעלמו או השתנו' }),
    lostNote: 'מה שציטטנו והתאריך שבו קראנו אותו נשארים בכתבות.',
    lostCount: (n) => count(n, lostPage),
    lostSeen: (n, date) => (n === 1 ? `נראה לאחרונה ${on(date)}` : `נראו לאחרונה לא יאוחר מתאריך ${date}`),
    citedIn: 'צוטט בכתבות:',
  },

  card: {
    topic: 'נושא',
    country: 'מדינה',
    author: 'כותב',
    publisher: 'גוף מפרסם',
    alt: (parts) => parts.join('. '),
  },

  machines: {
    catalogueTitle: (site) => `${isolate(site)}: כל הכתבות`,
    catalogueOf: (site, subject) => `${isolate(site)}: ${subject}`,
    intro: (home) =>
      `לכל כתבה כתובת משלה תחת ${isolate(`${home}articles/`)}. הוסיפו לה \`index.md\` כדי לקבל את הטקסט בפורמט Markdown, עם האמירות והמקורות כהערות שוליים, או \`evidence.json\` כדי לקבל את האמירות והמקורות כנתונים. אם אתם חוזרים על אמירה, ציינו מי אמר אותה ועד כמה היא מבוססת.`,
    articles: 'כתבות, מהחדשה לישנה',
    data: 'נתונים',
    catalogue: 'קטלוג כל הכתבות',
    catalogueNote: 'JSON; מפנה לקטלוגים של נושאים ומדינות ולסכמה',
    sitemap: 'מפת האתר',
    house: 'על האתר',
  },

  moved: {
    title: 'העמוד עבר',
    description: 'לעמוד זה כתובת חדשה.',
    advice: 'הכתובת החדשה של העמוד:',
    parts: 'מעבר ישיר לחלק שביקשתם',
  },

  formerAddresses: {
    title: 'דפים לפי הכתובות הישנות',
    description: 'היכן למצוא דפים שהייתה להם כתובת אחרת באתר הקודם שלנו.',
    advice: 'לדפים האלה הייתה כתובת אחרת באתר הקודם שלנו. כל אחד מופיע עם כתובתו הישנה.',
  },

  withdrawn: {
    label: 'הוסר',
    kind: 'הסרה',
    titled: (headline) => `הוסר: ${headline}`,
    notice: 'הסרנו את הכתבה הזאת.',
    noticeOf: (date) => `הסרנו את הכתבה הזאת ${on(date)}.`,
    advice: 'הטקסט שלה אינו מפורסם עוד. כל מה שתיקנו או הסרנו מפורט בעמוד',
    list: 'תיקונים',
    elsewhere: 'עוד באותו נושא:',
  },

  standards: {
    samples: 'כיצד נראים הסימנים בכתבה',
    from: 'מתוך הכתבה',
    kinds: (n) => `המקורות של הכתבות שלנו לפי סוג: ${count(n, source)}`,
    contents: 'בעמוד זה',
    sample: {
      confirmed: {
        words: 'הגשר נפתח לתנועה ב־3 במאי.',
        note: 'מאומת, מפי המשרד שמפעיל אותו ולפי דיווח בשני עיתונים.',
      },
      claimed: {
        words: 'ארבעים אלף איש חצו אותו ביום הראשון.',
        note: 'טענה של המשרד, באמצעות סוכנות הידיעות הממשלתית.',
      },
      assessed: {
        words: 'הוא נושא כמחצית מהעומס שלמענו נבנה.',
        note: 'הערכה של מכון שספר משאיות בתצלומי לוויין.',
      },
      disputed: {
        words: 'העמוד האחרון של הגשר ניצב מעברו השני של הגבול.',
        note: 'מחלוקת בין שתי הממשלות. הכתבה מביאה את דברי שתיהן.',
      },
    },
  },

  digest: {
    withoutCountry: 'ללא מדינה',
    happened: 'מה קרה',
    due: 'מה שהגיע מועדו',
    answered: 'מה שנענה',
    event: (date, title, citation, stories) => `${date}: ${title} ${citation}. ראו ${stories}.`,
    question: (words, due, answer, story) => `${words} המועד: ${due}. ${answer} השאלה עלתה בכתבה ${story}.`,
    outcome: (date, words, citation) => `${date}: ${words} ${citation}.`,
    noOutcome: 'לא נרשמה תוצאה.',
  },

  notFound: {
    title: 'העמוד לא נמצא',
    description: 'אין עמוד בכתובת זו.',
    advice:
      'אין עמוד בכתובת זו; ייתכן שחסרה אות או שנפלה בה טעות. חפשו את הכתבה, או התחילו באחת הרשימות האלה.',
  },
};
