import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { toMarkdownBody } from '../../../src/feeds/markdown-body.ts';
import { renderArticle } from './render-article.ts';
import { buildPublishedArticle } from '../article-builder.ts';
import { buildBody } from '../body-builder.ts';
import { edition } from '../made-up-edition.ts';

const address = 'https://pond.example/articles/geese/';

const write = (article: ReturnType<typeof buildPublishedArticle>): string => {
  const { content, notes } = toMarkdownBody(article, address, edition);
  return toMarkdown(
    { type: 'root', children: [...content, ...notes] },
    { extensions: [gfmToMarkdown()], bullet: '-' },
  ).trim();
};

const rewrite = async (markdown: string): Promise<string> =>
  write(await renderArticle(markdown, ['gazette', 'agency']));

describe('toMarkdownBody', () => {
  it.each([
    ['a citation', 'Geese [@gazette].', 'Geese[^source-gazette].'],
    [
      'several citations with locators',
      'Geese [@gazette, p. 7; @agency].',
      'Geese[^source-gazette] (p. 7)[^source-agency].',
    ],
    [
      'a relative link and a picture',
      '[Swans](../swans/) ![A goose](goose.png)',
      '[Swans](https://pond.example/articles/swans/) ![A goose](https://pond.example/articles/geese/goose.png)',
    ],
    [
      'a table',
      '| Bird | Feet |\n| --- | --- |\n| Goose | 2 |',
      '| Bird  | Feet |\n| ----- | ---- |\n| Goose | 2    |',
    ],
    [
      'signs that mean something in Markdown',
      String.raw`\*not\* \[this](x) # \`or\` that`,
      String.raw`\*not\* \[this]\(x) # \`or\` that`,
    ],
  ])('keeps %s', async (_name, written, markdown) => {
    expect(await rewrite(written)).toBe(markdown);
  });

  it('keeps a power that is no citation', () => {
    expect(write(buildPublishedArticle({ body: buildBody('<p>8 m<sup>2</sup></p>') }))).toBe('8 m2');
  });

  it('makes a marked statement a reference and its note the note, which leads on to the sources', async () => {
    const written =
      ':claim[Seven geese crossed]{by="Goose Agency" status=claimed cite="gazette agency"}, it said.';
    expect(await rewrite(written)).toBe(
      'Seven geese crossed[^claim-nl2eb3], it said.\n\n[^claim-nl2eb3]: Claimed by Goose Agency, read at gazette and agency[^source-gazette][^source-agency]',
    );
  });

  it('keeps the story’s own footnotes, without the way back', async () => {
    expect(await rewrite('Geese[^1]\n\n[^1]: A note.')).toBe('Geese[^note-1]\n\n[^note-1]: A note.');
  });
});
