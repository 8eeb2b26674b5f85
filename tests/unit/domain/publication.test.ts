import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { formatMoment } from '../../../src/domain/dates.ts';
import {
  findDevelopment,
  findHold,
  findLead,
  isOverdue,
  isPublicAt,
  toPublicFrom,
} from '../../../src/domain/public-moment.ts';
import { selectPublished, selectWithdrawn } from '../../../src/domain/publication.ts';
import { moment } from '../../../src/schemas/moment.ts';
import { buildArticle, instant, withdrawnArticle } from '../article-builder.ts';
import { en } from '../../../src/text/en.ts';

const published = new Date('2026-02-19T12:00:00Z');
const secondBefore = new Date('2026-02-19T11:59:59Z');
const millisecondBefore = new Date('2026-02-19T11:59:59.999Z');
const secondAfter = new Date('2026-02-19T12:00:01Z');

describe('findHold', () => {
  it('holds a story under embargo until the very moment of its publication', () => {
    const article = buildArticle({ publishedAt: published });
    expect(findHold(article, secondBefore)).toBe('embargo');
    expect(findHold(article, millisecondBefore)).toBe('embargo');
    expect(findHold(article, published)).toBeUndefined();
    expect(findHold(article, secondAfter)).toBeUndefined();
  });

  it('holds a draft whatever its date', () => {
    const draft = buildArticle({ publishedAt: published, isDraft: true });
    expect(findHold(draft, secondBefore)).toBe('draft');
    expect(findHold(draft, secondAfter)).toBe('draft');
  });

  it('does not look at the date of the last update', () => {
    const updatedLater = buildArticle({
      publishedAt: published,
      updatedAt: new Date('2099-01-01T00:00:00Z'),
    });
    expect(findHold(updatedLater, published)).toBeUndefined();
  });
});

describe('findLead', () => {
  it('has a story lead until the very moment written in it', () => {
    const article = buildArticle({ leadUntil: published });
    expect(findLead(article, secondBefore)).toEqual(published);
    expect(findLead(article, published)).toBeUndefined();
    expect(findLead(buildArticle(), published)).toBeUndefined();
  });
});

describe('isOverdue', () => {
  const due = '2026-05-31';
  const outcome = { date: '2026-05-30', text: 'Yes.', sources: ['gazette'] };

  it('calls a question overdue once its day is over everywhere on earth', () => {
    expect(isOverdue({ due, outcome: undefined }, new Date('2026-05-31T23:59:59Z'))).toBe(false);
    expect(isOverdue({ due, outcome: undefined }, new Date('2026-06-01T11:59:59.999Z'))).toBe(false);
    expect(isOverdue({ due, outcome: undefined }, new Date('2026-06-01T12:00:00Z'))).toBe(true);
  });

  it('never calls one that has an answer so', () => {
    expect(isOverdue({ due, outcome }, new Date('2030-01-01T00:00:00Z'))).toBe(false);
  });

  it('is said of each question of a published story', () => {
    const article = buildArticle({
      publishedAt: published,
      outlook: [
        { question: 'Before?', due: '2026-02-20' },
        { question: 'After?', due: '2026-02-21' },
      ],
    });
    const [selected] = selectPublished([article], new Date('2026-02-21T12:00:00Z'), false);
    expect(selected?.outlook.map(({ question, isOverdue: isLate }) => [question, isLate])).toEqual([
      ['Before?', true],
      ['After?', false],
    ]);
  });
});

describe('findDevelopment', () => {
  it('marks a story until the very moment written in it', () => {
    const article = buildArticle({ developingUntil: published });
    expect(findDevelopment(article, secondBefore)).toEqual(published);
    expect(findDevelopment(article, millisecondBefore)).toEqual(published);
    expect(findDevelopment(article, published)).toBeUndefined();
    expect(findDevelopment(article, secondAfter)).toBeUndefined();
  });

  it('marks no story of which nothing is written', () => {
    expect(findDevelopment(buildArticle(), published)).toBeUndefined();
  });
});

describe('the publication rule, whatever the moments', () => {
  const times = fc.date({
    min: new Date('1990-01-01T00:00:00Z'),
    max: new Date('2090-01-01T00:00:00Z'),
    noInvalidDate: true,
  });

  it('gives page and check the same answer: public from one moment on, for ever', () => {
    fc.assert(
      fc.property(times, times, fc.boolean(), (publishedAt, instant, isDraft) => {
        const article = buildArticle({ publishedAt, isDraft });
        const isPublic = findHold(article, instant) === undefined;
        expect(isPublicAt(toPublicFrom(article), instant.getTime())).toBe(isPublic);
        expect(selectPublished([article], instant, false)).toHaveLength(isPublic ? 1 : 0);
        const later = new Date(instant.getTime() + 1000);
        if (isPublic) expect(findHold(article, later)).toBeUndefined();
      }),
    );
  });

  it('lets a mark of development end once and not come back', () => {
    fc.assert(
      fc.property(times, times, (developingUntil, instant) => {
        const article = buildArticle({ developingUntil });
        const isMarked = findDevelopment(article, instant) !== undefined;
        expect(isMarked).toBe(instant.getTime() < developingUntil.getTime());
        const later = new Date(instant.getTime() + 1000);
        if (!isMarked) expect(findDevelopment(article, later)).toBeUndefined();
      }),
    );
  });
});

