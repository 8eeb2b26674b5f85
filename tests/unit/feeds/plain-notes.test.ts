import { describe, expect, it } from 'vitest';
import { printHtml, toFeedTree } from '../../../src/feeds/feed-content.ts';
import { renderArticle } from './render-article.ts';
import { edition } from '../made-up-edition.ts';

const address = 'https://pond.example/articles/a/';

const toHtml = async (markdown: string): Promise<string> =>
  printHtml(toFeedTree(await renderArticle(markdown, ['a', 'b']), address, edition).children);

describe('notes in a feed', () => {
  it('become numbers in the text and a list at the end', async () => {
    expect(
      await toHtml(
        ':claim[Geese crossed]{by="A" status=claimed cite="a"}, and :claim[two stayed]{by="A; B" status=disputed cite="b a"}',
      ),
    ).toBe(
      '<p>Geese crossed<sup>[1]</sup>, and two stayed<sup>[2]</sup></p><h2>Who says what</h2><ol>' +
        `<li>Claimed by A, read at a <a href="${address}#source-a">1</a></li>` +
        `<li>Disputed between A and B, read at a and b <a href="${address}#source-b">2</a>, <a href="${address}#source-a">1</a></li></ol>`,
    );
  });

  it('leave a text without statements as it is', async () => {
    expect(await toHtml('Nothing is marked.')).toBe('<p>Nothing is marked.</p>');
  });
});
