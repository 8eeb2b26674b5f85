/**
 * Every word on pages that no editor wrote, in English. Another language is a file beside this one with the
 * same shape (type Text), named in text.ts.
 */
import { type PluralForms, toChooser } from './plural.ts';
import { withArticle } from './english-article.ts';

const toForm = toChooser('en');
const choose = (n: number, one: string, other: string): string => toForm(n, { one, other });
const count = (n: number, one: string, other: string): string =>
  `${n.toLocaleString('en')} ${choose(n, one, other)}`;

/** What several dossiers of a kind are called; within a sentence, in small letters. */
const kindsOfDossiers = {
  person: 'People',
  organisation: 'Organisations',
  weapon: 'Weapons',
  treaty: 'Treaties and resolutions',
  place: 'Places',
  project: 'Projects',
};
type DossierKind = keyof typeof kindsOfDossiers;

/** "All 12 years"; one is not called all. */
const countAll = (n: number, one: string, other: string): string =>
  `${choose(n, '', 'All ')}${count(n, one, other)}`;

/** The one way of saying that what was asked for was not found. */
const noneMatches = (thing: 'story' | 'statement', asked: string): string => `No ${thing} matches ${asked}.`;

const nobody =
  'analyst|commentator|critic|diplomat|economist|expert|insider|observer|official|report|researcher|scholar|scientist|source|specialist|strategist';
const commonWord = new RegExp(
  `^(?:an?|the|some|several|many|other|people|anonymous|unidentified|unnamed|former|senior|local|our|they|we|(?:${nobody})s?)\\b`,
  'i',
);
const single = new RegExp(`\\b(?:${nobody})\\b`, 'i');

/** "Unnamed senior official" → "an unnamed senior official"; "Analysts" → "analysts"; a name in front keeps its capital. */
const toCommonNoun = (speaker: string): string => {
  const lowered = commonWord.test(speaker)
    ? `${speaker.charAt(0).toLowerCase()}${speaker.slice(1)}`
    : speaker;
  const hasArticle = /^(?:an?|the|some|one|our)\b/i.test(speaker);
  if (hasArticle || !single.test(speaker)) return lowered;
  return `${/^[aeiou]/i.test(lowered) ? 'an' : 'a'} ${lowered}`;
};

