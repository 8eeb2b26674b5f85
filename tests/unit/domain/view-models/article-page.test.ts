import { describe, expect, it } from 'vitest';
import type { Article, Claim, PublishedArticle, Source } from '../../../../src/domain/article.ts';
import { toCountry } from '../../../../src/domain/country.ts';
import { type ArticlePage, buildArticlePage } from '../../../../src/domain/view-models/article-page.ts';
import {
  bridges,
  buildArticle,
  buildClaim,
  buildHeldArticle,
  buildSource,
  buildPublishedArticle,
  geese,
  instant,
  japan,
  northKorea,
  publish,
} from '../../article-builder.ts';
import { toClaim } from '../../../../src/store/to-article.ts';
import { buildSettledBody } from '../../body-builder.ts';
import { edition } from '../../made-up-edition.ts';
import { buildNewsroomOf } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

const buildPage = (article: PublishedArticle, at = instant) =>
  buildArticlePage(buildNewsroomOf([article], {}, at), article);
const pageOf = (facts: Partial<Article> = {}) => buildPage(buildPublishedArticle(facts));
/** The entries of the list of sources, whatever their groups. */
const sourcesOf = ({ sources }: ArticlePage) => sources.groups.flatMap((group) => group.sources);

/** A story that uses every field there is. */
const fullArticle = buildArticle({
  kicker: 'On the water',
  type: 'fact-sheet',
  updatedAt: new Date('2026-02-20T08:30:00Z'),
  authors: [
    { id: 'ada-example', name: 'Ada Example', kind: 'person' },
    { id: 'goose-desk', name: 'The goose desk', kind: 'organisation' },
  ],
  topics: [geese, bridges],
  countries: [northKorea, japan],
  keyPoints: ['Seven geese.', 'One bridge.'],
  sources: [
    buildSource({ id: 'gazette', number: 1 }),
    buildSource({
      id: 'agency',
      number: 2,
      publisher: { id: 'goose-agency', name: 'Goose Agency', kind: 'state-media' },
      country: toCountry('CI', 'en'),
      title: undefined,
      describedAs: 'Agency report',
      relays: 'Another agency',
      url: 'https://agency.example/7',
      date: '2026-02-17',
      isDateInferred: true,
      dateNote: 'day inferred from the text',
      accessed: '2026-02-19',
      archived: 'https://archive.example/7',
      archivedAt: '2026-02-20T10:15:00Z',
      decay: { state: 'gone', since: '2026-02-25', lastSeen: '2026-02-21' },
      language: 'fr',
      note: 'aggregator; original not seen',
    }),
  ],
  outlook: [
    { question: 'Will they return?', due: '2026-04-01' },
    {
      question: 'Was the bridge hurt?',
      due: '2026-02-25',
      outcome: { date: '2026-02-24', text: 'No, the agency says.', sources: ['agency', 'gazette'] },
    },
  ],
  changes: [{ date: new Date('2026-02-20T08:30:00Z'), reason: 'Seven geese, not six.' }],
  headings: [
    { depth: 2, id: 'the-crossing', text: 'The crossing' },
    { depth: 3, id: 'on-foot', text: 'On foot' },
    { depth: 2, id: 'the-bridge', text: 'The bridge' },
  ],
});

