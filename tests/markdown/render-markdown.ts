import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type MarkdownRenderResult, parseFrontmatter } from '@astrojs/markdown-remark';
import { toTableOptions } from '../../src/store/data-files.ts';
import { createSiteRenderer } from './site-renderer.ts';

/** Made-up publishers, as content/sources/ would name them. */
const publishers = new Map([
  ['goose-gazette', 'The Goose Gazette'],
  ['goose-agency', 'Goose Agency'],
]);

/** A folder of content with one story, which has data beside it. */
const contentFolder = join(import.meta.dirname, '../content/valid/content');
const story = pathToFileURL(join(contentFolder, 'articles/a-story-of-data/index.md'));

const renderer = await createSiteRenderer(publishers, toTableOptions(contentFolder));

/** Renders a file of Markdown, with its frontmatter, as the site does. */
export const renderMarkdown = (written: string): Promise<MarkdownRenderResult> => {
  const { content, frontmatter } = parseFrontmatter(written);
  return renderer.render(content, {
    frontmatter,
    fileURL: story,
  });
};

/** Renders a body that may cite the sources given; each is its own publisher. */
export const renderBody = (body: string, sourceIds: readonly string[] = []): Promise<MarkdownRenderResult> =>
  renderer.render(body, {
    frontmatter: { sources: sourceIds.map((id) => ({ id, publisher: id })) },
    fileURL: story,
  });

/** Data that tables may show, by name, in place of files. */
let laidBeside: Readonly<Record<string, string>> = {};

const dataRenderer = await createSiteRenderer(publishers, {
  open: ({ data: name = '' }) => {
    const text = laidBeside[name];
    return text === undefined ? undefined : { name, text, cite: ['gazette'] };
  },
  toLinkWords: (rows) => `Data, ${String(rows)} rows`,
});

/** Renders a body whose tables show the data given by name; every table cites the gazette. */
export const renderWithData = (
  body: string,
  data: Readonly<Record<string, string>>,
): Promise<MarkdownRenderResult> => {
  laidBeside = data;
  return dataRenderer.render(body, {
    frontmatter: { sources: [{ id: 'gazette', publisher: 'goose-gazette' }] },
    fileURL: story,
  });
};
