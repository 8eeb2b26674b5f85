import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmStrikethroughCjkFriendly } from 'micromark-extension-cjk-friendly-gfm-strikethrough';
import type { gfm } from 'micromark-extension-gfm';
import { digitStarSyntax } from './digit-stars.ts';

/** How GitHub's Markdown is read: a single tilde is "about" or a range, only two strike out. */
export const gfmOptions = { singleTilde: false } as const;

/**
 * Syntax of a body where it departs from GitHub's Markdown, apart from our directives: emphasis is also read beside
 * Chinese, Japanese and Korean signs, which have no blanks around them, and not between digits. The site and the
 * desk both read it.
 */
export const bodySyntax = (): ReturnType<typeof gfm>[] => [
  cjkFriendlyExtension(),
  gfmStrikethroughCjkFriendly(gfmOptions),
  digitStarSyntax(),
];
