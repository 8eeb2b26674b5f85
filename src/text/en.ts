/**
 * Every word that pages print and no editor wrote, in English. A further language is a file beside this
 * one with the same shape (type Text), named in text.ts.
 */
const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, other: string): string =>
  `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : other}`;

export const en = {
  direction: 'ltr' as 'ltr' | 'rtl',

  site: {
    skip: 'Skip to the text',
    mainNavigation: 'Main',
    menuTopics: 'Topics',
    menuCountries: 'Countries',
    menuArchive: 'Archive',
    menuSearch: 'Search',
    menuFeeds: 'Feeds',
    noEdition: 'In preparation',
    footerNavigation: 'The house',
    footerPromise: 'No cookies, no trackers, no script needed to read. Every address is kept.',
    feedOfSite: (site: string) => `${site}: all stories`,
    feedOf: (site: string, subject: string) => `${site}: ${subject}`,
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
  },

  held: {
    draft: 'Draft: not published',
    embargo: (moment: string) => `Under embargo until ${moment}`,
  },

  article: {
    byline: 'By',
    published: 'Published',
    updated: 'Updated',
    readingTime: (minutes: number) => `${String(minutes)} min read`,
    aboutType: (type: string) => `What “${type}” means here`,
    keyPoints: 'Key points',
    contents: 'In this story',
    sources: 'Sources',
    sourcesNote: (n: number) => `${count(n, 'source', 'sources')} cited by number in the text.`,
    sourceMix: 'What this story rests on',
    relays: (agency: string) => `carrying ${agency}`,
    untitled: 'Report',
    inLanguage: (language: string) => `in ${language}`,
    accessed: (day: string) => `read ${day}`,
    archivedCopy: 'archived copy',
    outlook: 'What to watch',
    outlookDue: (day: string) => `We look again on ${day}`,
    outlookOutcome: (day: string) => `Outcome, ${day}`,
    outlookSources: (numbers: string) => `Sources ${numbers}`,
    outlookOpen: 'Open',
    outlookAnswered: 'Answered',
    changes: 'Changes to this story',
    filedUnder: 'Filed under',
    topics: 'Topics',
    countries: 'Countries',
    related: 'Related',
    relatedReason: (subjects: string) => `Also on ${subjects}`,
    aged: (day: string) => `This story is from ${day}. It stands as written; things may have moved on.`,
    agedNewer: 'Newer on the same subject:',
    follow: 'Follow',
    followTopic: (name: string) => `Feed: ${name}`,
    print: 'Print',
    authors: 'Authors',
  },

  home: {
    latest: 'Latest',
    more: 'More stories',
    topics: 'By topic',
    countries: 'By country',
    due: 'Due next',
    dueNote: 'Questions our stories left open, by the day we look again.',
    allTopics: 'All topics',
    allCountries: 'All countries',
    wholeArchive: 'The whole archive',
    empty: 'Nothing has been published yet. The first story will stand here.',
  },

  hub: {
    stories: (n: number) => count(n, 'story', 'stories'),
    follow: (name: string) => `Follow ${name} by RSS`,
    empty: 'No story yet. Follow the feed and the first one will come to you.',
    topicsTitle: 'Topics',
    topicsDescription: 'Every topic we write about, with its introduction and its stories.',
    countriesTitle: 'Countries',
    countriesDescription: 'Every country our stories are about.',
    authorsTitle: 'Authors',
    authorsDescription: 'Who writes here.',
    archiveTitle: 'Archive',
    archiveDescription: 'Every story, by year.',
    yearTitle: (year: number) => `Stories of ${String(year)}`,
    yearDescription: (year: number) => `Everything published in ${String(year)}, newest first.`,
    pageOf: (page: number, pages: number) => `Page ${String(page)} of ${String(pages)}`,
    pager: 'Pages',
    newest: 'Newest',
    previous: 'Newer',
    next: 'Older',
    profileOf: { person: 'Author', organisation: 'Organisation' },
    expertise: 'Writes about',
    elsewhere: 'Elsewhere',
  },

  search: {
    title: 'Search',
    description: 'Find a story by words, topic or country.',
    label: 'Search the stories',
    placeholder: 'Words, a name, a place',
    submit: 'Search',
    topic: 'Topic',
    country: 'Country',
    any: 'Any',
    results: 'Results',
    needsScript:
      'Searching by words needs JavaScript, because it runs in your browser and nowhere else. Without it, every story can be reached by topic, country and year:',
    browse: 'Browse instead',
    loading: 'Searching …',
    failed: 'The search index could not be loaded. Try again, or browse by topic, country and year below.',
    none: 'No story matches.',
    noneAdvice: 'Try fewer or other words, or take a filter away.',
    foundOne: '1 story',
    foundMany: '{n} stories',
    showMore: 'Show more',
    sections: 'Matching sections',
    unknownFilter: 'The address asked for a filter that does not exist here; it was left out.',
  },

  feeds: {
    title: 'Feeds',
    description: 'Follow the whole site, one topic, one country or one author in any feed reader.',
    what: 'A feed is an address that your reader asks for news. Copy one of these into a feed reader such as Feedly, NetNewsWire, Thunderbird or Newsflash, and every new story comes to you with its full text. No account, no e-mail address, no tracking.',
    whole: 'Everything',
    byTopic: 'By topic',
    byCountry: 'By country',
    byAuthor: 'By author',
    readOn: 'Read with its sources at',
  },

  notFound: {
    title: 'There is nothing at this address',
    description: 'The address may be mistyped.',
    advice: 'Addresses of ours are kept for ever, so it is probably mistyped. These will help:',
  },
};

/** What a language has to say; every catalogue has this shape. */
export type Text = typeof en;
