import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/domain/body/compact-body.ts';
import { toPlainLine } from '../../../src/domain/body/plain-text.ts';
import { planPicture } from '../../../src/domain/pictures/plan-picture.ts';
import { printHtml, toFeedTree } from '../../../src/feeds/feed-content.ts';
import { toMarkdownBody } from '../../../src/feeds/markdown-body.ts';
import { edition } from '../made-up-edition.ts';
import { renderArticle } from './render-article.ts';

const address = 'https://pond.example/articles/geese/';

const goose = planPicture({
  path: 'articles/geese/goose.jpg',
  digest: 'a'.repeat(64),
  kind: 'jpeg',
  width: 300,
  height: 200,
  hasAlpha: false,
});
const feedImage = (alt: string): string =>
  `<img src="https://pond.example/pictures/goose.1aaaaaaaaaaa.feed.jpg" alt="${alt}" width="300" height="200">`;
const plainFile = 'https://pond.example/pictures/goose.1aaaaaaaaaaa.300.jpg';

/** A body of Markdown beside which there is everything that it names, in three forms. */
const make = async (markdown: string) => {
  const article = {
    ...(await renderArticle(markdown, ['gazette'])),
    pictures: [goose, goose],
    stills: { 'goose.jpg': goose },
    documents: { 'report.pdf': { kind: 'pdf' as const, bytes: 1_240_000 } },
  };
  const { content, notes } = toMarkdownBody(article, address, edition);
  return {
    feed: printHtml(toFeedTree(article, address, edition).children),
    markdown: toMarkdown(
      { type: 'root', children: [...content, ...notes] },
      { extensions: [gfmToMarkdown()], bullet: '-' },
    ).trim(),
    text: toPlainLine(readBody(article.body).children),
  };
};

describe('parts in feeds, as Markdown and as text', () => {
  it('carry a picture with its caption and credit', async () => {
    expect(await make('![A goose](goose.jpg "It crosses (Photograph: A)")')).toEqual({
      feed: `<figure>${feedImage('A goose')}<figcaption>It crosses. <small>Photograph: A</small></figcaption></figure>`,
      markdown: `![A goose](${plainFile} "It crosses (Photograph: A)")`,
      text: '',
    });
  });

  it('carry a picture in a line of text as it stands there', async () => {
    expect(await make('A ![goose](goose.jpg) crosses.')).toEqual({
      feed: `<p>A ${feedImage('goose')} crosses.</p>`,
      markdown: `A ![goose](${plainFile}) crosses.`,
      text: 'A crosses.',
    });
  });

  it('carry a gallery as its title and its pictures', async () => {
    const written = ':::gallery[Geese]\n![One](goose.jpg "Drawing: A")\n![Two](goose.jpg)\n:::';
    expect(await make(written)).toEqual({
      feed: `<p><b>Geese</b></p><figure>${feedImage('One')}<figcaption><small>Drawing: A</small></figcaption></figure><figure>${feedImage('Two')}</figure>`,
      markdown: `**Geese**\n\n![One](${plainFile} "Drawing: A")\n\n![Two](${plainFile})`,
      text: 'Geese',
    });
  });

  it('carry a document with its kind and size', async () => {
    expect(await make('See [the *report*](report.pdf).')).toEqual({
      feed: '<p>See <a href="https://pond.example/articles/geese/report.pdf">the <em>report</em></a> (PDF, 1.2 MB).</p>',
      markdown: 'See [the *report*](https://pond.example/articles/geese/report.pdf) (PDF, 1.2 MB).',
      text: 'See the report.',
    });
  });

  it('carry a link to a document that is not there as it is written', async () => {
    expect((await make('See [it](other.pdf).')).feed).toBe(
      '<p>See <a href="https://pond.example/articles/geese/other.pdf">it</a>.</p>',
    );
  });

  it('carry a card with its still, its publisher and the way there', async () => {
    const written =
      '::embed[The geese cross]{url="https://www.video.example/1" publisher="Goose TV" still="goose.jpg" credit="Photograph: Goose TV" kind=video}';
    expect(await make(written)).toEqual({
      feed: `<figure>${feedImage('')}<figcaption>Video · Goose TV<br><a href="https://www.video.example/1">The geese cross</a><br>watch on video.example<br><small>Photograph: Goose TV</small></figcaption></figure>`,
      markdown:
        'Video · Goose TV\\\n[The geese cross](https://www.video.example/1)\\\nwatch on video.example\\\nPhotograph: Goose TV',
      text: 'The geese cross',
    });
  });

  it('carry a quotation with its speaker and its sources', async () => {
    expect(await make(':::quote{by="A keeper" cite="gazette"}\nSeven crossed.\n:::')).toEqual({
      feed: '<blockquote><p>Seven crossed.</p><p>– A keeper<sup><a href="https://pond.example/articles/geese/#source-gazette">1</a></sup></p></blockquote>',
      markdown: '> Seven crossed.\n>\n> – A keeper[^source-gazette]',
      text: 'Seven crossed.',
    });
  });

  it('leave a pull quote out, since its words stand in the text', async () => {
    expect(await make('Seven crossed.\n\n:::pullquote\nSeven crossed\n:::')).toEqual({
      feed: '<p>Seven crossed.</p>\n',
      markdown: 'Seven crossed.',
      text: 'Seven crossed.',
    });
  });

  it('carry an infobox as its title and what is in it', async () => {
    const { feed, markdown } = await make(':::infobox[Geese]\n- Seven\n:::');
    expect(feed).toBe('<div><p><b>Geese</b></p><ul>\n<li>Seven</li>\n</ul></div>');
    expect(markdown).toBe('> **Geese**\n>\n> - Seven');
  });
});
