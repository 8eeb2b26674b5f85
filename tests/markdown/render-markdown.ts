import { type MarkdownRenderResult, parseFrontmatter, unified } from '@astrojs/markdown-remark';
import { toClaimAnchors } from '../../src/domain/claim-anchor.ts';
import { remarkPlugins, remarkRehypeOptions, toRehypePlugins } from '../../src/markdown/pipeline.ts';
import { toClaimDescriber } from '../../src/store/claim-describer.ts';

/** Made-up publishers, as content/sources/ would name them. */
const publishers = new Map([
  ['goose-gazette', 'The Goose Gazette'],
  ['goose-agency', 'Goose Agency'],
]);

/**
 * The site's own processor, set up as in astro.config.ts (pipeline.test.ts holds the two together) but for
 * the publishers, which are the site's content.
 */
const renderer = await unified({
  gfm: true,
  smartypants: false,
  remarkPlugins,
  rehypePlugins: toRehypePlugins({ describe: toClaimDescriber(publishers), toAnchors: toClaimAnchors }),
  remarkRehype: remarkRehypeOptions,
}).createRenderer({ syntaxHighlight: false });

/** Renders a file of Markdown, with its frontmatter, as the site does. */
export const renderMarkdown = (written: string): Promise<MarkdownRenderResult> => {
  const { content, frontmatter } = parseFrontmatter(written);
  return renderer.render(content, {
    frontmatter,
    fileURL: new URL('file:///content/articles/made-up/index.md'),
  });
};

/** Renders a body that may cite the sources given; each is its own publisher. */
export const renderBody = (body: string, sourceIds: readonly string[] = []): Promise<MarkdownRenderResult> =>
  renderer.render(body, {
    frontmatter: { sources: sourceIds.map((id) => ({ id, publisher: id })) },
    fileURL: new URL('file:///content/articles/made-up/index.md'),
  });
