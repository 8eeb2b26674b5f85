import type { Element } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { toFeedFigure, toFigure, toPicture } from '../../../../src/domain/pictures/figure.ts';
import { listRenditions } from '../../../../src/domain/pictures/list-renditions.ts';
import { buildPublishedArticle } from '../../article-builder.ts';
import { buildPicture } from '../../picture-builder.ts';

const toHtml = (element: Element): string =>
  unified()
    .use(rehypeStringify)
    .stringify({ type: 'root', children: [element] });

const words = { caption: 'Geese on the quay', credit: 'Photograph: A. Gander' };
const wide = buildPicture('wide', 1600, 900);

describe('a picture on a page', () => {
  it('is offered in every kind and size, and loaded late unless it is seen first', () => {
    const html = toHtml(toPicture(wide, 'Geese'));
    expect(html).toContain('type="image/avif"');
    expect(html).toContain('type="image/webp"');
    expect(html).toContain('loading="lazy"');
    expect(html).toContain('(min-width: 672px) 624px, 100vw');
    expect(html).not.toContain('title=');
    const lead = toHtml(toPicture(wide, 'Geese', { place: 'lead', title: 'Geese' }));
    expect(lead).toContain('fetchpriority="high"');
    expect(lead).toContain('title="Geese"');
    expect(lead).not.toContain('loading=');
  });

  it('is no wider than it is', () => {
    expect(toHtml(toPicture(buildPicture('small', 300, 200), ''))).toContain('(min-width: 348px) 300px');
  });

  it.each([
    [words, '<figcaption>Geese on the quay. <small data-pagefind-ignore="">Photograph: A. Gander</small>'],
    [{ ...words, credit: '' }, '<figcaption>Geese on the quay</figcaption>'],
    [{ ...words, caption: '' }, '<figcaption><small data-pagefind-ignore="">Photograph: A. Gander</small>'],
  ])('has below it what is said of it: %j', (said, caption) => {
    expect(toHtml(toFigure(wide, 'Geese', said))).toContain(caption);
  });

  it('has nothing below it where nothing is said, and says that it is tall or leads', () => {
    const tall = toHtml(toFigure(buildPicture('tall', 300, 400), '', { caption: '', credit: '' }, 'lead'));
    expect(tall).toContain('class="picture tall lead-picture"');
    expect(tall).not.toContain('figcaption');
    expect(toHtml(toFigure(wide, '', words))).toContain('class="picture"');
  });

  it('is one small file in a feed', () => {
    const html = toHtml(toFeedFigure(wide, 'Geese', words));
    expect(html).toContain('wide-feed.jpg');
    expect(html).not.toContain('srcset');
  });
});

describe('the files of pictures', () => {
  it('are those of texts and of leads, each once, and what others show where the story says so', () => {
    const shared = buildPicture('lead', 800, 600);
    const lead = { picture: shared, alt: 'Geese', words, isShared: true };
    const listed = (isShared: boolean) =>
      listRenditions([
        {
          articles: [buildPublishedArticle({ lead: { ...lead, isShared } }), buildPublishedArticle({})],
          topics: [],
          countries: [],
          authors: [],
          house: [],
        },
      ]).map(({ name }) => name);
    expect(listed(false)).toEqual(['lead.avif', 'lead.webp', 'lead.jpg', 'lead-feed.jpg']);
    expect(listed(true)).toEqual(['lead.avif', 'lead.webp', 'lead.jpg', 'lead-feed.jpg', 'lead-share.jpg']);
  });
});
