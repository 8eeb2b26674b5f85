import { toAbsolute } from '../domain/absolute-address.ts';
import { articleAddress } from '../domain/address.ts';
import type { PublishedArticle } from '../domain/article.ts';
import { element, link } from '../domain/body/element.ts';
import { dayToDate, formatCalendarDay } from '../domain/dates.ts';
import type { Edition } from '../domain/edition.ts';
import { toFirstPublished } from '../domain/first-published.ts';
import { type AskedQuestion, listQuestions } from '../domain/forecasts.ts';
import { toOverdueFrom } from '../domain/public-moment.ts';
import { toCriteria, toForecastEntry } from '../domain/view-models/forecast-entry.ts';
import { toArticleFacts } from './article-item.ts';
import type { FeedItem } from './feed.ts';
import { printHtml } from './feed-content.ts';
import { toArticleId } from './feed-id.ts';
import { toForecastList } from './forecast-list.ts';

/** What becomes of a question that its followers should know. */
interface Turn {
  /** Behind the id of the question; "" for the question itself. */
  readonly suffix: string;
  readonly title: string;
  readonly at: Date;
}

const listTurns = ({ article, question }: AskedQuestion, edition: Edition): Turn[] => {
  const { inFeed, results } = edition.text.forecasts;
  const { outcome, isOverdue } = question;
  const due = formatCalendarDay(question.due, edition);
  return [
    { suffix: '', title: inFeed.asked(question.question, due), at: toFirstPublished(article) },
    ...(isOverdue
      ? [
          {
            suffix: '/overdue',
            title: inFeed.overdue(question.question, due),
            at: toOverdueFrom(question),
          },
        ]
      : []),
    ...(outcome === undefined
      ? []
      : [
          {
            suffix: '/outcome',
            title: inFeed.answered(question.question, outcome.result && results[outcome.result]),
            at: dayToDate(outcome.date),
          },
        ]),
  ];
};

/**
 * The questions of a story as items: one when it is asked, one when its day is over without an answer, one when it is
 * answered. Each has an id of its own, so that none comes again.
 * @param cardBytes length of the story's drawn picture
 */
export const listQuestionItems = (
  article: PublishedArticle,
  cardBytes: number,
  edition: Edition,
): FeedItem[] => {
  const url = toAbsolute(articleAddress(article.slug), edition);
  return listQuestions([article]).flatMap((asked) =>
    listTurns(asked, edition).map(({ suffix, title, at }): FeedItem => {
      const { question, anchor, place } = asked;
      return {
        id: `${toArticleId(article, edition)}/${anchor}${suffix}`,
        url: `${url}#${place}`,
        title,
        summary: question.outcome?.text ?? question.note ?? question.question,
        html: printHtml([
          element('p', [question.question]),
          ...toForecastList(
            {
              criteria: toCriteria(question, edition),
              forecasts: (question.forecasts ?? []).map((forecast) =>
                toForecastEntry(article, forecast, edition),
              ),
            },
            url,
            edition,
          ),
          ...[question.outcome?.text ?? question.note ?? []].flat().map((words) => element('p', [words])),
          element('p', [link(article.title, url)]),
        ]),
        published: at,
        updated: at,
        ...toArticleFacts({ article, cardBytes }, edition),
      };
    }),
  );
};
