import { expect, it } from 'vitest';
import { toPageHtml } from '../../../../src/domain/body/page-body.ts';
import { toEdition } from '../../../../src/domain/edition.ts';
import { printHtml, toFeedTree } from '../../../../src/feeds/feed-content.ts';
import { catalogues } from '../../../../src/text/text.ts';
import { renderArticle } from '../../feeds/render-article.ts';
import { edition } from '../../made-up-edition.ts';

const written =
  '“Honk” [@gazette, p. 4; @agency; @herald].\n\n:claim[Seven came]{by="A goose" status=claimed cite="gazette agency"}.';

/** The numbers in the text and in the note of the statement, in letters alone. */
const print = async (language: keyof typeof catalogues) => {
  const article = await renderArticle(written, ['gazette', 'agency', 'herald']);
  const own = toEdition({ ...edition.site, language }, catalogues[language]);
  const listNumbers = (html: string): string[] =>
    [...html.matchAll(/<sup[^>]*>(?!\[)(.*?)<\/sup>|(<a href="[^"]*#source-.*?)<\/li>/gs)].map(
      ([, one, other]) => (one ?? other ?? '').replace(/<[^>]*>/g, ''),
    );
  return {
    page: listNumbers(toPageHtml(article.body, own, article)),
    feed: listNumbers(printHtml(toFeedTree(article, 'https://pond.example/articles/geese/', own).children)),
  };
};

it.each([
  ['en', ['1, p. 4; 2,\u00A03'], ['1, p. 4; 2, 3', '1, 2']],
  ['ar', ['1، p. 4؛ 2،\u00A03'], ['1، p. 4؛ 2، 3', '1، 2']],
  ['ko', ['1, p. 4; 2,\u00A03'], ['1, p. 4; 2, 3', '1, 2']],
  ['zh', ['1，p. 4；2、3'], ['1，p. 4；2、3', '1、2']],
  ['fr', ['1, p. 4\u202F; 2,\u00A03'], ['1, p. 4\u202F; 2, 3', '1, 2']],
] as const)('divides the numbers of sources by the signs of a language: %s', async (language, page, feed) => {
  expect(await print(language)).toEqual({ page, feed });
});
