import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en.ts';

/** The path of a phrase in the catalogue, the phrase with a count in it, and how it reads for 0, 1, 2 and 21. */
type Row = readonly [
  path: string,
  say: (n: number) => string,
  read: readonly [string, string, string, string],
];

const rows: readonly Row[] = [
  [
    'changes.summary',
    (n) => en.changes.summary(n),
    [
      'Nothing in this story has changed since it was published.',
      'This story has changed once since it was published.',
      'This story has changed twice since it was published.',
      'This story has changed 21 times since it was published.',
    ],
  ],
  [
    'changes.statements',
    (n) => en.changes.statements(n),
    ['0 statements changed', '1 statement changed', '2 statements changed', '21 statements changed'],
  ],
  [
    'changes.since',
    (n) => en.changes.since(n, '3 March'),
    [
      '0 statements changed since you read this on 3 March.',
      '1 statement changed since you read this on 3 March.',
      '2 statements changed since you read this on 3 March.',
      '21 statements changed since you read this on 3 March.',
    ],
  ],
  [
    'changes.inFeed.corrected',
    (n) => en.changes.inFeed.corrected(n),
    ['0 corrections', '1 correction', '2 corrections', '21 corrections'],
  ],
  [
    'languages.behind',
    (n) => en.languages.behind(n, n + 1),
    [
      'The original has changed since this was translated: 1 other passage.',
      'The original has changed since this was translated: 1 statement and 2 other passages.',
      'The original has changed since this was translated: 2 statements and 3 other passages.',
      'The original has changed since this was translated: 21 statements and 22 other passages.',
    ],
  ],
  [
    'languages.moreIn',
    (n) => en.languages.moreIn(n, 'Korean'),
    [
      '0 more stories in Korean',
      '1 more story in Korean',
      '2 more stories in Korean',
      '21 more stories in Korean',
    ],
  ],
  [
    'sourcesOfKind.state-media',
    (n) => en.sourcesOfKind['state-media'](n),
    ['0 from state media', '1 from state media', '2 from state media', '21 from state media'],
  ],
  [
    'sourcesOfKind.news-agency',
    (n) => en.sourcesOfKind['news-agency'](n),
    ['0 from news agencies', '1 from a news agency', '2 from news agencies', '21 from news agencies'],
  ],
  [
    'sourcesOfKind.newspaper',
    (n) => en.sourcesOfKind.newspaper(n),
    ['0 from the press', '1 from the press', '2 from the press', '21 from the press'],
  ],
  [
    'sourcesOfKind.official',
    (n) => en.sourcesOfKind.official(n),
    ['0 official', '1 official', '2 official', '21 official'],
  ],
  [
    'sourcesOfKind.think-tank',
    (n) => en.sourcesOfKind['think-tank'](n),
    ['0 from think tanks', '1 from a think tank', '2 from think tanks', '21 from think tanks'],
  ],
  [
    'sourcesOfKind.ngo',
    (n) => en.sourcesOfKind.ngo(n),
    ['0 from NGOs', '1 from an NGO', '2 from NGOs', '21 from NGOs'],
  ],
  [
    'sourcesOfKind.academic',
    (n) => en.sourcesOfKind.academic(n),
    ['0 academic', '1 academic', '2 academic', '21 academic'],
  ],
  [
    'sourcesOfKind.aggregator',
    (n) => en.sourcesOfKind.aggregator(n),
    ['0 from aggregators', '1 from an aggregator', '2 from aggregators', '21 from aggregators'],
  ],
  [
    'publishersOfKind.state-media',
    (n) => en.publishersOfKind['state-media'](n),
    ['0 state media outlets', '1 state media outlet', '2 state media outlets', '21 state media outlets'],
  ],
  [
    'publishersOfKind.news-agency',
    (n) => en.publishersOfKind['news-agency'](n),
    ['0 news agencies', '1 news agency', '2 news agencies', '21 news agencies'],
  ],
  [
    'publishersOfKind.newspaper',
    (n) => en.publishersOfKind.newspaper(n),
    ['0 press outlets', '1 press outlet', '2 press outlets', '21 press outlets'],
  ],
  [
    'publishersOfKind.official',
    (n) => en.publishersOfKind.official(n),
    ['0 official bodies', '1 official body', '2 official bodies', '21 official bodies'],
  ],
  [
    'publishersOfKind.think-tank',
    (n) => en.publishersOfKind['think-tank'](n),
    ['0 think tanks', '1 think tank', '2 think tanks', '21 think tanks'],
  ],
  ['publishersOfKind.ngo', (n) => en.publishersOfKind.ngo(n), ['0 NGOs', '1 NGO', '2 NGOs', '21 NGOs']],
  [
    'publishersOfKind.academic',
    (n) => en.publishersOfKind.academic(n),
    ['0 academic publishers', '1 academic publisher', '2 academic publishers', '21 academic publishers'],
  ],
  [
    'publishersOfKind.aggregator',
    (n) => en.publishersOfKind.aggregator(n),
    ['0 aggregators', '1 aggregator', '2 aggregators', '21 aggregators'],
  ],
  [
    'article.dataLink',
    (n) => en.article.dataLink(n),
    ['Data (CSV, 0 rows)', 'Data (CSV, 1 row)', 'Data (CSV, 2 rows)', 'Data (CSV, 21 rows)'],
  ],
  ['dossiers.total', (n) => en.dossiers.total(n), ['0 dossiers', '1 dossier', '2 dossiers', '21 dossiers']],
  ['dossiers.facts', (n) => en.dossiers.facts(n), ['0 values', '1 value', '2 values', '21 values']],
  [
    'article.readingTime',
    (n) => en.article.readingTime(n),
    ['0 min read', '1 min read', '2 min read', '21 min read'],
  ],
  [
    'article.moreKeyPoints',
    (n) => en.article.moreKeyPoints(n),
    ['0 more key points', '1 more key point', '2 more key points', '21 more key points'],
  ],
  [
    'article.moreLinks',
    (n) => en.article.moreLinks(n),
    [
      '0 more links in this story',
      '1 more link in this story',
      '2 more links in this story',
      '21 more links in this story',
    ],
  ],
  [
    'article.carriedBy',
    (n) => en.article.carriedBy('Origin', n),
    [
      'Origin: 0 sources carry it',
      'Origin: 1 source carries it',
      'Origin: 2 sources carry it',
      'Origin: 21 sources carry it',
    ],
  ],
  [
    'article.otherSources',
    (n) => en.article.otherSources(n),
    ['Other sources', 'Another source', 'Other sources', 'Other sources'],
  ],
  [
    'evidence.counted.confirmed',
    (n) => en.evidence.counted.confirmed(n),
    ['0 confirmed', '1 confirmed', '2 confirmed', '21 confirmed'],
  ],
  [
    'evidence.counted.claimed',
    (n) => en.evidence.counted.claimed(n),
    ['0 claimed', '1 claimed', '2 claimed', '21 claimed'],
  ],
  [
    'evidence.counted.assessed',
    (n) => en.evidence.counted.assessed(n),
    ['0 assessed', '1 assessed', '2 assessed', '21 assessed'],
  ],
  [
    'evidence.counted.disputed',
    (n) => en.evidence.counted.disputed(n),
    ['0 disputed', '1 disputed', '2 disputed', '21 disputed'],
  ],
  [
    'evidence.claims',
    (n) => en.evidence.claims(n),
    ['0 statements', '1 statement', '2 statements', '21 statements'],
  ],
  ['evidence.sources', (n) => en.evidence.sources(n), ['0 sources', '1 source', '2 sources', '21 sources']],
  [
    'evidence.dated',
    (n) => en.evidence.dated(n, n, 'May', 'June'),
    [
      '0 sources, dated May to June',
      '1 source from 1 country, dated May to June',
      '2 sources from 2 countries, dated May to June',
      '21 sources from 21 countries, dated May to June',
    ],
  ],
  [
    'evidence.oneOrigin',
    (n) => en.evidence.oneOrigin(n, 'Origin'),
    [
      '0 reports, one origin: Origin.',
      '1 report, one origin: Origin.',
      '2 reports, one origin: Origin.',
      '21 reports, one origin: Origin.',
    ],
  ],
  [
    'evidence.mainOrigin',
    (n) => en.evidence.mainOrigin(n, n, 'Origin'),
    [
      '0 of 0 sources go back to one origin: Origin.',
      '1 of 1 source goes back to one origin: Origin.',
      '2 of 2 sources go back to one origin: Origin.',
      '21 of 21 sources go back to one origin: Origin.',
    ],
  ],
  [
    'evidence.summary',
    (n) => en.evidence.summary(n, n),
    ['No sources listed', '1 statement, 1 source', '2 statements, 2 sources', '21 statements, 21 sources'],
  ],
  [
    'evidence.restsOnIt',
    (n) => en.evidence.restsOnIt(n),
    ['Statements', 'Statement', 'Statements', 'Statements'],
  ],
  [
    'evidence.brief',
    (n) => en.evidence.brief('Confirmed', ['Post 1'], n),
    [
      'Confirmed\u00A0· Post 1',
      'Confirmed\u00A0· Post 1, 1 more',
      'Confirmed\u00A0· Post 1, 2 more',
      'Confirmed\u00A0· Post 1, 21 more',
    ],
  ],
  ['evidence.sourcesOf', (n) => en.evidence.sourcesOf(n), ['Sources', 'Source', 'Sources', 'Sources']],
  [
    'figures.timeline.gap',
    (n) => en.figures.timeline.gap({ years: 0, months: 0, days: n }),
    ['0 days', '1 day', '2 days', '21 days'],
  ],
  [
    'figures.timeline.gap',
    (n) => en.figures.timeline.gap({ years: n, months: n, days: n }),
    ['0 days', '1 year 1 month', '2 years 2 months', '21 years 21 months'],
  ],
  [
    'figures.timeline.summary',
    (n) => en.figures.timeline.summary({ events: n, from: 'May', to: 'June', questions: n }),
    [
      '0 events from May to June.',
      '1 event from May to June; 1 question still open.',
      '2 events from May to June; 2 questions still open.',
      '21 events from May to June; 21 questions still open.',
    ],
  ],
  [
    'forecasts.questions',
    (n) => en.forecasts.questions(n),
    ['0 questions', '1 question', '2 questions', '21 questions'],
  ],
  [
    'forecasts.forecasts',
    (n) => en.forecasts.forecasts(n),
    ['0 forecasts', '1 forecast', '2 forecasts', '21 forecasts'],
  ],
  [
    'forecasts.more',
    (n) => en.forecasts.more(n),
    [
      '0 more questions are in the data below.',
      '1 more question is in the data below.',
      '2 more questions are in the data below.',
      '21 more questions are in the data below.',
    ],
  ],
  ['forecasts.sources', (n) => en.forecasts.sources(n), ['Sources:', 'Source:', 'Sources:', 'Sources:']],
  [
    'forecasts.scoredOf',
    (n) => en.forecasts.scoredOf(n, n),
    [
      '0 forecasts',
      '1 forecast, 1 by the middle of a range',
      '2 forecasts, 2 by the middle of a range',
      '21 forecasts, 21 by the middle of a range',
    ],
  ],
  [
    'forecasts.leadOf',
    (n) => en.forecasts.leadOf(n),
    [
      '0 days before the answer (median)',
      '1 day before the answer (median)',
      '2 days before the answer (median)',
      '21 days before the answer (median)',
    ],
  ],
  ['forecasts.tooFewOf', (n) => en.forecasts.tooFewOf(n), ['0 of 5', '1 of 5', '2 of 5', '21 of 5']],
  [
    'forecasts.unscoredOf.open',
    (n) => en.forecasts.unscoredOf.open(n),
    ['0 still open', '1 still open', '2 still open', '21 still open'],
  ],
  [
    'forecasts.unscoredOf.partly',
    (n) => en.forecasts.unscoredOf.partly(n),
    ['0 partly', '1 partly', '2 partly', '21 partly'],
  ],
  [
    'forecasts.unscoredOf.void',
    (n) => en.forecasts.unscoredOf.void(n),
    ['0 void', '1 void', '2 void', '21 void'],
  ],
  [
    'forecasts.unscoredOf.inWords',
    (n) => en.forecasts.unscoredOf.inWords(n),
    [
      '0 in words without a range',
      '1 in words without a range',
      '2 in words without a range',
      '21 in words without a range',
    ],
  ],
  ['figures.count', (n) => en.figures.count(n), ['0 figures', '1 figure', '2 figures', '21 figures']],
  [
    'charts.describe.values',
    (n) => en.charts.describe.values(n, { name: 'A', value: '3' }, { name: 'B', value: '4' }, n),
    [
      '0 values, from 3 (A) to 4 (B).',
      '1 value, from 3 (A) to 4 (B); 1 not known.',
      '2 values, from 3 (A) to 4 (B); 2 not known.',
      '21 values, from 3 (A) to 4 (B); 21 not known.',
    ],
  ],
  [
    'charts.describe.ranges',
    (n) => en.charts.describe.ranges(n, { name: 'A', value: 'up to 3' }),
    [
      '0 ranges are known, the first up to 3 (A).',
      'One range is known: up to 3 (A).',
      '2 ranges are known, the first up to 3 (A).',
      '21 ranges are known, the first up to 3 (A).',
    ],
  ],
  [
    'charts.describe.slope',
    (n) => en.charts.describe.slope('May', 'June', n, n, n),
    [
      'From May to June: 0 up, 0 down.',
      'From May to June: 1 up, 1 down, 1 unchanged.',
      'From May to June: 2 up, 2 down, 2 unchanged.',
      'From May to June: 21 up, 21 down, 21 unchanged.',
    ],
  ],
  [
    'charts.describe.scorecard',
    (n) => en.charts.describe.scorecard(n, n, [['claimed', n]]),
    [
      '0 rows for 0 parties: 0 claimed.',
      '1 row for 1 party: 1 claimed.',
      '2 rows for 2 parties: 2 claimed.',
      '21 rows for 21 parties: 21 claimed.',
    ],
  ],
  ['hub.articles', (n) => en.hub.articles(n), ['0 stories', '1 story', '2 stories', '21 stories']],
  [
    'hub.restsOn',
    (n) => en.hub.restsOn(n),
    ['They rest on 0 sources', 'They rest on 1 source', 'They rest on 2 sources', 'They rest on 21 sources'],
  ],
  [
    'hub.corrections',
    (n) => en.hub.corrections(n),
    ['No corrections so far', '1 correction', '2 corrections', '21 corrections'],
  ],
  [
    'standards.kinds',
    (n) => en.standards.kinds(n),
    [
      'The 0 sources of our stories, by kind',
      'The 1 source of our stories, by kind',
      'The 2 sources of our stories, by kind',
      'The 21 sources of our stories, by kind',
    ],
  ],
  [
    'hub.claims',
    (n) => en.hub.claims(n, n),
    [
      '0 statements in these stories',
      '1 statement in this story',
      '2 statements in these stories',
      '21 statements in these stories',
    ],
  ],
  [
    'hub.newestDrawn',
    (n) => en.hub.newestDrawn(n, 500),
    [
      'The newest 0 statements are drawn, of 500.',
      'The newest 1 statement is drawn, of 500.',
      'The newest 2 statements are drawn, of 500.',
      'The newest 21 statements are drawn, of 500.',
    ],
  ],
  [
    'hub.readClaims',
    (n) => en.hub.readClaims(n),
    ['Read them all', 'Read it', 'Read them all', 'Read them all'],
  ],
  [
    'claims.inFeed',
    (n) => en.claims.inFeed(n, 'Headline'),
    ['0 statements: Headline', '1 statement: Headline', '2 statements: Headline', '21 statements: Headline'],
  ],
  [
    'claims.allValues.status',
    (n) => en.claims.allValues.status(n),
    ['All 0 statuses', '1 status', 'All 2 statuses', 'All 21 statuses'],
  ],
  [
    'claims.allValues.speaker',
    (n) => en.claims.allValues.speaker(n),
    ['All 0 speakers', '1 speaker', 'All 2 speakers', 'All 21 speakers'],
  ],
  [
    'claims.allValues.topic',
    (n) => en.claims.allValues.topic(n),
    ['All 0 topics', '1 topic', 'All 2 topics', 'All 21 topics'],
  ],
  [
    'claims.allValues.country',
    (n) => en.claims.allValues.country(n),
    ['All 0 countries', '1 country', 'All 2 countries', 'All 21 countries'],
  ],
  [
    'claims.allValues.year',
    (n) => en.claims.allValues.year(n),
    ['All 0 years', '1 year', 'All 2 years', 'All 21 years'],
  ],
  [
    'claims.shown',
    (n) => en.claims.shown(n),
    ['{n} of 0 statements', '{n} of 1 statement', '{n} of 2 statements', '{n} of 21 statements'],
  ],
  [
    'claims.matterDescriptionOf',
    (n) => en.claims.matterDescriptionOf('Name', n),
    [
      'Name: what 0 stories said about it, oldest first. Later statements do not replace earlier ones.',
      'Name: what 1 story said about it, oldest first. Later statements do not replace earlier ones.',
      'Name: what 2 stories said about it, oldest first. Later statements do not replace earlier ones.',
      'Name: what 21 stories said about it, oldest first. Later statements do not replace earlier ones.',
    ],
  ],
  [
    'claims.matterDescription',
    (n) => en.claims.matterDescription(n),
    [
      'What 0 stories said about this, oldest first. Later statements do not replace earlier ones.',
      'What 1 story said about this, oldest first. Later statements do not replace earlier ones.',
      'What 2 stories said about this, oldest first. Later statements do not replace earlier ones.',
      'What 21 stories said about this, oldest first. Later statements do not replace earlier ones.',
    ],
  ],
  [
    'sources.publishers',
    (n) => en.sources.publishers(n),
    ['0 publishers', '1 publisher', '2 publishers', '21 publishers'],
  ],
  [
    'sources.lost',
    (n) => en.sources.lost(n),
    [
      'Cited pages that are gone or changed',
      'Cited page that is gone or changed',
      'Cited pages that are gone or changed',
      'Cited pages that are gone or changed',
    ],
  ],
  [
    'sources.lostCount',
    (n) => en.sources.lostCount(n),
    [
      '0 cited pages gone or changed',
      '1 cited page gone or changed',
      '2 cited pages gone or changed',
      '21 cited pages gone or changed',
    ],
  ],
  [
    'sources.carriedCount',
    (n) => en.sources.carriedCount(n),
    [
      '0 more as carried by others',
      '1 more as carried by others',
      '2 more as carried by others',
      '21 more as carried by others',
    ],
  ],
];

