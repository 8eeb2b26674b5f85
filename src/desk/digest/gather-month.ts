import { compareText } from '../../domain/order.ts';
import { isInMonth, type Month } from './month.ts';
import type { DigestEvent, DigestMaterial, DigestStory } from './read-stories.ts';

type Question = DigestStory['article']['outlook'][number];

/** An event, and the stories about it that have the same country first. */
export interface EventOfMonth {
  readonly event: DigestEvent;
  readonly stories: readonly DigestStory[];
}

export interface QuestionOfMonth {
  readonly question: Question;
  readonly story: DigestStory;
}

/** What a month brought in a country. */
export interface CountryMonth {
  /** ISO 3166-1 code; undefined for stories that name no country. */
  readonly code: string | undefined;
  readonly events: readonly EventOfMonth[];
  /** Questions that were due in the month, answered or not. */
  readonly due: readonly QuestionOfMonth[];
  /** Questions that were answered in the month and are due in another. */
  readonly answered: readonly QuestionOfMonth[];
}

const byDay = <Item>(toDay: (item: Item) => string, items: readonly Item[]): Item[] =>
  items.toSorted((a, b) => compareText(toDay(a), toDay(b)));

/** How much there is to tell of a country. */
const countEntries = ({ events, due, answered }: CountryMonth): number =>
  events.length + due.length + answered.length;

/**
 * Gathers what a month brought, by country: that with the most entries first. A story counts for the country that it
 * names first. So an event occurs once in each country whose stories list it, and a question once, however many
 * stories there are. Events that no public story lists are left out: there is nothing to cite for them.
 */
export const gatherMonth = ({ stories, events }: DigestMaterial, month: Month): readonly CountryMonth[] =>
  [...Map.groupBy(stories, ({ article }) => article.countries[0])]
    .map(([code, ofCountry]): CountryMonth => {
      const questions = ofCountry.flatMap((story) =>
        story.article.outlook.map((question) => ({ question, story })),
      );
      const isDue = ({ question }: QuestionOfMonth): boolean => isInMonth(question.due, month);
      return {
        code,
        events: byDay(
          ({ event }) => event.date,
          events
            .filter(({ date }) => isInMonth(date, month))
            .map((event) => ({
              event,
              stories: ofCountry.filter(({ article }) => article.events.includes(event.id)),
            }))
            .filter((found) => found.stories.length > 0),
        ),
        due: byDay(({ question }) => question.due, questions.filter(isDue)),
        answered: byDay(
          ({ question }) => question.outcome?.date ?? '',
          questions.filter((asked) => !isDue(asked) && isInMonth(asked.question.outcome?.date ?? '', month)),
        ),
      };
    })
    .filter((country) => countEntries(country) > 0)
    .toSorted((a, b) => countEntries(b) - countEntries(a));
