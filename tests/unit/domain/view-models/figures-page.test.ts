import { expect, it } from 'vitest';
import { buildFiguresPage, type FigureGroup } from '../../../../src/domain/view-models/figures-page.ts';
import { listSmallFigures } from '../../../../src/domain/view-models/figure-page.ts';
import { bridges, geese, japan } from '../../article-builder.ts';
import { buildFigureArticle } from '../../figure-article.ts';
import { buildNewsroomOf } from '../../newsroom-builder.ts';

const draw = (title: string, topics: readonly (typeof geese)[]) =>
  buildFigureArticle(
    `:::timeline[${title}]{events=story}\n:::`,
    {},
    {
      slug: title.toLowerCase(),
      topics,
      countries: [japan],
    },
  );

const titlesOf = (groups: readonly FigureGroup[]) =>
  groups.map(({ name, entries, others }) => [
    name,
    entries.map(({ title }) => title),
    others.map(({ title }) => title),
  ]);

it('shows each figure once, under the main topic of its story, and names it wherever it belongs', async () => {
  const page = buildFiguresPage(
    buildNewsroomOf([await draw('Crossings', [geese, bridges]), await draw('Spans', [bridges])]),
  );
  expect(page.total).toBe(2);
  expect(titlesOf(page.topics)).toEqual([
    ['Bridges', ['Spans'], ['Crossings']],
    ['Geese', ['Crossings'], []],
  ]);
  expect(titlesOf(page.countries)).toEqual([['Japan', [], ['Crossings', 'Spans']]]);
});

it('shows figures as they are drawn for lists, in the size of that drawing', async () => {
  const newsroom = buildNewsroomOf([await draw('Crossings', [geese])]);
  const { topics, smallSize } = buildFiguresPage(newsroom);
  const [entry] = topics.flatMap(({ entries }) => entries);
  expect(entry?.small).toMatch(/^\/articles\/crossings\/figures\/[^/]+\/small\.svg$/);
  const [listed] = listSmallFigures(newsroom);
  expect(listed?.drawing).toMatchObject(smallSize);
});
