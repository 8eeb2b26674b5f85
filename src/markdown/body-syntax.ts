import { gfmFromMarkdown } from 'mdast-util-gfm';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough';
import { gfm } from 'micromark-extension-gfm';
import { digitStarSyntax } from './digit-stars.ts';

type Syntax = ReturnType<typeof gfm>;

/** A single tilde is "about" or a range; only two strike out. */
const options = { singleTilde: false } as const;

/** GitHub's Markdown: tables, footnotes, strikethrough, task lists and bare addresses. */
export const githubSyntax = (): Syntax => gfm(options);

/**
 * Where bodies depart from it, apart from our directives: emphasis is also read beside Chinese, Japanese and Korean
 * signs, which have no spaces around them, and not between digits.
 */
export const ownSyntax = (): Syntax[] => [
  cjkFriendlyExtension(),
  gfmStrikethroughCjkFriendly(options),
  digitStarSyntax(),
];

/**
 * Makes a tree of what was read. The one transform among GitHub's extensions is left out, since it takes the places
 * of words away: bare-addresses.ts runs it when nobody asks for them any more.
 */
export const githubFromMarkdown = (): ReturnType<typeof gfmFromMarkdown> =>
  gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