/** A word in small letters, with apostrophes or hyphens at most: no "iPhone", no address, no "p" of a formula. */
const plainWord = /^(?:a|(?=\p{Script=Latin})\p{Ll}(?:[’'-]?\p{Ll})+)(?=[\s,;:!?…]|\.?$)/u;

/** "the plant was restarted" → "The plant was restarted" */
const toSentenceStart = (words: string): string =>
  plainWord.test(words) ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : words;

/** A value in a chart and what it belongs to, both as printed. */
interface Named {
  readonly name: string;
  readonly value: string;
}

/** Terms of likelihood of ICD 203, as schemas/claim.ts has them. */
const terms = {
  'almost no chance': 'almost no chance',
  'very unlikely': 'very unlikely',
  unlikely: 'unlikely',
  'roughly even chance': 'roughly even chance',
  likely: 'likely',
  'very likely': 'very likely',
  'almost certain': 'almost certain',
};
export type LikelihoodTerm = keyof typeof terms;

/** Degrees of confidence of ICD 203. */
const degrees = { low: 'low', moderate: 'moderate', high: 'high' };
export type ConfidenceDegree = keyof typeof degrees;

export const en = {
  direction: 'ltr' as 'ltr' | 'rtl',
  /** BCP 47 tag that decides how dates, numbers and lists are written: day, month, year; no comma before "and". */
  dialect: 'en-GB',
  /**
   * What stands between parts that pages put together, with its spaces, between names and numbers in a list, and between
   * a day and its time; and the marks around quoted words, and around words quoted within these.
   */
  punctuation: {
    comma: ', ',
    list: ', ',
    semicolon: '; ',
    colon: ': ',
    open: '“',
    close: '”',
    innerOpen: '‘',
    innerClose: '’',
    beforeTime: ', ',
  },
  /** A name as it stands within a sentence, where signs follow it: set apart if it may be written the other way. */
  isolate: (name: string) => name,

  site: {
    skip: 'Skip to content',
    mainNavigation: 'Main',
    menuTopics: 'Topics',
    menuCountries: 'Countries',
    menuClaims: 'Statements',
    menuSources: 'Sources',
    menuArchive: 'Archive',
    menuSearch: 'Search',
    menuFeeds: 'Feeds',
    /** What the theme switch says about the colours in use. */
    theme: { system: 'Colours: system', light: 'Colours: light', dark: 'Colours: dark' },
    newest: (day: string) => `Newest story ${day}`,
    nothingPublished: 'Nothing published yet',
    footerNavigation: 'About this site',
    footerPromise: 'No cookies, no trackers, permanent links.',
    feedOfSite: (site: string) => `${site}: all stories`,
    feedOf: (site: string, subject: string) => `${site}: ${subject}`,
    feedInForm: (title: string, form: 'rss' | 'atom' | 'json') =>
      ({ rss: title, atom: `${title} (Atom)`, json: `${title} (JSON)` })[form],
    breadcrumbs: 'You are here',
    home: 'Home',
  },

  workTypes: {
    analysis: 'Analysis',
    explainer: 'Explainer',
    briefing: 'Briefing',
    'fact-sheet': 'Fact sheet',
  },

  publisherKinds: {
    'state-media': 'State media',
    'news-agency': 'News agency',
    newspaper: 'Press',
    official: 'Official',
    'think-tank': 'Think tank',
    ngo: 'NGO',
    academic: 'Academic',
    aggregator: 'Aggregator',
  },

  /** How many sources of a story are from publishers of a kind. */
  sourcesOfKind: {
    'state-media': (n: number) => `${String(n)} from state media`,
    'news-agency': (n: number) => `${String(n)} from ${choose(n, 'a news agency', 'news agencies')}`,
    newspaper: (n: number) => `${String(n)} from the press`,
    official: (n: number) => `${String(n)} official`,
    'think-tank': (n: number) => `${String(n)} from ${choose(n, 'a think tank', 'think tanks')}`,
    ngo: (n: number) => `${String(n)} from ${choose(n, 'an NGO', 'NGOs')}`,
    academic: (n: number) => `${String(n)} academic`,
    aggregator: (n: number) => `${String(n)} from ${choose(n, 'an aggregator', 'aggregators')}`,
  },

  /** How many publishers of a kind there are. */
  publishersOfKind: {
    'state-media': (n: number) => count(n, 'state media outlet', 'state media outlets'),
    'news-agency': (n: number) => count(n, 'news agency', 'news agencies'),
    newspaper: (n: number) => count(n, 'press outlet', 'press outlets'),
    official: (n: number) => count(n, 'official body', 'official bodies'),
    'think-tank': (n: number) => count(n, 'think tank', 'think tanks'),
    ngo: (n: number) => count(n, 'NGO', 'NGOs'),
    academic: (n: number) => count(n, 'academic publisher', 'academic publishers'),
    aggregator: (n: number) => count(n, 'aggregator', 'aggregators'),
  },

  held: {
    draft: 'Draft: not published',
    embargo: (moment: string) => `Under embargo until ${moment}`,
    preview: (moment: string) => `Preview as of ${moment}: not published`,
    titled: (title: string) => `Preview: ${title}`,
  },

  article: {
    byline: 'By',
    published: 'Published',
    /** Before the last day whose events a story takes into account, if it was written later. */
    asOf: 'As of',
    written: 'written',
    /** Both on a line of plain text. */
    datesOf: (asOf: string, written: string) => `As of ${asOf} · written ${written}`,
    updated: 'Updated',
    footnotes: 'Footnotes',
    footnoteBack: (note: number, place: number) =>
      `Back to reference ${String(note)}${place > 1 ? `-${String(place)}` : ''}`,
    dataLink: (rows: number) => `Data (CSV, ${count(rows, 'row', 'rows')})`,
    documentFacts: (kind: string, size: string) => `(${kind}, ${size})`,
    readingTime: (minutes: number) => `${String(minutes)} min read`,
    developing: 'Developing',
    developingNote: 'Facts are still coming in, and this story may change. Marked as developing until',
    aboutType: (type: string) => `What “${type}” means here`,
    keyPoints: 'Key points',
    skipToText: 'Skip to the text',
    skipToSources: 'Skip to sources',
    skipToRelated: 'Skip to related stories',
    skipToContents: 'Skip to contents',
    moreKeyPoints: (n: number) => count(n, 'more key point', 'more key points'),
    contents: 'In this story',
    /** What the newsroom's own analysis is called, above it and wherever it is announced. */
    analysis: 'Our reading',
    withAnalysis: 'with our reading',
    sources: 'Sources',
    /** Above sources that carry material from the same origin. */
    carriedBy: (origin: string, n: number) => `${origin}: ${count(n, 'source carries', 'sources carry')} it`,
    otherSources: (n: number) => choose(n, 'Another source', 'Other sources'),
    /** Opens the links of a text that has too many to stop at each. */
    moreLinks: (n: number) => count(n, 'more link in this story', 'more links in this story'),
    printedFrom: 'This story with all its sources:',
    relays: (agency: string) => `via ${agency}`,
    untitled: 'Report',
    inLanguage: (language: string) => `in ${language}`,
    about: (date: string) => `about ${date}`,
    accessed: (day: string) => `accessed ${day}`,
    /** What of a source was read, and when. */
    read: {
      page: (day: string) => `read ${day}`,
      excerpt: (day: string) => `excerpt read ${day}`,
      repost: (day: string) => `repost read ${day}`,
      headline: (day: string) => `only the headline read, ${day}`,
    },
    /** The same, said once for all sources that do not say it themselves. */
    readAlike: {
      page: (day: string) => `Read on ${day}, unless stated otherwise.`,
      excerpt: (day: string) => `Read as an excerpt on ${day}, unless stated otherwise.`,
      repost: (day: string) => `Read as a repost on ${day}, unless stated otherwise.`,
      headline: (day: string) => `Only the headline was read, on ${day}, unless stated otherwise.`,
    },
    /** After words in another language. */
    translation: (words: string) => `In translation: ${words}`,
    archivedCopy: 'archived copy',
    archivedCopyOf: (day: string) => `archived copy of ${day}`,
    /** What has become of a source, and the last day on which it was as it had been. */
    gone: (day: string) => `Page gone, last seen ${day}`,
    goneSince: (day: string) => `Page gone, as found on ${day}`,
    passageGone: (day: string) => `No longer on the page, last seen there ${day}`,
    changed: (day: string) => `Quoted words no longer on the page, last seen there ${day}`,
    archiveRefused: (reason: string) => `no archived copy: ${reason}`,
    outlook: 'What to watch',
    outlookDue: (day: string) => `Review due ${day}`,
    outlookOverdue: (day: string) => `Overdue since ${day}`,
    outlookOpen: 'Open',
    outlookAnswered: 'Answered',
    changes: 'Changes to this story',
    filedUnder: 'Filed under',
    related: 'Related',
    relatedReason: (subjects: string) => `Also on ${subjects}`,
    aged: (day: string) => `This story is from ${day}. Events may have moved on since.`,
    agedNewer: 'Newer stories on this subject',
    follow: 'Follow',
    followTopic: (name: string) => `Feed: ${name}`,
    print: 'Print',
  },

  languages: {
    heading: 'Languages',
    /** Before the name of the translator; leads to the original. */
    translatedFrom: (language: string) => `Translated from ${language} by`,
    /** Above a translation whose original has changed since. */
    behind: (statements: number, others: number) =>
      `The original has changed since this was translated: ${[
        ...(statements > 0 ? [count(statements, 'statement', 'statements')] : []),
        ...(others > 0 ? [count(others, 'other passage', 'other passages')] : []),
      ].join(' and ')}.`,
    /** Leads from a list to the stories that are in another language only. */
    moreIn: (n: number, language: string) => `${count(n, 'more story', 'more stories')} in ${language}`,
  },

  embed: {
    kinds: { video: 'Video', audio: 'Audio', post: 'Post' },
    open: {
      video: (site: string) => `watch on ${site}`,
      audio: (site: string) => `listen on ${site}`,
      post: (site: string) => `read on ${site}`,
    },
  },
  evidence: {
    statuses: { confirmed: 'Confirmed', claimed: 'Claimed', assessed: 'Assessed', disputed: 'Disputed' },
    words: { confirmed: 'confirmed', claimed: 'claimed', assessed: 'assessed', disputed: 'disputed' },
    /** The same with those who say it; begins with the word of the status, which lists set apart. */
    asserted: {
      confirmed: (speaker: string) => `Confirmed, said by ${speaker}`,
      claimed: (speaker: string) => `Claimed by ${speaker}`,
      assessed: (speaker: string) => `Assessed by ${speaker}`,
      disputed: (parties: string) => `Disputed between ${parties}`,
    },
    through: (origins: string) => `through ${origins}`,
    /** The agencies that a speaker's own report draws on. */
    from: (agencies: string) => `from ${agencies}`,
    readAt: (publishers: string) => `read at ${publishers}`,
    /** The agency whose copy was read, or the outlet that vouches for a speaker without a name. */
    via: (publishers: string) => `via ${publishers}`,
    /** A speaker with a name, within a sentence. */
    named: withArticle,
    /** A speaker without a name, within a sentence. */
    unnamed: toCommonNoun,
    aggregator: (publisher: string) => `${publisher} (aggregator)`,
    /** Several ways by which one party's statement reached us. */
    ways: (ways: readonly string[]) => ways.join(', and '),
    likelihood: (term: LikelihoodTerm, from: number, to: number) =>
      `judged ${terms[term]} (${String(from)}–${String(to)}%)`,
    confidence: (degree: ConfidenceDegree) => `with ${degrees[degree]} confidence`,
    /** The judgement in a note of the margin. */
    judged: (term: LikelihoodTerm) => `judged ${terms[term]}`,
    /** A publisher with the numbers of its sources. */
    numbered: (publisher: string, numbers: readonly number[]) => `${publisher}\u00A0${numbers.join(', ')}`,
    /**
     * A note of the margin: who says it and how firmly, where it was read, and at how many publishers more. No line
     * begins with the dot.
     */
    brief: (asserted: string, read: readonly string[], more: number) =>
      [asserted, [...read, ...(more > 0 ? [`${String(more)} more`] : [])].join(', ')].join('\u00A0· '),
    glance: 'The evidence at a glance',
    counted: {
      confirmed: (n: number) => `${String(n)} confirmed`,
      claimed: (n: number) => `${String(n)} claimed`,
      assessed: (n: number) => `${String(n)} assessed`,
      disputed: (n: number) => `${String(n)} disputed`,
    },
    claims: (n: number) => count(n, 'statement', 'statements'),
    sources: (n: number) => count(n, 'source', 'sources'),
    /** In place of the list of sources of a story from an archive. */
    none: 'Published before this site listed sources.',
    /** The same, where a line says how many sources a story has. */
    noneListed: 'no sources listed',
    /** @param countries 0 if no source has one */
    dated: (sources: number, countries: number, from: string, to: string) =>
      `${count(sources, 'source', 'sources')}${
        countries === 0 ? '' : ` from ${count(countries, 'country', 'countries')}`
      }, dated ${from === to ? from : `${from} to ${to}`}`,
    oneOrigin: (n: number, origin: string) => `${count(n, 'report', 'reports')}, one origin: ${origin}.`,
    mainOrigin: (n: number, total: number, origin: string) =>
      `${String(n)} of ${count(total, 'source', 'sources')} ${choose(n, 'goes', 'go')} back to one origin: ${origin}.`,
    /** Beside the mark for the newsroom's own judgement. */
    own: 'our reading',
    legend: 'What the marks mean',
    kindsLegend: 'Kinds of source',
    /** What a story rests on, in one line. */
    summary: (statements: number, sources: number) =>
      [
        ...(statements > 0 ? [count(statements, 'statement', 'statements')] : []),
        sources === 0 ? 'No sources listed' : count(sources, 'source', 'sources'),
      ].join(', '),
    /** The words of a statement where they stand without the rest of their sentence. */
    alone: toSentenceStart,
    list: 'Who says what',
    /** Before the numbers of the statements that rest on a source. */
    restsOnIt: (n: number) => choose(n, 'Statement', 'Statements'),
    allBy: 'All statements by',
    alsoStated: 'Also stated in',
    copyLink: 'Copy link',
    copied: 'Link copied',
    close: 'Close',
    previous: 'Previous',
    next: 'Next',
    /** Before the numbers of the sources that a statement rests on. */
    sourcesOf: (n: number) => choose(n, 'Source', 'Sources'),
  },

  origins: {
    heading: 'Where it came from',
    said: 'Said by',
    carried: 'Carried by',
    read: 'Read here',
    note: 'Ring: original not seen.',
    unseen: (name: string) => `${name} (original not seen)`,
    way: (carrier: string | undefined, readers: string) =>
      carrier === undefined ? `read at ${readers}` : `via ${carrier}, read at ${readers}`,
    chain: (origin: string, ways: readonly string[]) => `${origin}: ${ways.join('; ')}.`,
  },

  forecasts: {
    title: 'Forecasts',
    description:
      'The questions that our stories leave open, what was forecast of them before their day, and how good the forecasts were.',
    titleOf: (subject: string) => `Forecasts: ${subject}`,
    descriptionOf: (subject: string) =>
      `The questions that our stories on ${subject} leave open, and what was forecast of them before their day.`,
    questions: (n: number) => count(n, 'question', 'questions'),
    forecasts: (n: number) => count(n, 'forecast', 'forecasts'),
    bySubject: { topics: 'By topic', countries: 'By country' },
    whole: 'All forecasts and how good they were',
    open: 'Open',
    overdue: 'Overdue',
    answered: 'Answered',
    noneOpen: 'No question is open. The next story that asks one puts it here.',
    noneAnswered: 'No question has been answered yet.',
    noQuestions: 'No story has asked a question with a date yet. The first one will appear here.',
    noForecasts:
      'No forecast has been recorded yet, neither ours nor that of a body we cite. The first one will stand beside its question, and is scored once the answer is known.',
    /** Below a list that shows only some of its entries. */
    more: (n: number) => `${count(n, 'more question is', 'more questions are')} in the data below.`,
    criteria: (criteria: string, day: string) => `How it is decided (written ${day}): ${criteria}`,
    heading: 'Forecast',
    desk: 'Our desk',
    madeBy: (name: string, day: string) => `${name}, ${day}`,
    term: (term: LikelihoodTerm, from: number, to: number) =>
      `${terms[term]} (${String(from)}–${String(to)}%)`,
    both: (percent: string, term: string) => `${percent}, ${term}`,
    /** Before the publishers of sources. */
    sources: (n: number) => choose(n, 'Source:', 'Sources:'),
    error: (error: string) => `squared error ${error}`,
    results: { yes: 'Yes', no: 'No', partly: 'Partly', void: 'Void' },
    outcome: (result: string | undefined, day: string) => `${result ?? 'Outcome'}, ${day}`,
    records: 'How good they were',
    how: 'How forecasts are scored',
    method: [
      'The Brier score is the mean of the squared differences between what was forecast and what happened. 0 is certain and right every time, 1 is certain and wrong every time, and whoever always says 50% gets 0.25.',
      'Each question counts once, by the last forecast made before its answer was known. Words without a number are scored as the middle of the range that ICD 203 gives them; a forecast with neither number nor such a term is shown and not scored. Questions answered “partly” and void ones are not scored either.',
      'The interval is Wilson’s, at 95%: with so few forecasts, luck alone moves a score that far. Below five scored forecasts there is no score at all.',
    ],
    score: 'Brier score',
    scoreOf: (score: string, low: string, high: string) => `${score} (95% interval ${low} to ${high})`,
    scored: 'Scored',
    scoredOf: (n: number, ofWords: number) =>
      ofWords === 0
        ? count(n, 'forecast', 'forecasts')
        : `${count(n, 'forecast', 'forecasts')}, ${String(ofWords)} by the middle of a range`,
    base: 'For comparison',
    baseOf: (share: string, score: string) =>
      `${share} came true; always saying that would have scored ${score}`,
    discrimination: 'Told apart',
    discriminationOf: (share: string) =>
      `in ${share} of pairs of a yes and a no, the yes had been given the higher probability (50% is chance)`,
    discriminationNone: 'cannot be said: all answers were the same',
    lead: 'Made',
    leadOf: (days: number) => `${count(days, 'day', 'days')} before the answer (median)`,
    parts: 'Parts of the score',
    partsOf: (reliability: string, resolution: string, uncertainty: string, spread: string) =>
      `reliability ${reliability} − resolution ${resolution} + uncertainty ${uncertainty} + spread within ranges ${spread}`,
    unscored: 'Not scored',
    unscoredOf: {
      open: (n: number) => `${String(n)} still open`,
      partly: (n: number) => `${String(n)} partly`,
      void: (n: number) => `${String(n)} void`,
      inWords: (n: number) => `${String(n)} in words without a range`,
    },
    tooFew: 'Too few to score',
    tooFewNote: 'A score needs five answered forecasts with a number or a term; these have fewer.',
    tooFewOf: (n: number) => `${String(n)} of 5`,
    topics: 'By topic',
    columns: {
      topic: 'Topic',
      scored: 'Scored',
      score: 'Brier score',
      range: 'Range',
      forecast: 'Forecast, mean',
      observed: 'Came true',
      interval: '95% interval',
      count: 'Forecasts',
    },
    tooFewShort: 'too few',
    from: (from: string, to: string) => `${from}–${to}`,
    calibration: {
      title: (name: string, forecast: string, observed: string) =>
        `${name}: ${forecast} forecast on average, ${observed} came true`,
      subtitle:
        'On the slanting line as much came true as was forecast. Dots stand for ranges of ICD 203, with the number of forecasts and the 95% interval of the share.',
      forecast: 'Forecast',
      observed: 'Came true',
    },
    follow: 'Follow what falls due',
    calendar: 'Calendar',
    calendarOf: (name: string) => `Calendar (iCalendar): ${name}`,
    calendarNote: 'Calendar of what falls due (.ics)',
    data: 'All questions and forecasts as data (JSON)',
    feedOf: (site: string) => `${site}: what falls due`,
    feedOfSubject: (site: string, subject: string) => `${site}: what falls due, ${subject}`,
    feedName: (subject: string) => `${subject}: what falls due`,
    feedDescription:
      'Questions of our stories when they are asked, when they are overdue and when they are answered.',
    inFeed: {
      asked: (question: string, day: string) => `Due ${day}: ${question}`,
      overdue: (question: string, day: string) => `Overdue since ${day}: ${question}`,
      answered: (question: string, result: string | undefined) =>
        result === undefined ? `Answered: ${question}` : `Answered, ${result.toLowerCase()}: ${question}`,
    },
    inCalendar: {
      due: (question: string) => `Due: ${question}`,
      answered: (question: string, result: string | undefined) =>
        result === undefined ? `Answered: ${question}` : `Answered, ${result.toLowerCase()}: ${question}`,
    },
    /** Leads from a story, the front page and a hub to the list. */
    all: 'All open questions and forecasts',
    machinesNote: 'questions with their days, forecasts, outcomes and scores; calendars of what falls due',
  },
  dossiers: {
    title: 'Dossiers',
    description:
      'What is known of the people, bodies, weapons, treaties, places and projects in our stories: each value with its source, its date and how firmly it stands.',
    kinds: {
      person: 'Person',
      organisation: 'Organisation',
      weapon: 'Weapon',
      treaty: 'Treaty or resolution',
      place: 'Place',
      project: 'Project',
    },
    kindsOf: kindsOfDossiers,
    none: 'No dossier has been published yet. The first one will appear here.',
    total: (n: number) => count(n, 'dossier', 'dossiers'),
    facts: (n: number) => count(n, 'value', 'values'),
    draft: 'Draft: not published',
    /** What a link to the table of a kind is called. */
    compare: (kind: DossierKind) => `Compare these ${kindsOfDossiers[kind].toLowerCase()}`,
    compared: (kind: DossierKind) => `${kindsOfDossiers[kind]} compared`,
    comparedDescription: (kind: DossierKind) =>
      `What is known of these ${kindsOfDossiers[kind].toLowerCase()}, side by side. Each value leads to its sources.`,
    choose: 'Choose two to four',
    unknown: 'not recorded',
    alsoKnown: 'Also known as',
    reviewed: (day: string) => `Last gone through on ${day}`,
    heading: 'What is known',
    property: 'Property',
    asOf: (day: string) => `as of ${day}`,
    until: (day: string) => `Until ${day}`,
    map: 'Where',
    timeline: 'When',
    said: 'Own statements',
    about: 'Statements of others',
    questions: 'Open questions',
    stories: 'Stories',
    noStory: 'No published story names it yet.',
    data: 'All dossiers as data (JSON)',
    table: (kind: DossierKind) => `${kindsOfDossiers[kind]} as a table (CSV)`,
    /** Before the names of dossiers on a hub. */
    onHub: 'Dossiers',
    /** Leads from the card of a dossier to its page. */
    open: 'Open the dossier',
    machinesNote:
      'people, bodies, weapons, treaties, places and projects: each value with its source, date, status and history',
  },
  figures: {
    /** Whether time runs from right to left too, in a language that does. */
    mirrorsTime: false as boolean,
    title: 'Figures',
    description: 'Every chart, map and timeline in our stories, with data and sources.',
    /** Before the names of figures that are shown under another topic. */
    also: 'Also on this topic:',
    /** Opens a table of what the drawing shows. */
    table: 'Table',
    sources: 'Sources',
    /** What a screen reader says for the number of a source in a drawing. */
    source: (number: number, publisher: string, date: string) =>
      `Source ${String(number)}: ${publisher}, ${date}`,
    /** Leads to the page of the figure on its own. */
    own: 'View on its own',
    /** The date of the data: as the editor writes it, or else as its sources are dated. */
    asOf: (date: string) => `Data as of ${date}.`,
    sourcesOf: (n: number, date: string) => `${n === 1 ? 'Source' : 'Sources'} dated ${date}.`,
    sourcesDated: (date: string) => `Sources dated up to ${date}.`,
    drawnFor: (date: string) => `Drawn for the story of ${date}.`,
    kinds: { chart: 'Chart', map: 'Map', timeline: 'Timeline' },
    timeline: {
      columns: { date: 'Date', title: 'Event', status: 'Status' },
      published: 'Date of the story',
      gap: ({ years, months, days }: { years: number; months: number; days: number }) =>
        [
          years > 0 ? count(years, 'year', 'years') : '',
          months > 0 ? count(months, 'month', 'months') : '',
          years === 0 && months === 0 ? count(days, 'day', 'days') : '',
        ]
          .filter((part) => part !== '')
          .join(' '),
      summary: ({
        events,
        from,
        to,
        questions,
      }: {
        events: number;
        from: string;
        to: string;
        questions: number;
      }) =>
        `${count(events, 'event', 'events')} from ${from} to ${to}${
          questions === 0 ? '' : `; ${count(questions, 'question', 'questions')} still open`
        }.`,
    },
    maps: {
      columns: {
        name: 'Place',
        latitude: 'Latitude',
        longitude: 'Longitude',
        role: 'Kind',
        kilometres: 'Range, km',
        status: 'Status',
      },
      roles: {
        subject: 'Subject',
        capital: 'Capital',
        place: 'Place',
        ring: 'Range',
        arrow: 'Route',
        country: 'Country',
      },
      nameArrow: (from: string, to: string, label: string | undefined) =>
        label === undefined ? `${from} to ${to}` : `${from} to ${to}: ${label}`,
      nameRing: (label: string, around: string) => `${label}, around ${around}`,
      sentences: {
        places: (names: string) => `A map of ${names}.`,
        countries: (names: string) => `Highlighted: ${names}.`,
        ring: (label: string, distance: string, around: string) => `${label}: ${distance} around ${around}.`,
        arrow: (from: string, to: string, label: string | undefined) =>
          label === undefined ? `From ${from} to ${to}.` : `From ${from} to ${to}: ${label}.`,
      },
      /** Below every map: how borders are drawn. */
      borders: {
        neutral: 'Disputed borders are dashed; no line on this map takes sides.',
        members:
          'Disputed borders are dashed; territories that are neither members nor observers of the United Nations are shown as part of the state to which most others say they belong.',
        control: 'Borders show who governs on the ground, except that Crimea is drawn as part of Ukraine.',
      },
    },
    /** Before the headline of the story, which is a link. */
    fromArticle: 'From the story:',
    picture: 'Picture (PNG)',
    count: (n: number) => count(n, 'figure', 'figures'),
    empty: 'No figures yet.',
    /** Below the picture of a figure. */
    credit: (site: string, day: string, publishers: readonly string[], hasMore: boolean) =>
      [
        `${site}, ${day}`,
        ...(publishers.length === 0
          ? []
          : [`Sources: ${[...publishers, ...(hasMore ? ['others'] : [])].join(', ')}`]),
      ].join(' · '),
  },

  /** Words of charts; see ChartWords in src/figures/charts/chart-words.ts. */
  charts: {
    missing: 'no data',
    range: (low: string | undefined, high: string | undefined): string =>
      low === undefined ? `up to ${high ?? ''}` : high === undefined ? `${low} or more` : `${low}–${high}`,
    withUnit: (value: string, unit: string) => (unit === '%' ? `${value}%` : `${value} ${unit}`),
    columns: {
      series: 'Series',
      low: 'Low',
      high: 'High',
      by: 'According to',
      unit: 'Unit',
      status: 'Status',
    },
    describe: {
      nothing: 'No values are known.',
      one: ({ name, value }: Named) => `One value is known: ${value} (${name}).`,
      values: (n: number, lowest: Named, highest: Named, missing: number) =>
        `${count(n, 'value', 'values')}, from ${lowest.value} (${lowest.name}) to ${highest.value} (${highest.name})${
          missing === 0 ? '' : `; ${String(missing)} not known`
        }.`,
      ranges: (n: number, { name, value }: Named) =>
        n === 1
          ? `One range is known: ${value} (${name}).`
          : `${count(n, 'range is', 'ranges are')} known, the first ${value} (${name}).`,
      course: (name: string, first: Named, last: Named, highest: Named) =>
        `${name}: ${first.value} in ${first.name}, ${last.value} in ${last.name}; highest ${highest.value} in ${highest.name}.`,
      slope: (from: string, to: string, rise: number, fall: number, same: number) =>
        `From ${from} to ${to}: ${String(rise)} up, ${String(fall)} down${same === 0 ? '' : `, ${String(same)} unchanged`}.`,
      scorecard: (rows: number, parties: number, statuses: readonly (readonly [string, number])[]) =>
        `${count(rows, 'row', 'rows')} for ${count(parties, 'party', 'parties')}${statuses.length === 0 ? '' : ': '}${statuses
          .map(([status, n]) => `${String(n)} ${status}`)
          .join(', ')}.`,
    },
  },

  corrections: {
    kinds: { correction: 'Correction', clarification: 'Clarification', update: 'Update' },
    heading: 'Corrections',
    materialHeading: 'Corrected since publication',
    /** Opens the material corrections at the top of a story. */
    whatWasWrong: 'What was wrong',
    said: 'Before:',
    /** Before what the story says now: the kind of change. */
    now: (kind: string) => `${kind}:`,
    place: 'Where it appeared',
    none: 'No stories have been corrected yet.',
    all: 'All corrections',
    /** Before the date of the policy, which comes below the corrections. */
    policyOf: 'Policy dated',
    feed: (site: string) => `${site}: corrections`,
    description: 'What our stories got wrong, and what is right.',
    follow: 'Follow corrections',
    inFeed: (headline: string) => `Correction: ${headline}`,
  },

  /** What has changed in a story since it was published. */
  changes: {
    titleOf: (headline: string) => `Changes: ${headline}`,
    description: (headline: string) =>
      `Every published version of “${headline}”: what changed in it, when and why.`,
    summary: (n: number) =>
      n === 0
        ? 'Nothing in this story has changed since it was published.'
        : `This story has changed ${n === 1 ? 'once' : n === 2 ? 'twice' : `${String(n)} times`} since it was published.`,
    knownFrom: (moment: string) =>
      `Wordings are compared from ${moment} on; what changed before is told by our notes alone.`,
    article: 'Read the story',
    published: 'Published',
    changedLabel: 'Changed',
    noReason: 'No reason was noted.',
    same: 'The wording did not change.',
    unknown: 'The wording from before was not kept.',
    statements: (n: number) => count(n, 'statement changed', 'statements changed'),
    others: 'Other sentences',
    added: 'New statement',
    removed: 'Statement taken out',
    changed: 'Statement changed',
    was: 'Was:',
    now: 'Now:',
    status: (before: string, after: string) => `Marked as ${before} before, as ${after} now.`,
    speakersGone: (before: string) => `No longer attributed to ${before}.`,
    speakersNew: (after: string) => `Attributed to ${after} now.`,
    speakers: (before: string, after: string) => `Attributed to ${before} before, to ${after} now.`,
    publishers: (before: string, after: string) => `It rested on ${before}; it rests on ${after} now.`,
    likelihoodGone: (before: LikelihoodTerm) => `No longer judged ${terms[before]}.`,
    likelihoodNew: (after: LikelihoodTerm) => `Judged ${terms[after]} now.`,
    likelihood: (before: LikelihoodTerm, after: LikelihoodTerm) =>
      `Judged ${terms[before]} before, ${terms[after]} now.`,
    place: 'In the story',
    /** To a reader who comes back, by the memory of the browser. */
    since: (n: number, day: string) =>
      `${count(n, 'statement', 'statements')} changed since you read this on ${day}.`,
    follow: 'Follow changes to this story',
    feed: (site: string, headline: string) => `${site}: changes to “${headline}”`,
    feedName: (headline: string) => `Changes to “${headline}”`,
    feedDescription: (headline: string) =>
      `What was changed in “${headline}” that a reader would judge it by, and why. Slips are left out.`,
    inFeed: {
      published: (headline: string) => `Published: ${headline}`,
      changed: (headline: string) => `Changed: ${headline}`,
      firstVersion: 'The story as it was first published.',
      corrected: (n: number) => count(n, 'correction', 'corrections'),
    },
  },

  events: { heading: 'Timeline', elsewhere: 'Also in' },

  home: {
    more: 'More stories',
    others: 'Also published',
    topics: 'By topic',
    countries: 'By country',
    due: 'Open questions',
    allTopics: 'All topics',
    allCountries: 'All countries',
    wholeArchive: 'Full archive',
    empty: 'Nothing has been published yet. The first story will appear here.',
  },

  hub: {
    articles: (n: number) => count(n, 'story', 'stories'),
    follow: (name: string) => `Follow ${name}`,
    empty: 'No stories yet. Follow the feed to get the first one.',
    topicsTitle: 'Topics',
    topicsDescription: 'Every topic we cover, with its newest story.',
    countriesTitle: 'Countries',
    countriesDescription: 'Every country our stories are about.',
    authorsTitle: 'Authors',
    authorsDescription: 'Who writes for this site.',
    archiveTitle: 'Archive',
    archiveDescription: 'Every story, by year and month.',
    months: 'Stories by month',
    monthsOf: (year: string) => `Stories of ${year} by month`,
    crossing: (topic: string, country: string) => `${topic}: ${country}`,
    crossingDescription: (topic: string, country: string) =>
      `Stories filed under both ${topic} and ${country}.`,
    timeline: 'Timeline',
    /** Opens the list of what each event of the timeline rests on. */
    timelineSources: 'Status and sources',
    noSource: 'No source is named for this event.',
    claims: (n: number, articles: number) =>
      `${count(n, 'statement', 'statements')} in ${choose(articles, 'this story', 'these stories')}`,
    /** Below a strip that has no room for all. */
    newestDrawn: (n: number, total: number) =>
      `The newest ${count(n, 'statement is', 'statements are')} drawn, of ${String(total)}.`,
    readClaims: (n: number) => choose(n, 'Read it', 'Read them all'),
    speakers: 'Most cited',
    crossingsIn: 'By topic',
    crossingsOf: 'By country',
    yearTitle: (year: number) => `Stories from ${String(year)}`,
    yearDescription: (year: number) => `Every story from ${String(year)}, the latest month first.`,
    pageOf: (page: number, pages: number) => `Page ${String(page)} of ${String(pages)}`,
    /** A list described for search engines and shared links, if nobody has described its subject. */
    descriptionOf: (subject: string, site: string) => `${subject}: every story on ${site}, newest first.`,
    /** The same for the second page of a list and those after it. */
    descriptionOfPage: (description: string, page: number, pages: number) =>
      `${description} Page ${String(page)} of ${String(pages)}.`,
    pager: 'Pages',
    newest: 'Newest',
    previous: 'Newer',
    next: 'Older',
    expertise: 'Writes about',
    /** The days of an author's first and newest stories. */
    span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    restsOn: (n: number) => `They rest on ${count(n, 'source', 'sources')}`,
    corrections: (n: number) => (n === 0 ? 'No corrections so far' : count(n, 'correction', 'corrections')),
    elsewhere: 'Elsewhere',
  },

  search: {
    title: 'Search',
    description: 'Find stories by keyword, topic, country, date, type of work or evidence.',
    label: 'Search stories',
    placeholder: 'Keywords, a name, a place',
    submit: 'Search',
    results: 'Results',
    needsScript:
      'Keyword search needs JavaScript, because it runs entirely in your browser. Without it, you can reach every story by topic, country, author or year:',
    browse: 'Browse instead',
    byYear: 'By year',
    byAuthor: 'By author',
    showMore: 'Show more',
    sections: 'Matching sections',
    narrow: 'Filters',
    facets: {
      topic: 'Topic',
      country: 'Country of the story',
      type: 'Type of work',
      author: 'Author',
      year: 'Year of publication',
      speaker: 'Speaker',
      status: 'Status of statements',
      kind: 'Kind of source',
    },
    published: 'Month of publication',
    bars: 'Stories over time',
    from: 'From',
    to: 'To',
    order: 'Order',
    byRelevance: 'Best match',
    newest: 'Newest first',
    oldest: 'Oldest first',
    chosen: 'Active filters',
    lighter: 'Broaden search',
    near: 'Topics and countries',
    newestArticles: 'Newest stories',
    follow: 'Follow this search',
    followNote: 'Each feed brings every new story on its subject; keywords and other filters do not apply.',
    close: 'Close',
    allLanguages: 'All languages',
    allResults: 'All results, with filters',
    slashKey: 'Press / to search',
    /** What the search element says; it fills in {n} and the like. */
    client: {
      loading: 'Searching…',
      slow: 'The search index is still loading.',
      failed:
        'The search index could not be loaded. Check your connection, or browse by topic, country, author and year below.',
      failedInDialog:
        'The search index could not be loaded. Check your connection, or go to the search page and browse from there.',
      again: 'Try again',
      found: { one: '{n} story', other: '{n} stories' } as PluralForms,
      none: noneMatches('story', 'this search'),
      corrected: 'Showing results for “{words}”.',
      instead: 'Search instead for “{words}”.',
      missing: noneMatches('story', '{words}'),
      all: 'All {n}',
      bar: '{month}: {stories}',
      remove: 'Remove filter: {filter}',
      without: 'Without {filter}: {stories}',
      range: 'the range of months',
      slips: {
        unknown: 'The link asked for a filter that does not exist here, so it was ignored.',
        swapped: 'The months in the link were the wrong way round, so they were swapped.',
      },
    },
  },

  acknowledgements: {
    title: 'Acknowledgements',
    description: 'Other people’s work used on this site, with versions and licences.',
    version: (version: string) => `version ${version.replace(/^v/, '')}`,
    licenceOf: (licence: string, work: string) => `${licence}, licence of ${work}`,
    code: {
      title: 'Code in your browser',
      note: 'Pages can be read without JavaScript. Search runs one third-party program; all other code is the site’s own.',
    },
    type: {
      title: 'Fonts on the pages',
      note: 'The fonts are sent with the pages, reduced to the characters they need.',
    },
    pictures: {
      title: 'Fonts in pictures',
      note: 'The pictures that other sites show for our pages use the same fonts, plus these for other scripts.',
    },
    tools: {
      title: 'What the site is built with',
      note: 'These packages are used to build the site; none of their code is in the pages.',
    },
  },

  feeds: {
    title: 'Feeds',
    description: 'Follow the whole site or any part of it in a feed reader.',
    whatTitle: 'What a feed is',
    what: 'A feed is an address that a feed reader checks for news. Give your reader the address once, and every new story arrives there, with its full text and its sources. No account, no email address, no tracking. To stop, delete the address.',
    how: 'New to this? Pick a reader below: it opens with the feed of all stories filled in. If you already have a reader, copy the address of whatever you want to follow, or import the full list.',
    readers: 'Follow all stories with one click',
    readerLink: (reader: string) => `Follow in ${reader}`,
    ownProgram: 'an app on this device',
    /** Before the names of the formats, which are links. */
    addresses: 'Or copy the address of the feed:',
    opmlTitle: (site: string) => `${site}: all feeds`,
    list: 'List of all feeds, for import (OPML)',
    forms:
      'Every feed comes in three formats with the same content: RSS, Atom and JSON Feed. Any will do; if your reader lets you choose, pick Atom. Older stories are in an archive of the whole site, in Atom; every feed that leaves any out links to it. In JSON Feed, “_sources” lists what an item rests on, and “_archive” says where the archive is.',
    promise:
      'Each story arrives once. Fixing a typo does not send it again; a material correction arrives as an item of its own.',
    groups: {
      whole: 'The whole site',
      topics: 'By topic',
      countries: 'By country',
      crossings: 'By topic and country',
      questions: 'What falls due, by topic and country',
      authors: 'By author',
      publishers: 'By publisher: stories that cite it',
      stories: 'Changes to a story',
    },
    allArticles: 'All stories',
    formNames: { rss: 'RSS', atom: 'Atom', json: 'JSON' },
    copy: 'Copy',
    copyOf: (name: string) => `Copy the address of the feed ${name}`,
    copied: 'Copied',
    formOf: (form: string, name: string) => `${form} feed: ${name}`,
  },

  claims: {
    follow: 'Follow all statements',
    inFeed: (n: number, headline: string) => `${count(n, 'statement', 'statements')}: ${headline}`,
    title: 'Statements',
    description:
      'Every marked statement in our stories: who says it, through whom, and how firmly it stands.',
    listTitle: (name: string) => `Statements: ${name}`,
    listDescription: {
      status: (name: string) => `Every marked statement in our stories with the status “${name}”.`,
      speaker: (name: string) =>
        `Every marked statement in our stories that comes from ${withArticle(name)}, alone or as a party to a dispute.`,
      topic: (name: string) => `Every marked statement in stories on this topic: ${name}.`,
      country: (name: string) => `Every marked statement in stories about this country: ${name}.`,
      year: (name: string) => `Every marked statement in stories from ${name}.`,
    },
    facets: {
      status: 'Status',
      speaker: 'Speaker',
      topic: 'Topic of the story',
      country: 'Country of the story',
      year: 'Year of publication',
    },
    facetTitle: {
      status: 'Statements by status',
      speaker: 'Statements by speaker',
      topic: 'Statements by topic of the story',
      country: 'Statements by country of the story',
      year: 'Statements by year of publication',
    },
    facetDescription: {
      status: 'How firmly the statements in our stories stand.',
      speaker: 'Every named speaker whose statements our stories mark.',
      topic: 'The topics that the stories are on.',
      country: 'The countries that the stories are about.',
      year: 'The years that the stories are from.',
    },
    allValues: {
      status: (n: number) => countAll(n, 'status', 'statuses'),
      speaker: (n: number) => countAll(n, 'speaker', 'speakers'),
      topic: (n: number) => countAll(n, 'topic', 'topics'),
      country: (n: number) => countAll(n, 'country', 'countries'),
      year: (n: number) => countAll(n, 'year', 'years'),
    },
    browse: 'Statements by status, speaker, topic, country and year',
    lists: 'Browse by',
    filter: 'Filter these statements',
    any: 'Any',
    from: 'From',
    to: 'To',
    reset: 'Show all',
    loading: 'Searching the statements…',
    shown: (total: number) => `{n} of ${count(total, 'statement', 'statements')}`,
    none: noneMatches('statement', 'these filters'),
    failed:
      'The statements could not be loaded, so nothing is filtered. Try again in a moment, or use the lists on this page.',
    empty: 'No statements here yet.',
    history: 'Also stated in other stories',
    /** After the titles of those stories. */
    compare: 'Compare them',
    /** The same with the matter's name, for search engines and shared links. */
    matterDescriptionOf: (name: string, articles: number) =>
      `${name}: what ${count(articles, 'story', 'stories')} said about it, oldest first. Later statements do not replace earlier ones.`,
    matterDescription: (articles: number) =>
      `What ${count(articles, 'story', 'stories')} said about this, oldest first. Later statements do not replace earlier ones.`,
  },

  sources: {
    title: 'Sources',
    description: 'Every publisher our stories cite, by kind, and what rests on each.',
    publishers: (n: number) => count(n, 'publisher', 'publishers'),
    publisherDescription: (name: string) =>
      `What our stories take from ${name}: the stories that cite it and the statements that rest on it.`,
    explained: 'What this kind means',
    homePage: 'Home page',
    /** Where the newsroom has written no sentence on who controls or funds a publisher. */
    controlUnrecorded: 'We have no record of who controls or funds it.',
    uncited: 'No published story cites it yet.',
    articles: 'Stories that cite it',
    claims: 'Statements that rest on it',
    noClaim: 'No marked statement rests on its own pages; they are cited for other sentences.',
    carried: 'Statements based on its reports, as carried by others',
    carriedNote: (name: string) => `The source is another publisher that carries ${name}.`,
    carriedCount: (n: number) => `${n.toLocaleString('en')} more as carried by others`,
    through: (name: string) => `Where we read ${name}`,
    carries: (name: string) => `Whose reports ${name} carries`,
    pageNote: 'From the stories on this page.',
    /** Cited pages that are not any more as they were cited. */
    lost: (n: number) =>
      choose(n, 'Cited page that is gone or changed', 'Cited pages that are gone or changed'),
    lostNote: 'What we quoted and when we read it stays in the stories.',
    lostCount: (n: number) => count(n, 'cited page gone or changed', 'cited pages gone or changed'),
    /** When these were as they had been; with several, the latest day of any of them. */
    lostSeen: (n: number, day: string) => (n === 1 ? `last seen ${day}` : `last seen ${day} at the latest`),
    citedIn: 'Cited in',
  },

  card: {
    topic: 'Topic',
    country: 'Country',
    author: 'Author',
    publisher: 'Publisher',
    alt: (parts: readonly string[]) => parts.join('. '),
  },

  machines: {
    catalogueTitle: (site: string) => `${site}: all stories`,
    catalogueOf: (site: string, subject: string) => `${site}: ${subject}`,
    intro: (home: string) =>
      `Every story has its own address under ${home}articles/. Add \`index.md\` to it for the text as Markdown, with statements and sources as footnotes, and \`evidence.json\` for its statements and sources as data. If you repeat a statement, say who makes it and how firmly it stands.`,
    articles: 'Stories, newest first',
    data: 'Data',
    catalogue: 'Catalogue of all stories',
    catalogueNote: 'JSON; it names the catalogues of topics and countries, and its schema',
    sitemap: 'Sitemap',
    house: 'About this site',
  },

  moved: {
    title: 'This page has moved',
    description: 'This page has a new address.',
    advice: 'This page has a new address:',
    parts: 'Go straight to the part you asked for',
  },

  formerAddresses: {
    title: 'Pages by their old addresses',
    description: 'Where to find pages that had another address on our earlier site.',
    advice: 'These pages had another address on our earlier site. Each is listed with the old one.',
  },

  withdrawn: {
    label: 'Withdrawn',
    kind: 'Withdrawal',
    titled: (headline: string) => `Withdrawn: ${headline}`,
    notice: 'We have withdrawn this story.',
    noticeOf: (day: string) => `We withdrew this story on ${day}.`,
    advice: 'Its text is no longer published. Everything we have corrected or withdrawn is listed under',
    list: 'Corrections',
    elsewhere: 'More on the same subject:',
  },

  standards: {
    samples: 'What the marks look like in a story',
    /** Before the headline of the story that a sample is from. */
    from: 'In',
    kinds: (n: number) => `The ${count(n, 'source', 'sources')} of our stories, by kind`,
    contents: 'On this page',
    sample: {
      confirmed: {
        words: 'The bridge was opened to traffic on 3 May.',
        note: 'Confirmed, said by the ministry that runs it and reported by two newspapers.',
      },
      claimed: {
        words: 'Forty thousand people crossed it on the first day.',
        note: 'Claimed by the ministry, via the state news agency.',
      },
      assessed: {
        words: 'It carries about half of what it was built for.',
        note: 'Assessed by an institute that counted lorries in satellite images.',
      },
      disputed: {
        words: 'The last pier stands on the other side of the border.',
        note: 'Disputed between the two governments. The story gives both.',
      },
    },
  },

  /** What stands around the words of stories in the draft of a digest; an editor overwrites it. */
  digest: {
    withoutCountry: 'Without a country',
    happened: 'What happened',
    due: 'What was due',
    answered: 'What was answered',
    event: (day: string, title: string, citation: string, stories: string) =>
      `${day}: ${title} ${citation}. See ${stories}.`,
    question: (question: string, due: string, answer: string, story: string) =>
      `${question} Due on ${due}. ${answer} Asked in ${story}.`,
    outcome: (day: string, text: string, citation: string) => `On ${day}: ${text} ${citation}.`,
    noOutcome: 'No outcome is recorded.',
  },

  notFound: {
    title: 'Page not found',
    description: 'There is no page at this address.',
    advice:
      'There is no page at this address; a letter may be missing or wrong. Search for the story, or start from one of these lists.',
  },
};

/** The phrases that every language must have: the shape of each catalogue. */
export type Text = typeof en;
