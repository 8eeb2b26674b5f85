import { z } from 'astro/zod';
import { results } from './forecast.ts';

const webAddress = z.url({ protocol: /^https?$/ });
const count = z.int().nonnegative();
const share = z.number().min(0).max(1);

const publishedForecastSchema = z.strictObject({
  by: z.string().min(1).describe('Who made it; the name of this site for its own.'),
  own: z.boolean().describe('Made by this site.'),
  date: z.iso.date().describe('When it was made.'),
  words: z.string().describe('What was forecast.'),
  probability: share.optional().describe('Of yes, where the forecast gives a number.'),
  likelihood: z
    .strictObject({ term: z.string(), from: z.number(), to: z.number() })
    .optional()
    .describe('Of yes, as a term of ICD 203 with its range in per cent.'),
  scoredAs: share
    .optional()
    .describe('What it is scored by: the number, or the middle of the range. Only where it is scored.'),
  sources: z.array(z.string()).describe('Addresses of the pages in which it is to be read.'),
});

const questionSchema = z.strictObject({
  id: z.string().min(1).describe('Permanent name, in feeds and calendars too.'),
  address: webAddress.describe('Its place in its story.'),
  question: z.string(),
  due: z.iso.date(),
  overdue: z.boolean().describe('Still open although its day is over.'),
  story: z.strictObject({ id: z.string(), title: z.string(), address: webAddress }),
  topics: z.array(z.string()).describe('Ids of the topics of the story.'),
  countries: z.array(z.string().length(2)).describe('ISO 3166-1.'),
  criteria: z
    .strictObject({ text: z.string(), written: z.iso.date() })
    .optional()
    .describe('How it is decided, and since when that is written down.'),
  note: z.string().optional().describe('Why it is still open.'),
  forecasts: z.array(publishedForecastSchema).describe('Oldest first.'),
  outcome: z
    .strictObject({
      date: z.iso.date().describe('When it was known.'),
      result: z.enum(results).optional(),
      text: z.string(),
      sources: z.array(z.string()).describe('Addresses of the pages on which it rests.'),
    })
    .optional(),
});

const recordSchema = z.strictObject({
  by: z.string(),
  own: z.boolean(),
  scored: count.describe('Questions that were answered yes or no and had a number or a term.'),
  open: count,
  partly: count,
  void: count,
  inWords: count.describe('Answered questions of which no forecast gives a number or a term.'),
  score: z
    .strictObject({
      brier: share.describe('Mean of the squared differences: 0 is best, 1 is worst.'),
      low: share.describe('Lower end of the interval of 95 per cent (Wilson).'),
      high: share,
      discrimination: share
        .optional()
        .describe('Share of pairs of a yes and a no in which the yes had the higher probability.'),
      reliability: z.number(),
      resolution: z.number(),
      uncertainty: z.number(),
      spread: z.number().describe('brier = reliability − resolution + uncertainty + spread'),
      calibration: z.array(
        z.strictObject({
          from: share,
          to: share,
          count,
          forecast: share.describe('Mean.'),
          observed: share.describe('Share that came true.'),
          low: share,
          high: share,
        }),
      ),
    })
    .optional()
    .describe('Only where there are five scored forecasts or more.'),
});

/** /api/forecasts.json: every question with a day, what was forecast of it, and how good the forecasts were. */
export const forecastsSchema = z.strictObject({
  $schema: webAddress.describe('Where this schema is published.'),
  title: z.string(),
  address: webAddress.describe('Address of this document.'),
  page: webAddress.describe('The page of the site that lists the same questions.'),
  calendar: webAddress.optional().describe('The same questions as a calendar, once there is one.'),
  total: count.describe('Questions.'),
  records: z.array(recordSchema).describe('This site first, then those with most scored forecasts.'),
  questions: z.array(questionSchema).describe('The soonest due first.'),
});

export type ForecastsDocument = z.input<typeof forecastsSchema>;
