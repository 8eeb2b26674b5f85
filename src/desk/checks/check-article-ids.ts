import { type Content, type Document, documentsOf } from '../reading/document.ts';
import type { Finding } from '../problems/finding.ts';
import { quote } from '../problems/quote.ts';
import { atField } from './at-field.ts';

const toId = (article: Document): string => {
  const id = article.fields?.value.id;
  return typeof id === 'string' ? id : article.id;
};

/** Finds stories that feeds would take for one: an "id" that is another's, or the name of another's folder. */
export const checkArticleIds = (content: Content): Finding[] => {
  const articles = documentsOf(content, 'articles');
  return [...findRepeatedFeedIds(articles), ...findRepeatedIds(articles)];
};

const findRepeatedFeedIds = (articles: readonly Document[]): Finding[] => {
  const first = new Map<unknown, Document>();
  return articles.flatMap((article): Finding[] => {
    const feedId = article.fields?.value.feedId;
    if (feedId === undefined || article.fields === undefined) return [];
    const other = first.get(feedId);
    if (other === undefined) {
      first.set(feedId, article);
      return [];
    }
    return [
      {
        id: 'duplicate-id',
        ...atField(article, article.fields, ['feedId']),
        message: `${quote(feedId)} is already the feed id of ${quote(other.path)}, and subscribers would get only one of the two.`,
      },
    ];
  });
};

const findRepeatedIds = (articles: readonly Document[]): Finding[] =>
  articles.flatMap((article): Finding[] => {
    if (article.fields?.value.id === undefined) return [];
    const other = articles.find((candidate) => candidate !== article && toId(candidate) === toId(article));
    if (other === undefined) return [];
    return [
      {
        id: 'duplicate-id',
        ...atField(article, article.fields, ['id']),
        message: `${quote(toId(article))} is already the id of ${quote(other.path)} in feeds. Write the original folder name of this story.`,
      },
    ];
  });
