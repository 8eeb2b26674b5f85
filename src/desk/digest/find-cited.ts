import { dayToDate, formatCalendarDay } from '../../domain/dates.ts';
import type { DigestStory } from './read-stories.ts';

/** Sentences and items of a list end here: citations are before the full stop. */
const sentenceEnd = /[.!?]["”’)]*\s+(?=\S)|\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/g;

/** Where sentences begin and end in a text, from an offset on. */
const splitSentences = (text: string, from: number): readonly (readonly [number, number])[] => {
  const ends = [...text.matchAll(sentenceEnd)]
    .map((match) => match.index + match[0].length)
    .filter((end) => end > from);
  return [...ends, text.length].map((end, index) => [index === 0 ? from : (ends[index - 1] ?? from), end]);
};

/** How many days after an event a report may be dated that is taken for one of it, where the text names no day. */
const reportedWithin = 2;

const addDays = (day: string, days: number): string =>
  new Date(dayToDate(day).getTime() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Finds what a story cites for something that happened on a day: the sources of the sentences and items that name the
 * day; where there are none, those that are dated on it or soon after. A day without its year is one of the year in
 * which the story goes out.
 * @param day "2026-02-19"
 * @param dialect how the stories write days, e.g. "en-GB"
 * @returns ids of sources of the story, in the order of the text; none if nothing was found
 */
export const findCited = (story: DigestStory, day: string, dialect: string): readonly string[] => {
  const { text, cited, article } = story;
  const written = formatCalendarDay(day, { dialect });
  const year = day.slice(0, 4);
  const withoutYear = written.replace(` ${year}`, '');
  const isOfItsYear = article.published.toISOString().startsWith(year);
  const names = (sentence: string): boolean => {
    if (sentence.includes(day)) return true;
    for (const match of sentence.matchAll(
      new RegExp(String.raw`(?<!\d)${withoutYear}(?!\p{L})( \d{4})?`, 'gu'),
    ))
      if (match[1] === undefined ? isOfItsYear : match[1] === ` ${year}`) return true;
    return false;
  };
  const named = splitSentences(text, text.indexOf('\n---', 3) + 4)
    .filter(([from, to]) => names(text.slice(from, to)))
    .flatMap(([from, to]) =>
      cited.filter(({ offset }) => offset >= from && offset < to).flatMap(({ ids }) => ids),
    );
  const reported = article.sources
    .filter(({ date }) => date >= day && date <= addDays(day, reportedWithin) && date.length === day.length)
    .map(({ id }) => id);
  return [...new Set(named.length > 0 ? named : reported)];
};
