import { describe, expect, it } from 'vitest';
import { followVersions, listVersions } from '../../../../src/domain/versions/follow-versions.ts';
import { toChangesPresence } from '../../../../src/domain/versions/changes-presence.ts';
import { formatVersions, readVersions } from '../../../../src/schemas/version-record.ts';
import type { KnownVersion } from '../../../../src/domain/versions/version.ts';
import type { Article } from '../../../../src/domain/article.ts';
import { buildArticle, buildClaim } from '../../article-builder.ts';

const published = '2026-02-19T12:00:00.000Z';
const later = new Date('2026-02-22T12:00:00Z');
const instant = new Date('2026-03-01T12:00:00Z');

const story = (title: string, facts: Partial<Article> = {}): Article => buildArticle({ title, ...facts });
const follow = (known: readonly KnownVersion[], article: Article, at = instant) =>
  followVersions(known, article, at, 'en');
const moments = (known: readonly KnownVersion[]) => known.map(({ at }) => at);
const noted = { changes: [{ date: later, reason: 'The count is new.' }] };

describe('followVersions', () => {
  const first = follow([], story('Seven geese cross the bridge'));

  it('begins with what a story says when it is first published', () => {
    expect(moments(first)).toEqual([published]);
    expect(first[0]?.text.paragraphs).toEqual([
      'Seven geese cross the bridge',
      'Seven made-up geese crossed a made-up bridge.',
    ]);
  });

  it('gives the same again for a second build, at whatever moment', () => {
    expect(follow(first, story('Seven geese cross the bridge'), new Date('2026-09-01T00:00:00Z'))).toBe(
      first,
    );
  });

  it('knows what it has recorded itself, to the letter', () => {
    const article = story('Geese', {
      claims: [buildClaim(), buildClaim({ number: 2, text: 'Nine came', likelihood: 'likely' })],
    });
    const { versions } = readVersions(formatVersions(follow([], article)));
    expect(follow(versions, article)).toBe(versions);
  });

  it('dates a change by its note', () => {
    expect(moments(follow(first, story('Nine geese cross the bridge', noted)))).toEqual([
      published,
      later.toISOString(),
    ]);
  });

  it('dates one that nobody noted by the build, once', () => {
    const second = follow(first, story('Nine geese cross the bridge'));
    expect(moments(second)).toEqual([published, instant.toISOString()]);
    expect(follow(second, story('Nine geese cross the bridge'), new Date('2026-03-02T12:00:00Z'))).toBe(
      second,
    );
  });

  it('takes mended slips into the version that had them', () => {
    const mended = follow(
      follow([], story('Seven gesee cross the bridge')),
      story('Seven geese cross the bridge'),
    );
    expect(moments(mended)).toEqual([published]);
    expect(mended[0]?.text.paragraphs[0]).toBe('Seven geese cross the bridge');
  });

  it('adds no version to what a build for the past shows', () => {
    expect(
      moments(follow(first, story('Nine geese cross the bridge'), new Date('2026-02-19T12:00:00Z'))),
    ).toEqual([published]);
  });
});

describe('listVersions', () => {
  const claim = buildClaim({ text: 'Seven geese crossed' });
  const moved = buildClaim({ text: 'Seven geese crossed', status: 'confirmed' });
  const before = story('Geese', { claims: [claim] });
  const after = story('Geese', { claims: [moved], ...noted });

  it('tells of noted changes whose wording nobody has kept', () => {
    const versions = listVersions(after, follow([], after), 'en');
    expect(
      versions.map(({ isFirst, differences, isMaterial }) => ({ isFirst, differences, isMaterial })),
    ).toEqual([
      { isFirst: true, differences: undefined, isMaterial: false },
      { isFirst: false, differences: undefined, isMaterial: false },
    ]);
    expect(versions[1]?.changes).toEqual(noted.changes);
  });

  it('counts for each known version the statements that are others now', () => {
    const known = follow(follow([], before), after);
    const versions = listVersions(after, known, 'en');
    expect(versions.map(({ changedSince, isMaterial }) => [changedSince, isMaterial])).toEqual([
      [1, false],
      [0, true],
    ]);
  });

  it('says nothing has changed since a version to which the story went back', () => {
    const known = follow(follow(follow([], before), after), story('Geese', { claims: [claim], ...noted }));
    expect(listVersions(after, known, 'en').map(({ changedSince }) => changedSince)).toEqual([0, 1, 0]);
  });
});

describe('toChangesPresence', () => {
  const facts = { claims: 3, notes: 0, isCorrectedMaterially: false, known: [] };
  it.each([
    [{}, false, false],
    [{ notes: 1 }, true, false],
    [{ claims: 9 }, false, false],
    [{ claims: 10 }, true, true],
    [{ notes: 1, isCorrectedMaterially: true }, true, true],
    [{ known: follow(follow([], story('Geese')), story('Swans')) }, true, false],
    [
      {
        known: follow(
          follow([], story('Geese', { claims: [buildClaim()] })),
          story('Geese', { claims: [buildClaim({ status: 'confirmed' })] }),
        ),
      },
      true,
      true,
    ],
  ] as const)('of %j: page %s, feed %s', (other, hasPage, hasFeed) => {
    expect(toChangesPresence({ ...facts, ...other }, 'en')).toEqual({ hasPage, hasFeed });
  });

  it('has a feed for good, also where statements were taken out', () => {
    const claims = Array.from({ length: 10 }, (_, index) =>
      buildClaim({ number: index + 1, text: `Goose ${'x'.repeat(index)} came` }),
    );
    const known = follow(follow([], story('Geese', { claims })), story('Geese'));
    expect(toChangesPresence({ ...facts, claims: 0, known }, 'en').hasFeed).toBe(true);
  });
});
