import type { RehypePlugins, RemarkPlugins, RemarkRehype } from '@astrojs/markdown-remark';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { allowedHtml } from './allowed-html.ts';
import type { DirectiveNames } from './directive-syntax.ts';
import { rehypeAnchors } from './rehype-anchors.ts';
import { type BodyOptions, rehypeBody } from './rehype-body.ts';
import { rehypeCitations } from './rehype-citations.ts';
import { type DocumentOptions, rehypeDocuments } from './rehype-documents.ts';
import { rehypeFigures } from './rehype-figures.ts';
import { rehypeDirections } from './rehype-directions.ts';
import { footnotePrefix, rehypeFootnotes } from './rehype-footnotes.ts';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeOwnPictures } from './rehype-own-pictures.ts';
import { rehypeParts } from './rehype-parts.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeWordCount } from './rehype-word-count.ts';
import { remarkAnchors } from './remark-anchors.ts';
import { remarkBareAddresses } from './remark-bare-addresses.ts';
import { remarkBodySyntax } from './remark-body-syntax.ts';
import { remarkLineEnds } from './remark-line-ends.ts';
import { remarkEscapedCitations } from './remark-escaped-citations.ts';
import { remarkFalseTags } from './remark-false-tags.ts';
import { remarkListNumbers } from './remark-list-numbers.ts';
import { remarkParts } from './remark-parts.ts';
import { remarkPictures } from './remark-pictures.ts';
import { remarkPrivateNotes } from './remark-private-notes.ts';
import { remarkTextParts } from './remark-text-parts.ts';
import { type FindMarks, remarkTypeset } from './remark-typeset.ts';

/**
 * Plugins on the Markdown tree. The first reads GitHub's Markdown: Astro would add it without its options.
 * @param directives that editors may write
 * @param findMarks says which quotation marks a file gets
 */
export const toRemarkPlugins = (directives: DirectiveNames, findMarks: FindMarks): RemarkPlugins => [
  remarkBodySyntax,
  remarkLineEnds,
  remarkPrivateNotes,
  remarkEscapedCitations,
  remarkFalseTags,
  remarkTextParts,
  remarkAnchors,
  [remarkParts, directives],
  remarkListNumbers,
  remarkBareAddresses,
  [remarkTypeset, findMarks],
  [remarkPictures, findMarks],
];

/**
 * Plugins on the HTML tree. The order matters: raw HTML becomes elements, the sanitiser judges all of
 * them, and only then are parts made, which nobody can forge. Words are counted before citations are parts;
 * ids are made of headings after that, so that no citation gets into an address. The body is written last.
 */
export const toRehypePlugins = (body: BodyOptions & DocumentOptions): RehypePlugins => [
  rehypeRaw,
  [rehypeSanitize, allowedHtml],
  rehypeOwnPictures,
  rehypeWordCount,
  rehypeCitations,
  rehypeAnchors,
  rehypeHeadingIds,
  rehypeHeadings,
  rehypeDirections,
  rehypeTables,
  rehypeParts,
  rehypeFootnotes,
  rehypeFigures,
  [rehypeDocuments, body],
  [rehypeBody, body],
];

/** What remark-rehype is told. */
export const remarkRehypeOptions: RemarkRehype = { clobberPrefix: footnotePrefix };
