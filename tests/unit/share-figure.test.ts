import { describe, expect, it } from 'vitest';
import { buildArticlePage } from '../../src/domain/view-models/article-page.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { buildFigureArticle } from './figure-article.ts';
import { buildNewsroomOf } from './newsroom-builder.ts';
import { listFaults } from './schemas/list-faults.ts';

const chart = `:::chart[Fewer geese]{kind=bar data="geese.csv" cite="gazette" id="fewer"}
Geese counted, by month.
:::`;
const build = (shareFigure: string | undefined) =>
  buildFigureArticle(chart, { 'geese.csv': 'Month,Geese\nApril,3\nMay,2\n' }, { shareFigure });

describe('a figure as the picture that other sites show', () => {
  it('is the picture of its story, with its size, and with what it shows in words', async () => {
    const article = await build('fewer');
    const { frame } = buildArticlePage(buildNewsroomOf([article]), article, { width: 1296, height: 700 });
    expect(frame.card).toEqual({
      address: 'https://pond.example/articles/geese-cross-bridge/figures/fewer/figure.png',
      alt: '2 values, from 2 (May) to 3 (April).',
      size: { width: 1296, height: 700 },
    });
    expect(frame.jsonLd).toContain('/figures/fewer/figure.png');
  });

  it.each([undefined, 'more'])('is none where a story names %s', async (name) => {
    const article = await build(name);
    const { frame } = buildArticlePage(buildNewsroomOf([article]), article);
    expect(frame.card.address).toBe('https://pond.example/articles/geese-cross-bridge/card.png');
    expect(frame.card.size).toEqual({ width: 1200, height: 630 });
  });

  it('does not go with a picture that is shared too', () => {
    const picture = { file: 'a.jpg', alt: 'A goose', credit: 'Photograph: KCNA', share: true };
    const written = {
      title: 'A title',
      standfirst: 'A standfirst.',
      type: 'analysis',
      published: '2026-02-19T12:00:00Z',
      authors: ['ada'],
      topics: ['geese'],
      sources: [
        {
          id: 'one',
          publisher: 'gazette',
          title: 'A page',
          url: 'https://pond.example/',
          date: '2026-02-18',
        },
      ],
      shareFigure: 'fewer',
    };
    expect(listFaults(articleSchema, written)).toEqual([]);
    expect(listFaults(articleSchema, { ...written, picture: { ...picture, share: false } })).toEqual([]);
    expect(listFaults(articleSchema, { ...written, picture })).toEqual([
      'shareFigure: Other sites show one picture, and "picture" has share: true. Leave one of the two out.',
    ]);
  });
});
