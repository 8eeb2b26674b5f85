import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCalmUntil, listMoments } from '../../../../../src/desk/build/standing/turning-points.ts';
import { checkFiles } from '../../../../../src/desk/check/check-content.ts';
import type { Document } from '../../../../../src/desk/reading/document.ts';
import { isAged } from '../../../../../src/domain/age.ts';
import {
  findDevelopment,
  findHold,
  findLead,
  isOverdue,
  newsMs,
} from '../../../../../src/domain/public-moment.ts';
import { examineFile } from '../../../../../src/desk/check/examine-file.ts';

const source = join(import.meta.dirname, '../../../../../src');
const agedAfterDays = 365;

const toDocument = (value: Readonly<Record<string, unknown>>): Document => ({
  path: 'articles/geese/index.md',
  text: '',
  collection: 'articles',
  id: 'geese',
  fields: { value, places: new Map() },
  body: undefined,
});

const find = (value: Readonly<Record<string, unknown>>, moment: string): string => {
  const until = findCalmUntil(listMoments([toDocument(value)]), Date.parse(moment), agedAfterDays);
  return until === Infinity ? 'for ever' : new Date(until).toISOString();
};

describe('a site stays as it is until', () => {
  it.each([
    [
      'a story is public',
      { published: '2026-03-02T06:00:00Z' },
      '2026-03-02T05:00:00Z',
      '2026-03-02T06:00:00.000Z',
    ],
    [
      'in its own zone',
      { published: '2026-03-02T08:00:00+02:00' },
      '2026-03-02T05:00:00Z',
      '2026-03-02T06:00:00.000Z',
    ],
    [
      'it is no news',
      { published: '2026-03-02T06:00:00Z' },
      '2026-03-03T19:00:00Z',
      '2026-03-04T06:00:00.000Z',
    ],
    [
      'it has aged',
      { published: '2026-03-02T06:00:00Z' },
      '2026-04-03T18:00:00Z',
      '2027-03-02T06:00:00.000Z',
    ],
    [
      'its question is overdue',
      { outlook: [{ due: '2026-05-01' }] },
      '2026-05-01T00:00:01Z',
      '2026-05-02T12:00:00.000Z',
    ],
    [
      'a day has come somewhere',
      { sources: [{ date: '2026-05-01' }] },
      '2026-04-29T00:00:00Z',
      '2026-04-30T10:00:00.000Z',
    ],
    ['a month has', { sources: [{ date: '2026-05' }] }, '2026-04-29T00:00:00Z', '2026-04-30T10:00:00.000Z'],
    ['a year has', { sources: [{ date: 2027 }] }, '2026-12-01T00:00:00Z', '2026-12-31T10:00:00.000Z'],
    [
      'the very moment that it stands for',
      { published: '2026-03-02T06:00:00Z' },
      '2026-03-02T06:00:00Z',
      '2026-03-02T06:00:00.000Z',
    ],
    [
      'nothing is left to come',
      { published: '2020-03-02T06:00:00Z', title: 'Geese in 1999' },
      '2026-03-02T06:00:00Z',
      'for ever',
    ],
  ])('%s', (_, value, moment, until) => {
    expect(find(value, moment)).toBe(until);
  });
});

/** A moment near another, often at a distance that counts. */
const near = fc
  .tuple(
    fc.constantFrom(0, -14, 14, 36, 48, 365 * 24, -365 * 24),
    fc.integer({ min: -20, max: 20 }),
    fc.constantFrom(0, 1, -1),
  )
  .map(([hours, more, milliseconds]) => Date.UTC(2026, 2, 2) + (hours + more) * 3_600_000 + milliseconds);

const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

it('says the same of a story at every moment until then: what readers see of it, and what the check finds', () => {
  fc.assert(
    fc.property(fc.array(near, { minLength: 6, maxLength: 6 }), near, fc.nat(), (times, from, step) => {
      const [published = 0, updated = 0, until = 0, due = 0, read = 0, withdrawn = 0] = times;
      const moments = { published, updated, developingUntil: until, leadUntil: until };
      const fields = {
        ...Object.fromEntries(
          Object.entries(moments).map(([name, time]) => [name, new Date(time).toISOString()]),
        ),
        outlook: [{ due: toDay(due) }],
        sources: [{ date: toDay(read) }, { date: toDay(read).slice(0, 7) }],
        withdrawn: { date: new Date(withdrawn).toISOString() },
      };
      const story = `---\ntitle: Geese\n${Object.entries(fields)
        .filter(([name]) => name !== 'withdrawn' || step % 5 === 0)
        .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
        .join('')}---\nGeese cross.\n`;
      const files = [{ path: 'articles/geese/index.md', bytes: Buffer.from(story) }];
      const documents = files.flatMap((file) => examineFile(file)?.document ?? []);
      const calm = findCalmUntil(listMoments(documents), from, agedAfterDays);
      const last = Math.min(calm, from + 30 * 86_400_000) - 1;
      if (last <= from) return;
      const describeAt = (time: number): unknown => {
        const instant = new Date(time);
        const dates = { publishedAt: new Date(published), updatedAt: new Date(updated) };
        return [
          findHold({ ...dates, isDraft: false }, instant),
          findDevelopment({ developingUntil: new Date(until) }, instant),
          findLead({ leadUntil: new Date(until) }, instant),
          isOverdue({ due: toDay(due), outcome: undefined }, instant),
          isAged(dates, instant, agedAfterDays),
          time - published <= newsMs,
          checkFiles(files, 'content', instant, { clock: new Date(time) }).problems,
        ];
      };
      const between = from + (step % (last - from + 1));
      expect(describeAt(between)).toEqual(describeAt(from));
      expect(describeAt(last)).toEqual(describeAt(from));
    }),
    { numRuns: 300 },
  );
});

it('knows of everybody who asks for the moment of a build', () => {
  const asking = globSync(
    '{domain,feeds,figures,store,views,layouts,pages,cards,desk/{check,checks,addresses}}/**/*.{ts,astro}',
    {
      cwd: source,
    },
  ).filter((file) =>
    readFileSync(join(source, file), 'utf8')
      .split('\n')
      .some(
        (line) => /\b(?:instant|clock|now: Date)\b/.test(line) && !/^\s*(?:\/\*\*|\*|\/\/|'|"|`)/.test(line),
      ),
  );
  expect(
    asking.toSorted(),
    'Who depends on the moment of a build has his distances in listDistances (turning-points.ts): add them there first, then the file here.',
  ).toEqual([
    'desk/addresses/permanence.ts',
    'desk/check/check-content.ts',
    'desk/checks/check-future-dates.ts',
    'desk/checks/check-lead.ts',
    'desk/checks/check-links.ts',
    'desk/checks/check-overdue-questions.ts',
    'desk/checks/check-withdrawals.ts',
    'domain/age.ts',
    'domain/newsroom.ts',
    'domain/public-moment.ts',
    'domain/publication.ts',
    // A change that nobody noted has the moment of the build that first showed it: of a site that stands, that is its own.
    'domain/versions/follow-versions.ts',
    'domain/view-models/article-page.ts',
    'domain/view-models/page-frame.ts',
    'domain/withheld.ts',
    'feeds/news-sitemap.ts',
    'store/newsroom.ts',
    'store/versions.ts',
  ]);
});
