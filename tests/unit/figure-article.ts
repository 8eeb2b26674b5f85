import type { Article, EventReference, PublishedArticle } from '../../src/domain/article.ts';
import { parseData } from '../../src/domain/data-file.ts';
import { noFiles } from '../../src/domain/body/part-kind.ts';
import { toClaim } from '../../src/store/to-article.ts';
import { buildPublishedArticle, buildSource } from './article-builder.ts';
import { buildSettledBody } from './body-builder.ts';
import { edition } from './made-up-edition.ts';

const sources = ['gazette', 'agency'].map((id, index) =>
  buildSource({ id, number: index + 1, publisher: { id, name: `The ${id}`, kind: 'newspaper' } }),
);

/** Events of every story built here. */
const events: readonly EventReference[] = [
  { id: '2026-01-09-bridge-opens', day: '2026-01-09', title: 'A bridge opens' },
  { id: '2026-02-01-geese-cross', day: '2026-02-01', title: 'Geese cross it' },
];

/**
 * A made-up story of a body in Markdown with figures, settled as the store does it; it may cite gazette and agency.
 * @param data beside it, CSV or rows in YAML, by the name of the file
 */
export const buildFigureArticle = async (
  markdown: string,
  data: Readonly<Record<string, string>> = {},
  facts: Partial<Article> = {},
): Promise<PublishedArticle> => {
  const { body, claims, figures, tables } = await buildSettledBody(
    markdown,
    sources.map(({ id }) => id),
    {
      ...noFiles,
      openTable: (name) => (data[name] === undefined ? undefined : parseData(name, data[name]).table),
    },
  );
  return buildPublishedArticle({
    body,
    figures,
    tables,
    sources,
    events,
    outlook: [{ question: 'Will they come back?', due: '2026-12-01' }],
    claims: claims.map((claim) => toClaim(claim, sources, edition)),
    ...facts,
  });
};
