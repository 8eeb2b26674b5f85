import type { RehypePlugins, RemarkPlugins, RemarkRehype } from '@astrojs/markdown-remark';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import { allowedHtml } from './allowed-html.ts';
import type { DirectiveNames } from './directive-syntax.ts';
import { type BodyOptions, rehypeBody } from './rehype-body.ts';
import { rehypeCitations } from './rehype-citations.ts';
import { rehypeFootnotes } from './rehype-footnotes.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeOwnPictures } from './rehype-own-pictures.ts';
import { rehypeParts } from './rehype-parts.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeWordCount } from './rehype-word-count.ts';
import { remarkEscapedCitations } from './remark-escaped-citations.ts';
import { remarkParts } from './remark-parts.ts';
import { remarkTypeset } from './remark-typeset.ts';

/**
 * Plugins on the Markdown tree; GFM is switched on beside them.
 * @param directives that editors may write
 */
export const toRemarkPlugins = (directives: DirectiveNames): RemarkPlugins => [
  remarkEscapedCitations,
  [remarkParts, directives],
  remarkTypeset,
];

/**
 * Plugins on the HTML tree. The order matters: raw HTML becomes elements, the sanitiser judges all of
 * them, and only then are parts made, which nobody can forge. Words are counted before citations are parts;
 * ids are made of headings after that, so that no citation gets into an address. The body is written last.
 */
export const toRehypePlugins = (body: BodyOptions): RehypePlugins => [
  rehypeRaw,
  [rehypeSanitize, allowedHtml],
  rehypeOwnPictures,
  rehypeWordCount,
  rehypeCitations,
  rehypeSlug,
  rehypeHeadings,
  rehypeTables,
  rehypeParts,
  rehypeFootnotes,
  [rehypeBody, body],
];

/** How the ids of footnotes begin; allowed-html.ts lets no others through. */
export const remarkRehypeOptions: RemarkRehype = { clobberPrefix: 'user-content-' };
