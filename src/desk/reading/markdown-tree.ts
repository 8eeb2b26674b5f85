import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { notation } from '../../domain/body/notation.ts';
import { unlinkInHtml } from '../../markdown/bare-addresses.ts';
import { githubFromMarkdown, githubSyntax, ownSyntax } from '../../markdown/body-syntax.ts';
import { toDirectiveSyntax } from '../../markdown/directive-syntax.ts';
import { keepFalseTags } from '../../markdown/false-tags.ts';
import { leaveOutSyntax } from '../../markdown/leave-out-syntax.ts';
import { setEscapedBracketsApart } from '../../markdown/escaped-citations.ts';

const syntax = githubSyntax();
const directives = toDirectiveSyntax(notation);
const mdastExtensions = [
  ...githubFromMarkdown(),
  // As the site reads directives, and the places of attributes as well.
  directiveFromMarkdown({ verbose: true }),
];

const toOptions = (mayHoldTables: boolean, mayHoldAddresses: boolean): Options => ({
  extensions: [leaveOutSyntax(syntax, { mayHoldTables, mayHoldAddresses }), ...ownSyntax(), ...directives],
  mdastExtensions,
});

const options = [
  [toOptions(false, false), toOptions(false, true)],
  [toOptions(true, false), toOptions(true, true)],
] as const;

/**
 * A bare address that is read only if it is looked for: Markdown would read a character in it differently, it has a name
 * or a password, or a host without a full stop. All others are found among the words (slips.ts); email addresses need not
 * be judged.
 */
const markedAddress =
  /(?<!\]\(<?|\]:[ \t]*<?|<|["'=])(?:https?:\/\/(?:[\w-]+(?![\w.-])|[^\s<]*?[*_~`[\]\\&@])|www\.[^\s<]*?[*_~`[\]\\&])/i;

/**
 * Parses Markdown as the site does: CommonMark with GitHub's tables, footnotes, strikethrough, task lists and bare
 * addresses, with claims and tables of data, with escaped citations set apart, and with words between pointed brackets.
 */
export const parseMarkdown = (markdown: string): Root => {
  const tree = fromMarkdown(
    markdown,
    options[markdown.includes('|') ? 1 : 0][markedAddress.test(markdown) ? 1 : 0],
  );
  // Walking through it costs a little; hardly any story needs it.
  if (/\\\[@|\[\\@/.test(markdown)) setEscapedBracketsApart(tree, markdown);
  if (/<[/a-z]/i.test(markdown)) keepFalseTags(tree);
  if (/<a\s/i.test(markdown)) unlinkInHtml(tree, 0);
  return tree;
};
