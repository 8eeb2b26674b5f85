import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/domain/article.ts';
import { followVersions } from '../../../../src/domain/versions/follow-versions.ts';
import { toEdition } from '../../../../src/domain/edition.ts';
import { buildChangesPage } from '../../../../src/domain/view-models/changes-page.ts';
import { buildNewsroom } from '../../../../src/domain/newsroom.ts';
import { catalogues } from '../../../../src/text/text.ts';
import { buildArticle, buildClaim, buildPublishedArticle, instant } from '../../article-builder.ts';
import { edition } from '../../made-up-edition.ts';

const date = new Date('2026-02-22T12:00:00Z');

/** The page of a story that was first as it is said, and then became what it is. */
const build = (before: Partial<Article> | undefined, now: Partial<Article>, inEdition = edition) => {
  const article = buildPublishedArticle(now);
  const first = before === undefined ? [] : followVersions([], buildArticle(before), date, 'en');
  const versions = new Map([[article.slug, followVersions(first, article, instant, 'en')]]);
  const content = {
    articles: [article],
    withdrawn: [],
    topics: [],
    profiles: [],
    authors: [],
    publishers: ['goose-gazette', 'swan-herald'].map((id) => ({
      id,
      name: id === 'swan-herald' ? 'The Swan Herald' : 'The Goose Gazette',
      kind: 'newspaper' as const,
      country: undefined,
      independence: undefined,
      url: undefined,
    })),
    house: [],
    dossiers: [],
    matterTitles: new Map<string, string>(),
  };
  return buildChangesPage(
    buildNewsroom(content, inEdition, { instant, isPreview: false, recorded: new Set(), versions }),
    article,
  );
};

const noted = { changes: [{ date, reason: 'It was counted again.' }] };

describe('buildChangesPage', () => {
  it('says that nothing changed', () => {
    const page = build(undefined, {});
    expect(page.summary).toBe('Nothing in this story has changed since it was published.');
    expect(page.knownFrom).toBeUndefined();
    expect(page.feed).toBeUndefined();
    expect(page.since).toEqual([]);
    expect(page.versions).toMatchObject([{ label: 'Published', remarks: [], claims: [], sentences: [] }]);
  });

  it('says from when on the wording is known, and of which change it is not', () => {
    const page = build(undefined, noted);
    expect(page.summary).toBe('This story has changed once since it was published.');
    expect(page.knownFrom).toBe(
      'Wordings are compared from 22 February 2026, 21:00 GMT+9 on; what changed before is told by our notes alone.',
    );
    expect(page.versions[0]).toMatchObject({
      reasons: ['It was counted again.'],
      remarks: ['The wording from before was not kept.'],
    });
  });

  it('says of a statement what changed, in sentences, and where it is', () => {
    const was = buildClaim();
    const is = buildClaim({
      status: 'disputed',
      speakers: ['Goose Agency', 'Swan Agency'],
      likelihood: 'likely',
      sources: [
        ...was.sources,
        ...was.sources.map((source) => ({
          ...source,
          publisher: { id: 'swan-herald', name: 'The Swan Herald', kind: 'newspaper' as const },
        })),
      ],
    });
    const page = build({ claims: [was] }, { claims: [is], ...noted });
    expect(page.versions[0]?.claims).toEqual([
      {
        label: 'Statement changed',
        before: undefined,
        after: undefined,
        same: 'Seven geese crossed the bridge',
        remarks: [
          'Marked as claimed before, as disputed now.',
          'Attributed to Goose Agency before, to Goose Agency and Swan Agency now.',
          'It rested on The Goose Gazette; it rests on The Goose Gazette and The Swan Herald now.',
          'Judged likely now.',
        ],
        address: '/articles/geese-cross-bridge/#claim-1',
      },
    ]);
    expect(page.feed?.offer).toBe('Follow changes to this story');
    expect(page.since).toEqual([
      { id: '', text: '1 statement changed since you read this on {day}.', next: page.versions[0]?.id },
    ]);
  });

  it.each([
    [['Goose Agency'], [], 'No longer attributed to Goose Agency.'],
    [[], ['Swan Agency'], 'Attributed to Swan Agency now.'],
  ])('says that a statement went from %j to %j', (before, after, sentence) => {
    const page = build(
      { claims: [buildClaim({ speakers: before })] },
      { claims: [buildClaim({ speakers: after })], ...noted },
    );
    expect(page.versions[0]?.claims[0]?.remarks).toEqual([sentence]);
  });

  it.each([
    ['likely', 'unlikely', 'Judged likely before, unlikely now.'],
    ['likely', undefined, 'No longer judged likely.'],
    [undefined, 'unlikely', 'Judged unlikely now.'],
  ] as const)('says that a judgement went from %s to %s', (before, after, sentence) => {
    const page = build(
      { claims: [buildClaim({ likelihood: before })] },
      { claims: [buildClaim({ likelihood: after })], ...noted },
    );
    expect(page.versions[0]?.claims[0]?.remarks).toEqual([sentence]);
  });

  it('says in Arabic what changed, with names in other letters set apart', () => {
    const page = build(
      { claims: [buildClaim({ likelihood: 'likely' })] },
      {
        claims: [buildClaim({ speakers: ['Goose Agency', 'Swan Agency'], likelihood: 'unlikely' })],
        ...noted,
      },
      toEdition({ ...edition.site, language: 'ar' }, catalogues.ar),
    );
    expect(page.versions[0]?.claims[0]?.remarks).toEqual([
      'كانت تُنسب إلى \u2068Goose Agency\u2069، وصارت تُنسب إلى \u2068Goose Agency\u2069 و\u2068Swan Agency\u2069.',
      'كان التقدير: مرجَّح، وصار: مستبعد.',
    ]);
  });

  it('says that nobody noted why', () => {
    const page = build({ title: 'Geese cross a river' }, {});
    expect(page.versions[0]).toMatchObject({
      remarks: ['No reason was noted.'],
      sentences: [{ before: 'Geese cross a river', after: 'Geese cross the bridge' }],
      isMaterial: false,
    });
    expect(page.since).toEqual([]);
  });

  it('says that the wording stayed', () => {
    expect(build({}, noted).versions[0]?.remarks).toEqual(['The wording did not change.']);
  });
});
