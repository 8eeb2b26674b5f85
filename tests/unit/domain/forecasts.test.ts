import { describe, expect, it } from 'vitest';
import type { OutlookItem } from '../../../src/domain/content-types.ts';
import {
  canBeScored,
  listForecastRecords,
  listQuestions,
  toProbability,
} from '../../../src/domain/forecasts.ts';
import { toQuestionAnchors } from '../../../src/domain/question-anchor.ts';
import { deskName } from '../../../src/schemas/forecast.ts';
import { buildArticle, buildPublishedArticle, publish } from '../article-builder.ts';
import { ask, askScored, buildForecast, likely } from '../forecast-builder.ts';

const recordsOf = (...outlook: OutlookItem[]) =>
  listForecastRecords(listQuestions([buildPublishedArticle({ outlook })]));

describe('toProbability', () => {
  it.each([
    ['a number', { probability: 0.7 }, 0.7],
    ['a term', { likelihood: likely }, 0.675],
    ['both', { probability: 0.7, likelihood: likely }, 0.7],
    ['neither', {}, undefined],
  ])('takes of %s what can be scored', (_, facts, probability) => {
    expect(toProbability(buildForecast(facts))).toBe(probability);
  });
});

describe('listQuestions', () => {
  it('has the soonest due first, of one day by story and words', () => {
    const articles = publish(
      buildArticle({
        slug: 'swans',
        outlook: [
          { question: 'Later?', due: '2026-12-01' },
          { question: 'Soon?', due: '2026-03-10' },
        ],
      }),
      buildArticle({ slug: 'geese', outlook: [{ question: 'Later too?', due: '2026-12-01' }] }),
    );
    expect(listQuestions(articles).map(({ question }) => question.question)).toEqual([
      'Soon?',
      'Later too?',
      'Later?',
    ]);
  });
});

describe('toQuestionAnchors', () => {
  it('makes an anchor of the words alone, and counts those that are alike', () => {
    const asked = ['Will they return?', 'Was the bridge hurt?', 'Will they return?'];
    expect(toQuestionAnchors(asked.map((question) => ({ question })))).toEqual([
      'question-ilqh2u',
      'question-5l890q',
      'question-ilqh2u-2',
    ]);
    expect(toQuestionAnchors([{ question: 'will they  “return”' }])).toEqual(['question-ilqh2u']);
  });
});

describe('listForecastRecords', () => {
  it('has the desk first, with or without a forecast, then who has most', () => {
    const records = recordsOf(
      ask([buildForecast({ by: 'Swan Society', probability: 0.2 })], 'no'),
      ...askScored(),
      ask([buildForecast({ by: deskName, probability: 0.6 })], 'yes'),
    );
    expect(records.map(({ slug, scored }) => [slug, scored.length])).toEqual([
      [undefined, 1],
      ['goose-institute', 5],
      ['swan-society', 1],
    ]);
    expect(recordsOf().map(({ slug, scored }) => [slug, scored.length])).toEqual([[undefined, 0]]);
  });

  it('scores yes and no, and counts what it does not score', () => {
    const [, record] = recordsOf(
      ask([buildForecast({ probability: 0.6 })], 'yes'),
      ask([buildForecast({ probability: 0.6 })], 'no'),
      ask([buildForecast({ probability: 0.6 })], 'partly'),
      ask([buildForecast({ probability: 0.6 })], 'void'),
      ask([buildForecast({ probability: 0.6 })]),
      ask([buildForecast()], 'yes'),
      ask([buildForecast()], 'void'),
    );
    expect(record?.scored.map(({ happened }) => happened).toSorted()).toEqual([false, true]);
    expect(record).toMatchObject({ partly: 1, void: 2, open: 1, inWords: 1 });
  });

  it('counts a question once, by the last forecast that has a number or a term', () => {
    const [, record] = recordsOf(
      ask(
        [
          buildForecast({ date: '2026-02-10', probability: 0.2 }),
          buildForecast({ date: '2026-02-11', probability: 0.6 }),
          buildForecast({ date: '2026-02-12' }),
          buildForecast({ by: 'Swan Society', date: '2026-02-13', probability: 0.9 }),
        ],
        'yes',
      ),
    );
    expect(record?.scored.map(({ probability }) => probability)).toEqual([0.6]);
  });

  it('knows a body however its name is spaced or capitalised', () => {
    const [, ...bodies] = recordsOf(
      ask([buildForecast({ by: 'Goose Institute', probability: 0.6 })], 'yes'),
      ask([buildForecast({ by: 'GOOSE  INSTITUTE', probability: 0.6 })], 'yes'),
    );
    expect(bodies.map(({ slug, scored }) => [slug, scored.length])).toEqual([['goose-institute', 2]]);
  });

  it('keeps a body that is called like the word for ourselves apart', () => {
    expect(
      recordsOf(ask([buildForecast({ by: 'Desk', probability: 0.6 })], 'yes')).map(({ slug, scored }) => [
        slug,
        scored.length,
      ]),
    ).toEqual([
      [undefined, 0],
      ['desk', 1],
    ]);
  });

  it('asks for five scored forecasts', () => {
    const [, five] = recordsOf(...askScored());
    const [, four] = recordsOf(...askScored().slice(1), ask([buildForecast()], 'yes'));
    expect([five, four].map((record) => record && canBeScored(record))).toEqual([true, false]);
  });
});