describe('buildArticlePage', () => {
  const page = buildPage(buildPublishedArticle(fullArticle));

  it('says who, when, how long and of what kind', () => {
    expect(page.kicker).toEqual({ name: 'On the water', address: '/topics/geese/' });
    expect(page.type).toEqual({ name: 'Fact sheet', address: '/standards/#fact-sheet' });
    expect(page.authors).toEqual([
      { name: 'Ada Example', address: '/authors/ada-example/' },
      { name: 'The goose desk', address: '/authors/goose-desk/' },
    ]);
    expect(page.published).toEqual({
      iso: '2026-02-19T12:00:00.000Z',
      text: '19 February 2026, 21:00 GMT+9',
    });
    expect(page.updated).toEqual({ iso: '2026-02-20T08:30:00.000Z', text: '20 February 2026, 17:30 GMT+9' });
    expect(page.readingMinutes).toBe(2);
    expect(page.changes).toEqual([
      {
        at: { iso: '2026-02-20T08:30:00.000Z', text: '20 February 2026, 17:30 GMT+9' },
        reason: 'Seven geese, not six.',
        address: 'changes/#2026-02-20T08:30:00.000Z',
      },
    ]);
  });

  it('leads to what changed last, unless the last noted change does', () => {
    const later = { date: new Date('2026-02-22T12:00:00Z'), kind: 'correction' as const };
    const corrections = [{ ...later, wrong: 'Six.', right: 'Seven.', material: false }];
    const of = (facts: Parameters<typeof buildPublishedArticle>[0]) =>
      buildPage(buildPublishedArticle(facts)).newestVersion;
    expect(page.newestVersion).toBeUndefined();
    expect(of({ ...fullArticle, corrections })).toBe('changes/#2026-02-22T12:00:00.000Z');
    expect(of({ corrections })).toBe('changes/#2026-02-22T12:00:00.000Z');
    expect(of({})).toBeUndefined();
  });

  it('lists each source with its number and with what a reader should know', () => {
    expect(sourcesOf(page)).toEqual([
      {
        anchor: { own: 'source-gazette', className: undefined, inside: undefined },
        number: 1,
        isNumbered: false,
        origin: undefined,
        publisher: 'The Goose Gazette',
        isIsolated: false,
        kindLabel: 'Press',
        country: undefined,
        title: 'Geese cross bridge',
        language: undefined,
        description: 'Report',
        relays: undefined,
        url: 'https://gazette.example/geese',
        passages: [],
        date: { iso: '2026-02-18', text: '18 February 2026' },
        remarks: [],
        archived: undefined,
        decay: undefined,
        publisherAddress: '/sources/goose-gazette/',
        claimCount: 0,
        claims: [],
      },
      {
        anchor: { own: 'source-agency', className: undefined, inside: undefined },
        number: 2,
        isNumbered: false,
        origin: undefined,
        publisher: 'Goose Agency',
        isIsolated: false,
        kindLabel: 'State media',
        country: 'Côte d’Ivoire',
        title: undefined,
        language: { code: 'fr', direction: 'ltr' },
        description: 'Agency report',
        relays: 'Another agency',
        url: 'https://agency.example/7',
        passages: [],
        date: { iso: '2026-02-17', text: 'about 17 February 2026' },
        remarks: [
          'in French',
          'day inferred from the text',
          'aggregator; original not seen',
          'accessed 19 February 2026',
        ],
        archived: {
          url: 'https://archive.example/7',
          text: 'archived copy of 20 February 2026',
          at: '2026-02-20T10:15:00Z',
        },
        decay: 'Page gone, last seen 21 February 2026',
        publisherAddress: '/sources/goose-agency/',
        claimCount: 0,
        claims: [],
      },
    ]);
    expect(page.sourceMix).toEqual([
      { kind: 'newspaper', count: 1 },
      { kind: 'state-media', count: 1 },
    ]);
  });

  it('names the language and direction of a headline that is not in the site’s own', () => {
    const languages = ['ar', 'ko', 'en', undefined].map(
      (language) => sourcesOf(pageOf({ sources: [buildSource({ language })] }))[0]?.language,
    );
    expect(languages).toEqual([
      { code: 'ar', direction: 'rtl' },
      { code: 'ko', direction: 'ltr' },
      undefined,
      undefined,
    ]);
  });

  it('shows what was read, with passages for the statements that quote them', () => {
    const source = buildSource({
      passages: [
        { words: 'seven geese', prefix: 'the', suffix: undefined, translation: undefined },
        { words: 'nobody counted', prefix: undefined, suffix: undefined, translation: undefined },
        {
          id: 'came',
          words: 'they all',
          prefix: undefined,
          suffix: undefined,
          translation: undefined,
          lastSeen: '2026-02-21',
        },
        { id: 'alone', words: 'seven', prefix: undefined, suffix: undefined, translation: undefined },
      ],
      read: { day: '2026-02-20', what: 'excerpt' },
    });
    const quoting = [
      buildClaim({ sources: [source] }),
      buildClaim({ number: 2, text: 'They came', sources: [source], quotes: ['gazette#came'] }),
      // It rests on something else.
      buildClaim({ number: 3, text: 'Seven geese', sources: [] }),
    ];
    const [entry] = sourcesOf(pageOf({ sources: [source], claims: quoting }));
    expect(entry?.remarks).toEqual(['excerpt read 20 February 2026']);
    expect(entry?.passages).toEqual([
      {
        words: 'seven geese',
        translation: undefined,
        url: 'https://gazette.example/geese#:~:text=the-,seven%20geese',
        quotedIn: '1',
      },
      {
        words: 'nobody counted',
        translation: undefined,
        url: 'https://gazette.example/geese#:~:text=nobody%20counted',
        quotedIn: undefined,
      },
      {
        words: 'they all',
        translation: undefined,
        url: 'https://gazette.example/geese#:~:text=they%20all',
        decay: 'No longer on the page, last seen there 21 February 2026',
        name: 'came',
        quotedIn: '2',
      },
      {
        words: 'seven',
        translation: undefined,
        url: 'https://gazette.example/geese#:~:text=seven',
        name: 'alone',
        quotedIn: '',
      },
    ]);
  });

  it('keeps the code of a language that has no name', () => {
    expect(sourcesOf(pageOf({ sources: [buildSource({ language: 'qxx' })] }))[0]?.remarks).toEqual([
      'in qxx',
    ]);
  });

  it('leads an outcome to its sources by their numbers, in the order written', () => {
    expect(page.outlook).toEqual([
      {
        anchor: undefined,
        question: 'Will they return?',
        criteria: undefined,
        forecasts: [],
        due: { iso: '2026-04-01', text: 'Review due 1 April 2026' },
        outcome: undefined,
      },
      {
        anchor: undefined,
        question: 'Was the bridge hurt?',
        criteria: undefined,
        forecasts: [],
        due: { iso: '2026-02-25', text: 'Review due 25 February 2026' },
        outcome: {
          day: { iso: '2026-02-24', text: '24 February 2026' },
          result: undefined,
          text: 'No, the agency says.',
          sources: [
            { id: 'agency', number: '2' },
            { id: 'gazette', number: '1' },
          ],
        },
      },
    ]);
  });

  it('puts only the main headings into the contents', () => {
    expect(page.contents.map(({ id }) => id)).toEqual(['the-crossing', 'the-bridge']);
  });

  it('stands below its main topic', () => {
    expect(page.frame.breadcrumbs).toEqual([
      { name: 'Home', address: '/' },
      { name: 'Topics', address: '/topics/' },
      { name: 'Geese', address: '/topics/geese/' },
    ]);
    expect(page.frame.canonical).toBe('https://pond.example/articles/geese-cross-bridge/');
    expect(page.frame.kind).toBe('article');
    expect(page.frame.isListed).toBe(true);
  });

  it('announces the feed of its main topic before the site’s, each in one form', () => {
    expect(page.frame.feeds.map(({ title, address }) => [title, address])).toEqual([
      ['The Pond Post: Geese', '/topics/geese/rss.xml'],
      ['The Pond Post: all stories', '/rss.xml'],
    ]);
  });

  it('offers the feed of every subject', () => {
    expect(page.follow).toEqual([
      { title: 'Feed: Geese', address: '/topics/geese/rss.xml' },
      { title: 'Feed: Bridges', address: '/topics/bridges/rss.xml' },
      { title: 'Feed: North Korea', address: '/countries/north-korea/rss.xml' },
      { title: 'Feed: Japan', address: '/countries/japan/rss.xml' },
    ]);
    expect(page.topics.map(({ address }) => address)).toEqual(['/topics/geese/', '/topics/bridges/']);
    expect(page.countries).toEqual([
      { name: 'North Korea', address: '/countries/north-korea/' },
      { name: 'Japan', address: '/countries/japan/' },
    ]);
  });

  it('gives the search index day, month and year', () => {
    expect(page.index).toMatchObject({ day: '2026-02-19', month: '2026-02', year: '2026' });
  });

  describe('the list of statements', () => {
    const [gazette, agency] = [buildSource(), buildSource({ id: 'agency', number: 2 })];
    const article = buildPublishedArticle({
      sources: [gazette, agency],
      claims: [
        buildClaim({ sources: [gazette, agency], cite: ['agency', 'gazette'], matter: 'crossing' }),
        buildClaim({ number: 2, status: 'disputed', sources: [agency], matter: 'count' }),
      ],
    });
    const other = buildPublishedArticle({ slug: 'other', claims: [buildClaim({ matter: 'crossing' })] });
    const model = buildArticlePage(buildNewsroomOf([article, other]), article);

    it('gives each whole, with its sentence, its sources and those who assert it', () => {
      expect(model.claims).toEqual([
        {
          number: 1,
          anchor: 'claim-1',
          status: 'claimed',
          isOwn: false,
          text: 'Seven geese crossed the bridge',
          sentence: 'Claimed by Goose Agency, read at The Goose Gazette',
          sourceCount: 2,
          sources: [{ id: 'agency', number: '2' }, ' and ', { id: 'gazette', number: '1' }],
          speakers: [1],
          elsewhere: [{ name: 'Geese cross the bridge', address: '/articles/other/#claim-1' }],
          matter: undefined,
        },
        expect.objectContaining({ anchor: 'claim-2', status: 'disputed', elsewhere: [], matter: undefined }),
      ]);
      expect(model.speakers).toEqual([{ name: 'Goose Agency', address: '/claims/speakers/goose-agency/' }]);
    });

    it('names two other stories on a matter, and leads to the page of the matter for more', () => {
      const others = [1, 2, 3].map((number) =>
        buildPublishedArticle({
          slug: `other-${String(number)}`,
          title: `Other ${String(number)}`,
          claims: [buildClaim({ matter: 'crossing' }), buildClaim({ number: 2, matter: 'crossing' })],
        }),
      );
      const [claim] = buildArticlePage(buildNewsroomOf([article, ...others]), article).claims;
      expect(claim?.elsewhere).toEqual([
        { name: 'Other 1', address: '/articles/other-1/#claim-1' },
        ' and ',
        { name: 'Other 2', address: '/articles/other-2/#claim-1' },
      ]);
      expect(claim?.matter).toBe('/claims/matters/crossing/');
    });

    it('tells of each source which statements rest on it', () => {
      const [first, second] = ['1', '2'].map((number) => ({ number, anchor: `claim-${number}` }));
      expect(sourcesOf(model).map(({ claimCount, claims }) => [claimCount, claims])).toEqual([
        [1, [first]],
        [2, [first, ' and ', second]],
      ]);
    });
  });

  it('says once what was read of most sources, where it is known of each of them', () => {
    const excerpt = { day: '2026-02-20', what: 'excerpt' } as const;
    const headline = { day: '2026-02-20', what: 'headline' } as const;
    const readingsOf = (...readings: readonly Source['read'][]) => {
      const sources = readings.map((read, index) => buildSource({ id: `s-${String(index)}`, read }));
      const page = pageOf({ sources });
      return [page.sources.reading, ...sourcesOf(page).map(({ remarks }) => remarks)];
    };
    const alike = 'Read as an excerpt on 20 February 2026, unless stated otherwise.';
    expect(readingsOf(excerpt, headline, excerpt)).toEqual([
      alike,
      [],
      ['only the headline read, 20 February 2026'],
      [],
    ]);
    expect(readingsOf(excerpt, undefined, excerpt)).toEqual([
      undefined,
      ['excerpt read 20 February 2026'],
      [],
      ['excerpt read 20 February 2026'],
    ]);
    // Half of them are not most.
    expect(readingsOf(excerpt, headline)[0]).toBeUndefined();
    expect(readingsOf(excerpt)[0]).toBeUndefined();
    expect(readingsOf()).toEqual([undefined]);
  });

  it('puts sources of one origin together, the most shared first, and the others last', () => {
    const from = (number: number, origin?: string) =>
      buildSource({ id: `source-${String(number)}`, number, origin });
    const groupsOf = (...sources: readonly Source[]) =>
      pageOf({ sources }).sources.groups.map(({ heading, sources: entries }) => [
        heading,
        ...entries.map(({ number }) => number),
      ]);
    expect(
      groupsOf(
        from(1),
        from(2, 'KCNA'),
        from(3, 'TASS'),
        from(4, 'KCNA'),
        from(5, 'Alone'),
        from(6, 'KCNA'),
        from(7, 'TASS'),
      ),
    ).toEqual([
      ['KCNA: 3 sources carry it', 2, 4, 6],
      ['TASS: 2 sources carry it', 3, 7],
      ['Other sources', 1, 5],
    ]);
    expect(groupsOf(from(1, 'KCNA'), from(2, 'KCNA'))).toEqual([['KCNA: 2 sources carry it', 1, 2]]);
    expect(groupsOf(from(1, 'KCNA'), from(2, 'KCNA'), from(3))[1]).toEqual(['Another source', 3]);
    expect(groupsOf(from(1), from(2, 'KCNA'))).toEqual([[undefined, 1, 2]]);
  });

  describe('the newsroom’s own judgement', () => {
    const isOwn = (facts: Partial<Claim>) => pageOf({ claims: [buildClaim(facts)] }).claims[0]?.isOwn;

    it('is an assessment of the newsroom or of its authors alone', () => {
      expect(isOwn({ status: 'assessed', speakers: ['The Pond Post'] })).toBe(true);
      expect(isOwn({ status: 'assessed', speakers: ['Ada Example', 'The Pond Post'] })).toBe(true);
      expect(isOwn({ status: 'assessed', speakers: ['Ada Example', 'Goose Agency'] })).toBe(false);
      expect(isOwn({ status: 'claimed', speakers: ['The Pond Post'] })).toBe(false);
      expect(isOwn({ status: 'assessed', speakers: [] })).toBe(false);
    });

    it('is announced in the contents, for each section that has one', async () => {
      const { body, claims } = await buildSettledBody(
        '## Report\n\nWords.\n\n## Reading\n\n:::analysis\nOurs.\n:::\n\n## Judgement\n\n:claim[Seven came]{by="The Pond Post" status=assessed cite="gazette"}.',
      );
      const contents = pageOf({
        body,
        claims: claims.map((claim) => toClaim(claim, [buildSource()], edition)),
        headings: ['Report', 'Reading', 'Judgement'].map((text) => ({ depth: 2, id: text, text })),
      }).contents;
      expect(contents).toEqual([
        { id: 'Report', text: 'Report', hasAnalysis: false },
        { id: 'Reading', text: 'Reading', hasAnalysis: true },
        { id: 'Judgement', text: 'Judgement', hasAnalysis: true },
      ]);
    });
  });

  it('leaves out what the story does not have', () => {
    const plain = pageOf();
    expect(plain).toMatchObject({
      updated: undefined,
      held: undefined,
      aged: undefined,
      keyPoints: [],
      contents: [],
      outlook: [],
      changes: [],
      claims: [],
      events: [],
      corrections: [],
      countries: [],
      related: [],
    });
  });

  describe('the age notice', () => {
    const published = new Date('2025-03-01T12:00:00Z');

    it('is not there until the story is older than a year', () => {
      const article = buildPublishedArticle({ publishedAt: published });
      expect(buildPage(article, new Date('2026-03-01T12:00:00Z')).aged).toBeUndefined();
      expect(buildPage(article, new Date('2026-03-01T12:00:01Z')).aged).toEqual({
        day: '1 March 2025',
        newer: [],
      });
    });

    it('is not there when the story was updated within the year', () => {
      const article = buildPublishedArticle({
        publishedAt: published,
        updatedAt: new Date('2026-02-01T00:00:00Z'),
      });
      expect(buildPage(article, new Date('2026-06-01T00:00:00Z')).aged).toBeUndefined();
    });

    it('leads to the three newest stories on the subject', () => {
      const articles = publish(
        buildArticle({ slug: 'old', publishedAt: new Date('2024-01-01T00:00:00Z') }),
        ...[1, 2, 3, 4].map((day) =>
          buildArticle({
            slug: `day-${String(day)}`,
            title: `Day ${String(day)}`,
            publishedAt: new Date(Date.UTC(2026, 1, day)),
          }),
        ),
      );
      const old = articles.find(({ slug }) => slug === 'old') ?? buildPublishedArticle();
      expect(buildArticlePage(buildNewsroomOf(articles), old).aged).toEqual({
        day: '1 January 2024',
        newer: [
          { name: 'Day 4', address: '/articles/day-4/' },
          { name: 'Day 3', address: '/articles/day-3/' },
          { name: 'Day 2', address: '/articles/day-2/' },
        ],
      });
    });
  });

  it('says until when it is marked as developing, and nothing once that is over', () => {
    const pageOf = (developingUntil: string) =>
      buildPage(buildPublishedArticle({ developingUntil: new Date(developingUntil) }));
    expect(pageOf('2026-03-01T12:00:01Z').developing).toEqual({
      iso: '2026-03-01T12:00:01.000Z',
      text: '1 March 2026, 21:00 GMT+9',
    });
    expect(pageOf('2026-03-01T12:00:00Z').developing).toBeUndefined();
  });

  describe('the note on a held story', () => {
    it('marks a draft and keeps search engines away', () => {
      const draft = buildPage(buildHeldArticle({ isDraft: true }));
      expect(draft.held).toBe('Draft: not published');
      expect(draft.frame.isListed).toBe(false);
    });

    it('says when an embargo ends', () => {
      const embargoed = buildPage(buildHeldArticle({ publishedAt: new Date('2026-03-02T06:00:00Z') }));
      expect(embargoed.held).toBe('Under embargo until 2 March 2026, 15:00 GMT+9');
      expect(embargoed.frame.isListed).toBe(false);
    });
  });

  it('gives the reason why another story is related, with three subjects at most', () => {
    const articles = publish(
      buildArticle({ slug: 'subject', topics: [geese, bridges], countries: [northKorea, japan] }),
      buildArticle({ slug: 'shares-four', topics: [geese, bridges], countries: [northKorea, japan] }),
      buildArticle({ slug: 'shares-two', topics: [geese], countries: [japan] }),
      buildArticle({ slug: 'shares-one', topics: [bridges] }),
    );
    const subject = articles.find(({ slug }) => slug === 'subject') ?? buildPublishedArticle();
    const { related } = buildArticlePage(buildNewsroomOf(articles), subject);
    expect(related.map(({ card, reason }) => [card.address, reason])).toEqual([
      ['/articles/shares-four/', 'Also on Geese, Bridges and North Korea'],
      ['/articles/shares-two/', 'Also on Geese and Japan'],
      ['/articles/shares-one/', 'Also on Bridges'],
    ]);
  });

  it('leads to the index of topics when the story has none', () => {
    const bare = pageOf({ topics: [], kicker: 'Unfiled' });
    expect(bare.kicker).toEqual({ name: 'Unfiled', address: '/topics/' });
    expect(bare.frame.feeds.map(({ address }) => address)).toEqual(['/rss.xml', '/atom.xml', '/feed.json']);
  });

  it('is plain', () => {
    const articles = publish(fullArticle, buildArticle({ slug: 'other' }));
    const full = articles.find(({ slug }) => slug === fullArticle.slug) ?? buildPublishedArticle();
    const later = new Date('2030-01-01T00:00:00Z');
    expect(listUnplain(buildArticlePage(buildNewsroomOf(articles, {}, later), full))).toEqual([]);
  });
});