describe('the publication rule in two time zones', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  // Fourteen hours ahead of UTC and eleven behind: no instant has the same day in both.
  it.each([
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
  ])('changes on the same second where the machine stands in %s', (machine, minutesBehind) => {
    process.env.TZ = machine;
    expect(new Date().getTimezoneOffset()).toBe(minutesBehind);
    // One moment as two editors write it, around the turn of a year in one of them.
    for (const written of [
      '2026-12-31T23:30:00Z',
      '2027-01-01T13:30:00+14:00',
      '2026-12-31T12:30:00-11:00',
    ]) {
      const at = moment.parse(written);
      const before = moment.parse('2026-12-31T23:29:59Z');
      const embargoed = buildArticle({ publishedAt: at });
      const developing = buildArticle({ developingUntil: at });
      expect([findHold(embargoed, before), findHold(embargoed, at)]).toEqual(['embargo', undefined]);
      expect([findDevelopment(developing, before), findDevelopment(developing, at)]).toEqual([at, undefined]);
    }
  });

  it.each([
    ['UTC', '31 December 2026, 23:30 UTC'],
    ['Pacific/Kiritimati', '1 January 2027, 13:30 GMT+14'],
  ])('prints one and the same moment where the site stands in %s', (siteZone, printed) => {
    for (const machine of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = machine;
      expect(
        formatMoment(moment.parse('2026-12-31T23:30:00Z'), { dialect: 'en-GB', zone: siteZone, text: en }),
      ).toBe(printed);
    }
  });
});

describe('selectPublished', () => {
  const articles = [
    buildArticle({ slug: 'old', publishedAt: new Date('2026-02-01T00:00:00Z') }),
    buildArticle({ slug: 'draft', publishedAt: new Date('2026-02-02T00:00:00Z'), isDraft: true }),
    buildArticle({ slug: 'due-now', publishedAt: published }),
    buildArticle({ slug: 'tomorrow', publishedAt: new Date('2026-02-20T12:00:00Z') }),
  ];

  it('keeps what is public at the instant, newest first', () => {
    const selected = selectPublished(articles, published, false);
    expect(selected.map(({ slug, hold }) => [slug, hold])).toEqual([
      ['due-now', undefined],
      ['old', undefined],
    ]);
  });

  it('publishes one story more a second later, and one fewer a second earlier', () => {
    const slugsAt = (instant: Date) => selectPublished(articles, instant, false).map(({ slug }) => slug);
    expect(slugsAt(secondBefore)).toEqual(['old']);
    expect(slugsAt(secondAfter)).toEqual(['due-now', 'old']);
    expect(slugsAt(new Date('2026-02-20T12:00:00Z'))).toEqual(['tomorrow', 'due-now', 'old']);
  });

  it('keeps held stories in previews and says why they are held', () => {
    const selected = selectPublished(articles, published, true);
    expect(selected.map(({ slug, hold }) => [slug, hold])).toEqual([
      ['tomorrow', 'embargo'],
      ['due-now', undefined],
      ['draft', 'draft'],
      ['old', undefined],
    ]);
  });

  it('marks what is developing at the instant, in previews as well', () => {
    const developing = [
      buildArticle({ slug: 'over', publishedAt: secondBefore, developingUntil: published }),
      buildArticle({ slug: 'still', publishedAt: secondBefore, developingUntil: secondAfter }),
      buildArticle({
        slug: 'held',
        publishedAt: secondAfter,
        developingUntil: new Date('2026-02-20T12:00:00Z'),
      }),
    ];
    const marked = (showHeld: boolean) =>
      selectPublished(developing, published, showHeld)
        .filter((article) => article.developing !== undefined)
        .map(({ slug }) => slug);
    expect(marked(false)).toEqual(['still']);
    expect(marked(true)).toEqual(['held', 'still']);
  });

  it('leaves its input as it was', () => {
    const before = structuredClone(articles);
    selectPublished(articles, published, true);
    expect(articles).toEqual(before);
  });
});

describe('selectWithdrawn', () => {
  it('takes a story out of everything that is published', () => {
    expect(selectPublished([withdrawnArticle], instant, false)).toEqual([]);
    expect(selectPublished([withdrawnArticle], instant, true)).toEqual([]);
  });

  it('keeps nothing of its text', () => {
    const [article] = selectWithdrawn([withdrawnArticle], instant, false);
    expect(article).toMatchObject({
      slug: 'taken-back',
      title: 'Geese on no bridge',
      reason: 'The bridge was not there.',
      publisherIds: ['goose-gazette'],
      hadClaims: true,
    });
    expect(JSON.stringify(article)).not.toMatch(/secret/i);
  });

  it('says nothing of a story that never was public', () => {
    const draft = { ...withdrawnArticle, isDraft: true };
    const later = { ...withdrawnArticle, publishedAt: new Date('2026-04-01T00:00:00Z') };
    expect(selectWithdrawn([draft, later, buildArticle()], instant, false)).toEqual([]);
    expect(selectWithdrawn([draft, later], instant, true).map(({ hold }) => hold)).toEqual([
      'draft',
      'embargo',
    ]);
  });

  it('lists the last to be withdrawn first', () => {
    const before = {
      ...withdrawnArticle,
      slug: 'before',
      withdrawn: { date: new Date('2026-02-21T12:00:00Z'), reason: 'Because.' },
    };
    const same = { ...withdrawnArticle, slug: 'a-same' };
    expect(selectWithdrawn([before, withdrawnArticle, same], instant, false).map(({ slug }) => slug)).toEqual(
      ['a-same', 'taken-back', 'before'],
    );
  });
});