/** Phrases with a number in them that counts nothing: a place, a year, a share. */
const uncounted = [
  'article.footnoteBack',
  'evidence.likelihood',
  'figures.source',
  'forecasts.term',
  'hub.yearTitle',
  'hub.yearDescription',
  'hub.pageOf',
  'hub.descriptionOfPage',
];

/** The paths of all phrases that print a number, by what their functions do with one. */
const listPaths = (value: unknown, path: readonly string[] = []): string[] => {
  if (typeof value === 'function')
    return /\b(?:choose|count|countAll|String|toLocaleString)\(/.test(value.toString())
      ? [path.join('.')]
      : [];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) => listPaths(part, [...path, key]))
    : [];
};

describe('a phrase with a count', () => {
  it.each(rows)('%s agrees with its number', (_, say, read) => {
    expect([0, 1, 2, 21].map(say)).toEqual(read);
  });

  it('is in the table above, whatever it is', () => {
    const told = new Set([...rows.map(([path]) => path), ...uncounted]);
    expect(new Set(listPaths(en))).toEqual(told);
  });

  it.each(rows)('%s speaks of one thing as of one', (_, say) => {
    expect(say(1)).not.toMatch(/\b1 (?:more )?(?!as\b|news\b|press\b|status\b)[a-z]+s\b|\ball 1\b/i);
  });
});

it('says how many stories a search has found', () => {
  expect(en.search.client.found).toEqual({ one: '{n} story', other: '{n} stories' });
});
