import { describe, expect, it } from 'vitest';
import type { OutlookItem } from '../../../../src/domain/content-types.ts';
import { listForecastSubjects } from '../../../../src/domain/forecast-subjects.ts';
import { buildForecastsPage, type ForecastsPage } from '../../../../src/domain/view-models/forecasts-page.ts';
import { buildForecastsJson, buildForecastsSchema } from '../../../../src/feeds/forecasts-json.ts';
import { forecastsSchema } from '../../../../src/schemas/forecasts.ts';
import { buildArticle, buildHeldArticle, japan, publish } from '../../article-builder.ts';
import { ask, askScored, buildForecast, likely } from '../../forecast-builder.ts';
import { edition } from '../../made-up-edition.ts';
import { buildNewsroomOf, emptyNewsroom } from '../../newsroom-builder.ts';
import { listUnplain } from './list-unplain.ts';

const newsroomOf = (outlook: OutlookItem[]) =>
  buildNewsroomOf(publish(buildArticle({ outlook, countries: [japan] })));

const pageOf = (newsroom: ReturnType<typeof newsroomOf>, address = '/forecasts/'): ForecastsPage => {
  const subject = listForecastSubjects(newsroom).find((one) => one.address === address);
  if (subject === undefined) throw new Error(`Nothing is at ${address}.`);
  return buildForecastsPage(newsroom, subject);
};

const questionsOf = ({ lists }: ForecastsPage) =>
  lists.map(({ id, questions }) => [id, questions.map(({ question }) => question)]);

describe('buildForecastsPage', () => {
  it('says in a newsroom without a question what will be here', () => {
    const page = pageOf(emptyNewsroom);
    expect(page).toMatchObject({
      total: 0,
      forecasts: 0,
      calendar: undefined,
      records: undefined,
      subjects: [],
    });
    expect(listUnplain(page)).toEqual([]);
  });

  it('has a question before anybody forecasts of it, and no record', () => {
    const page = pageOf(newsroomOf([{ question: 'Will they return?', due: '2026-12-01' }]));
    expect(page).toMatchObject({
      total: 1,
      forecasts: 0,
      calendar: '/forecasts/calendar.ics',
      records: undefined,
    });
  });

  it('lists overdue questions with the longest overdue first, open ones by their day, answered ones newest first', () => {
    const answered = (question: string, date: string) =>
      ask([], 'yes', { question, outcome: { date, result: 'yes', text: 'Yes.', sources: ['gazette'] } });
    const page = pageOf(
      newsroomOf([
        { question: 'Late?', due: '2026-12-01' },
        { question: 'Soon?', due: '2026-03-10' },
        { question: 'Overdue?', due: '2026-02-25' },
        { question: 'Long overdue?', due: '2026-02-20' },
        answered('Known first?', '2026-02-20'),
        answered('Known last?', '2026-02-24'),
      ]),
    );
    expect(questionsOf(page)).toEqual([
      ['overdue', ['Long overdue?', 'Overdue?']],
      ['open', ['Soon?', 'Late?']],
      ['answered', ['Known last?', 'Known first?']],
    ]);
  });

  it('says of a forecast what it gave, and of the one that is scored how far it was off', () => {
    const page = pageOf(
      newsroomOf([
        ask(
          [
            buildForecast({ probability: 0.5, date: '2026-02-10' }),
            buildForecast({ probability: 0.7, likelihood: likely }),
            buildForecast({ by: 'desk', date: '2026-02-19', sources: undefined }),
          ],
          'yes',
        ),
      ]),
    );
    const [question] = page.lists.find(({ id }) => id === 'answered')?.questions ?? [];
    expect(
      question?.forecasts.map(({ by, chance, error, sources }) => [by, chance, error, sources.length]),
    ).toEqual([
      ['Goose Institute', '50%', undefined, 1],
      ['Goose Institute', '70%, likely (55–80%)', 'squared error 0.090', 1],
      ['Our desk', undefined, undefined, 0],
    ]);
    expect(question?.outcome?.result).toBe('Yes');
    expect(question?.criteria).toBe(
      'How it is decided (written 19 February 2026): Yes if seven geese are seen.',
    );
  });

  it('scores who has five, names who has fewer, and says so of the desk', () => {
    const { records } = pageOf(
      newsroomOf([...askScored(), ask([buildForecast({ by: 'Swan Society' })], 'yes')]),
    );
    expect(records?.scored.map(({ name, facts }) => [name, facts.map(({ value }) => value)])).toEqual([
      [
        'Goose Institute',
        [
          // 0.1² + 0.2² + 0.4² + 0.3² + 0.325² = 0.405625, of five
          '0.081 (95% interval 0.007 to 0.519)',
          '5 forecasts, 1 by the middle of a range',
          '60% came true; always saying that would have scored 0.240',
          'in 100% of pairs of a yes and a no, the yes had been given the higher probability (50% is chance)',
          '7 days before the answer (median)',
          // 0.675 alone, 0.8 and 0.9, and 0.3 and 0.4 are in a range each.
          'reliability 0.079 − resolution 0.240 + uncertainty 0.240 + spread within ranges 0.002',
        ],
      ],
    ]);
    expect(records?.short).toEqual([
      { name: 'Our desk', scored: '0 of 5', unscored: '' },
      { name: 'Swan Society', scored: '0 of 5', unscored: '1 in words without a range' },
    ]);
    expect(records?.scored[0]?.topics).toEqual([
      { name: 'Geese', address: '/forecasts/topics/geese/', scored: '5', score: '0.081' },
    ]);
  });

  it('has a page for a topic and a country that have a question, which lead back', () => {
    const newsroom = newsroomOf(askScored());
    expect(pageOf(newsroom).subjects.map(({ entries }) => entries)).toEqual([
      [{ name: 'Geese', address: '/forecasts/topics/geese/', total: 5 }],
      [{ name: 'Japan', address: '/forecasts/countries/japan/', total: 5 }],
    ]);
    const topic = pageOf(newsroom, '/forecasts/topics/geese/');
    expect(topic).toMatchObject({
      name: 'Forecasts: Geese',
      whole: '/forecasts/',
      records: undefined,
      subjects: [],
      calendar: '/forecasts/topics/geese/calendar.ics',
    });
    expect(listUnplain(topic)).toEqual([]);
  });
});

