import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, it } from 'vitest';
import { buildArticlePage } from '../../src/domain/view-models/article-page.ts';
import Article from '../../src/layouts/Article.astro';
import { buildStory } from '../unit/article-builder.ts';
import { buildNewsroomOf } from '../unit/newsroom-builder.ts';

it('renders', async () => {
  const container = await AstroContainer.create();
  const story = buildStory();
  const page = buildArticlePage(buildNewsroomOf([story]), story);
  const html = await container.renderToString(Article, { props: { story: page }, partial: false });
  expect(html).toContain('<h1');
  console.log(html.length, html.slice(0, 300));
});
