import type { Frontmatter } from './fixture-content.ts';

type Question = NonNullable<Frontmatter['outlook']>[number];
type Forecast = NonNullable<Question['forecasts']>[number];

/** The body with a record of its own. */
export const forecaster = 'Heron Institute';

/** What it gave "yes", and what became of it; an eighth, "likely" and yes, is beside the forecast of another body. */
export const forecasterRecord = [
  ['90%', 'yes'],
  ['85%', 'yes'],
  ['70%', 'yes'],
  ['60%', 'no'],
  ['30%', 'no'],
  ['12.5%', 'no'],
  ['very unlikely', 'no'],
] as const;

const resolves = { criteria: 'Yes if the harbour’s log says so by the day.', written: '2026-02-01' };

const by = (name: string, chance?: string, facts: Partial<Forecast> = {}): Forecast => ({
  by: name,
  date: '2026-02-10',
  words: `${name === 'desk' ? 'We think' : 'It thinks'} that the ferry is on time.`,
  ...(chance === undefined
    ? {}
    : chance.endsWith('%')
      ? { probability: chance }
      : { likelihood: chance as 'very unlikely' }),
  ...(name === 'desk' ? { date: '2026-03-12' } : { sources: ['example-source'] }),
  ...facts,
});

const answer = (result: 'yes' | 'no' | 'partly' | 'void', date = '2026-04-20') => ({
  outcome: { date, result, text: 'The log of the harbour says it.', sources: ['example-source'] },
});

const ask = (
  question: string,
  forecasts: readonly Forecast[] | undefined,
  facts: Partial<Question> = {},
): Question => ({
  question,
  due: '2026-05-01',
  ...(forecasts === undefined ? {} : { resolves: { ...resolves }, forecasts: [...forecasts] }),
  ...facts,
});

/** A story whose questions have every state, with the forecasts of one body that is scored and of two that are not. */
export const forecastingArticle: Frontmatter = {
  title: 'Who foresaw the ferries',
  published: '2026-03-12T12:00:00Z',
  topics: ['second-topic', 'example-topic'],
  countries: ['CH'],
  outlook: [
    ...forecasterRecord.map(([chance, result], index) =>
      ask(
        `Will ferry number ${String(index + 1)} be on time?`,
        // What was said first does not count.
        [by(forecaster, '50%', { date: '2026-02-02' }), by(forecaster, chance)],
        answer(result, `2026-04-${String(20 - index).padStart(2, '0')}`),
      ),
    ),
    ask('Will half of the ferries be on time?', [by(forecaster, '40%')], answer('partly')),
    ask('Will the ferry that was sold be on time?', [by(forecaster, '40%')], answer('void')),
    ask('Will the ferry of which only words were said be on time?', [by(forecaster)], answer('no')),
    ask(
      'Will the night ferry be on time?',
      [by(forecaster, 'likely'), by('Gull Society', '20%')],
      answer('yes'),
    ),
    ask(
      'Will the last ferry of the year be on time, whatever the wind; and the first one, too?',
      [by(forecaster, 'likely', { probability: '66.6%' }), by('desk', '80%')],
      { due: '2026-12-24' },
    ),
    ask('Will the ferry come back?', undefined, {
      due: '2026-04-01',
      note: 'Neither its return nor its loss was found in the log.',
    }),
  ],
};
