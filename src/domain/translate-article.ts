import type { Translation } from '../schemas/translation.ts';
import type { Article as ArticleData } from '../schemas/article.ts';

/** Each of a list with its words in another language; what has none there yet keeps its own. */
const withWords = <Item extends object, Words>(
  items: readonly Item[],
  words: readonly Words[],
  put: (item: Item, words: Words) => Item,
): Item[] =>
  items.map((item, index) => {
    const own = words[index];
    return own === undefined ? item : put(item, own);
  });

type Question = ArticleData['outlook'][number];

const putQuestion = (
  question: Question,
  { question: asked, resolves, outcome, note }: Translation['outlook'][number],
): Question => ({
  ...question,
  question: asked,
  ...(question.resolves !== undefined &&
    resolves !== undefined && { resolves: { ...question.resolves, criteria: resolves } }),
  ...(question.outcome !== undefined &&
    outcome !== undefined && { outcome: { ...question.outcome, text: outcome.text } }),
  ...(question.note !== undefined && note !== undefined && { note }),
});

/**
 * A story in another language: the words of its translation around what the original says once for all languages.
 * @param data of the original
 */
export const translateArticle = (data: ArticleData, translation: Translation): ArticleData => ({
  ...data,
  title: translation.title,
  standfirst: translation.standfirst,
  kicker: translation.kicker,
  draft: data.draft || translation.draft,
  keyPoints: translation.keyPoints,
  outlook: withWords(data.outlook, translation.outlook, putQuestion),
  corrections: withWords(data.corrections, translation.corrections, (correction, words) => ({
    ...correction,
    ...words,
  })),
  changes: withWords(data.changes, translation.changes, (change, words) => ({ ...change, ...words })),
  ...(data.picture !== undefined &&
    translation.picture !== undefined && { picture: { ...data.picture, ...translation.picture } }),
});
