import { articleAddress } from '../address.ts';
import type { PublishedArticle, Question } from '../article.ts';
import { toDueWords } from '../due-words.ts';
import type { Edition } from '../edition.ts';
import { compareText } from '../order.ts';
import type { Stamp } from './article-card.ts';

/** A question a story left open. */
export interface DueQuestion {
  readonly question: string;
  /** When it is to be answered, or since when it should have been. */
  readonly due: Stamp;
  readonly isOverdue: boolean;
  /** Headline of its story. */
  readonly article: string;
  readonly address: string;
}

/** How many are shown, side by side; all of them may be past their day. */
const shown = { most: 6, overdue: 2, across: 3 } as const;

/** When a question is to be answered, or since when it should have been. */
export const toDueStamp = (question: Question, edition: Edition): Stamp => ({
  iso: question.due,
  text: toDueWords(question, edition),
});

interface Open {
  readonly item: Question;
  readonly article: PublishedArticle;
}

const soonestFirst = (a: Open, b: Open): number =>
  compareText(a.item.due, b.item.due) || compareText(a.article.slug, b.article.slug);

/** So many that no row but the only one is begun and not filled. */
const toWholeRows = (count: number): number =>
  count < shown.across ? count : Math.min(shown.most, count - (count % shown.across));

/**
 * The open questions of stories, soonest due first: those whose day is over before the others, and of these only the
 * latest, so that a newsroom that is behind still says what comes.
 */
export const toDueQuestions = (articles: readonly PublishedArticle[], edition: Edition): DueQuestion[] => {
  const open = articles
    .flatMap((article) =>
      article.outlook.filter(({ outcome }) => outcome === undefined).map((item) => ({ item, article })),
    )
    .toSorted(soonestFirst);
  const coming = open.filter(({ item }) => !item.isOverdue);
  const overdue = open.filter(({ item }) => item.isOverdue);
  const room = toWholeRows(open.length);
  const late = overdue.slice(-Math.max(shown.overdue, room - coming.length));
  return [...late, ...coming].slice(0, toWholeRows(late.length + coming.length)).map(({ item, article }) => ({
    question: item.question,
    due: toDueStamp(item, edition),
    isOverdue: item.isOverdue,
    article: article.title,
    address: articleAddress(article.slug),
  }));
};
