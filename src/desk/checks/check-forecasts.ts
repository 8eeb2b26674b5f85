import { toDay } from '../../domain/dates.ts';
import { isUnnamed } from '../../domain/unnamed-speaker.ts';
import { deskName } from '../../schemas/forecast.ts';
import { day, moment } from '../../schemas/moment.ts';
import { site } from '../../site.ts';
import type { Document } from '../reading/document.ts';
import { type FieldPath, type Fields, findValue, listItems } from '../reading/fields.ts';
import { likelihoodWord, toLikelihood } from '../reading/likelihood-words.ts';
import type { Finding } from '../problems/finding.ts';
import type { ProblemId } from '../problems/problem-kinds.ts';
import { quote } from '../problems/quote.ts';
import { atField } from './at-field.ts';

/**
 * Finds forecasts that are none: made when the outcome was known, of nobody in particular, or decided by what was
 * written down afterwards; and words in which two judgements are one.
 */
export const checkForecasts = (document: Document): Finding[] => {
  const { fields } = document;
  if (fields === undefined || document.collection !== 'articles') return [];
  const faults = listItems(fields, 'outlook').flatMap((_, index) => judgeQuestion(fields, index));
  return faults.map(({ id, path, message }) => ({
    id,
    ...atField(document, fields, path),
    message,
  }));
};

interface Fault {
  readonly id: ProblemId;
  readonly path: FieldPath;
  readonly message: string;
}

const readDay = (fields: Fields, path: FieldPath): string | undefined =>
  day.safeParse(findValue(fields.value, path)).data;

/** A day in the outlook, and what is wrong with dates that do not come before it. */
interface Bound {
  readonly at: string | undefined;
  readonly isLate: (date: string, bound: string) => boolean;
  readonly toMessage: (bound: string) => string;
}

const judgeQuestion = (fields: Fields, index: number): Fault[] => {
  const question: FieldPath = ['outlook', index];
  const due = readDay(fields, [...question, 'due']);
  const known = readDay(fields, [...question, 'outcome', 'date']);
  const isNotBefore = (date: string, bound: string): boolean => date >= bound;
  const judgeDate = (path: FieldPath, bounds: readonly Bound[]): Fault[] => {
    const date = readDay(fields, path);
    if (date === undefined) return [];
    return bounds
      .flatMap(({ at, isLate, toMessage }) =>
        at !== undefined && isLate(date, at)
          ? [{ id: 'forecast-order' as const, path, message: toMessage(at) }]
          : [],
      )
      .slice(0, 1);
  };
  return [
    ...judgeDate(
      [...question, 'resolves', 'written'],
      [
        {
          at: known,
          isLate: isNotBefore,
          toMessage: (bound) =>
            `The outcome was known on ${bound}, and what counts as yes must be written down before. Write the earlier day on which it was, or leave the forecasts out.`,
        },
        {
          at: due,
          isLate: isNotBefore,
          toMessage: (bound) =>
            `The question is due on ${bound}, and what counts as yes must be written down before. Write the earlier day on which it was, or leave the forecasts out.`,
        },
      ],
    ),
    ...listItems(fields, 'outlook', index, 'forecasts').flatMap((_, at) => {
      const forecast: FieldPath = [...question, 'forecasts', at];
      const before = at === 0 ? undefined : readDay(fields, [...question, 'forecasts', at - 1, 'date']);
      return [
        ...judgeDate(
          [...forecast, 'date'],
          [
            {
              at: known,
              isLate: isNotBefore,
              toMessage: (bound) =>
                `The outcome was known on ${bound}: what was said on that day or later is no forecast. Write the earlier day on which it was made, or leave it out.`,
            },
            {
              at: due,
              isLate: (date, bound) => date > bound,
              toMessage: (bound) =>
                `The question was due on ${bound}: what was said later is no forecast. Write the earlier day on which it was made, or leave it out.`,
            },
            {
              at: before,
              isLate: (date, bound) => date < bound,
              toMessage: (bound) =>
                `Forecasts are listed oldest first. Move this one above that of ${bound}.`,
            },
          ],
        ),
        ...judgeForecaster(fields, forecast),
        ...judgeWords(fields, forecast),
      ];
    }),
  ];
};

const judgeForecaster = (fields: Fields, forecast: FieldPath): Fault[] => {
  const path: FieldPath = [...forecast, 'by'];
  const by = findValue(fields.value, path);
  if (typeof by !== 'string') return [];
  if (by === deskName) return judgeDesk(fields, forecast);
  if ([deskName, 'we', 'our reading', site.name.toLowerCase()].includes(by.toLowerCase()))
    return [
      { id: 'forecast-without-name', path, message: `For a forecast of our own, write by: ${deskName}` },
    ];
  return isUnnamed(by)
    ? [
        {
          id: 'forecast-without-name',
          path,
          message: `${quote(by)} is nobody whose record can be kept. Name the body or the person, or leave the forecast out.`,
        },
      ]
    : [];
};

/** Ours is public with its story and not before. */
const judgeDesk = (fields: Fields, forecast: FieldPath): Fault[] => {
  const path: FieldPath = [...forecast, 'date'];
  const date = readDay(fields, path);
  const published = moment.safeParse(fields.value.published);
  if (date === undefined || !published.success) return [];
  const publishedOn = toDay(published.data, site.zone);
  return date >= publishedOn
    ? []
    : [
        {
          id: 'forecast-order',
          path,
          message: `The story is dated ${publishedOn}, and nobody could read our forecast before. Write the day on which it was published, or leave it out.`,
        },
      ];
};

const confidenceWord = /\b(?:low|moderate|medium|high)\s+confidence\b/i;

const judgeWords = (fields: Fields, forecast: FieldPath): Fault[] => {
  const path: FieldPath = [...forecast, 'words'];
  const words = findValue(fields.value, path);
  if (typeof words !== 'string') return [];
  const hasTerm = findValue(fields.value, [...forecast, 'likelihood']) !== undefined;
  const hasNumber = findValue(fields.value, [...forecast, 'probability']) !== undefined;
  const [written] = words.match(likelihoodWord) ?? [];
  if (confidenceWord.test(words) && (hasTerm || hasNumber || written !== undefined))
    return [
      {
        id: 'likelihood-with-confidence',
        path,
        message:
          'Likelihood and confidence are separate judgements, never mixed in one sentence (ICD 203). Leave the confidence out here, and mark it as a statement of its own in the text.',
      },
    ];
  return written === undefined || hasTerm || hasNumber
    ? []
    : [
        {
          id: 'unmarked-likelihood',
          path,
          message: `${quote(written)} is a judgement of likelihood. If it is of “yes”, write likelihood: ${toLikelihood(written)}; if it is of “no”, the term of the opposite.`,
        },
      ];
};
