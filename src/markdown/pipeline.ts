import type { RehypePlugins, RemarkPlugins, RemarkRehype } from '@astrojs/markdown-remark';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import { allowedHtml } from './allowed-html.ts';
import { rehypeAnchors } from './rehype-anchors.ts';
import { rehypeCitations } from './rehype-citations.ts';
import { type ClaimOptions, rehypeClaims } from './rehype-claims.ts';
import { type DataTableOptions, rehypeDataTables } from './rehype-data-tables.ts';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeOwnPictures } from './rehype-own-pictures.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeWordCount } from './rehype-word-count.ts';
import { remarkAnchors } from './remark-anchors.ts';
import { remarkBareAddresses } from './remark-bare-addresses.ts';
import { remarkBodySyntax } from './remark-body-syntax.ts';
import { remarkClaims } from './remark-claims.ts';
import { remarkDataTables } from './remark-data-tables.ts';
import { remarkEscapedCitations } from './remark-escaped-citations.ts';
import { remarkFalseTags } from './remark-false-tags.ts';
import { remarkListNumbers } from './remark-list-numbers.ts';
import { remarkPrivateNotes } from './remark-private-notes.ts';
import { remarkTypeset } from './remark-typeset.ts';

/** Plugins on the Markdown tree. The first reads GitHub's Markdown: Astro would add it without its options. */
export const remarkPlugins: RemarkPlugins = [
  remarkBodySyntax,
  remarkPrivateNotes,
  remarkEscapedCitations,
  remarkFalseTags,
  remarkAnchors,
  remarkClaims,
  remarkDataTables,
  remarkListNumbers,
  remarkBareAddresses,
  remarkTypeset,
];

/**
 * Plugins on the HTML tree. The order matters: raw HTML becomes elements, the sanitiser judges all of
 * them, and only then do our own plugins add what they alone may add. Words are counted before citations
 * become numbers; ids are made of headings after that, so that no citation gets into an address.
 */
export const rehypePlugins: RehypePlugins = [
  rehypeRaw,
  [rehypeSanitize, allowedHtml],
  rehypeOwnPictures,
  rehypeWordCount,
  rehypeCitations,
  rehypeAnchors,
  rehypeHeadingIds,
  rehypeHeadings,
  rehypeTables,
];

/**
 * The plugins on the HTML tree with those that need to be told something: what the notes of claims say, and where
 * data lie. Captions may hold claims, so tables come first.
 */
export const toRehypePlugins = (claims: ClaimOptions, tables: DataTableOptions): RehypePlugins => [
  ...rehypePlugins,
  [rehypeDataTables, tables],
  [rehypeClaims, claims],
];

/** How the ids of footnotes begin; allowed-html.ts lets no others through. */
export const remarkRehypeOptions: RemarkRehype = { clobberPrefix: 'user-content-' };