describe('buildForecastsJson', () => {
  it('keeps to its schema, and says the same as the page', () => {
    const document = forecastsSchema.parse(JSON.parse(buildForecastsJson(newsroomOf(askScored()))));
    expect(document.records[1]).toMatchObject({
      by: 'Goose Institute',
      scored: 5,
      score: { brier: 0.081125 },
    });
    expect(
      document.questions.flatMap(({ forecasts }) => forecasts.map(({ scoredAs }) => scoredAs)).toSorted(),
    ).toEqual([0.3, 0.4, 0.675, 0.8, 0.9]);
    expect(document.questions[0]?.forecasts[0]?.sources).toEqual(['https://gazette.example/geese']);
  });

  it('is a document before the first question', () => {
    expect(forecastsSchema.parse(JSON.parse(buildForecastsJson(emptyNewsroom)))).toMatchObject({
      total: 0,
      questions: [],
      records: [{ by: edition.site.name, own: true, scored: 0 }],
    });
  });

  it('publishes a schema that lets fields come', () => {
    expect(JSON.parse(buildForecastsSchema(edition))).toMatchObject({
      $id: 'https://pond.example/schemas/forecasts.schema.json',
    });
    expect(buildForecastsSchema(edition)).not.toContain('additionalProperties');
  });
});

it('a held story counts in a preview alone', () => {
  const held = buildHeldArticle({ isDraft: true, outlook: askScored() });
  expect(pageOf(buildNewsroomOf([held])).total).toBe(5);
  expect(pageOf(buildNewsroomOf(publish(buildArticle({ isDraft: true, outlook: askScored() })))).total).toBe(
    0,
  );
});
