import { type MarkdownRenderResult, parseFrontmatter } from '@astrojs/markdown-remark';
import config from '../../astro.config.ts';

const processor = config.markdown?.processor;
if (processor === undefined) throw new Error('astro.config.ts names no Markdown processor.');

/** The site's own processor, made from astro.config.ts as Astro makes it; pipeline.test.ts holds the two together. */
const renderer = await processor.createRenderer({ syntaxHighlight: false });

/** Renders a file of Markdown, with its frontmatter, as the site does. */
export const renderMarkdown = (written: string): Promise<MarkdownRenderResult> => {
  const { content, frontmatter } = parseFrontmatter(written);
  return renderer.render(content, {
    frontmatter,
    fileURL: new URL('file:///content/articles/made-up/index.md'),
  });
};

/** Renders a body that may cite the sources given. */
export const renderBody = (body: string, sourceIds: readonly string[] = []): Promise<MarkdownRenderResult> =>
  renderer.render(body, {
    frontmatter: { sources: sourceIds.map((id) => ({ id })) },
    fileURL: new URL('file:///content/articles/made-up/index.md'),
  });
