import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { notation } from '../../domain/body/notation.ts';
import { toDirectiveSyntax } from '../../markdown/directive-syntax.ts';
import { setEscapedBracketsApart } from '../../markdown/escaped-citations.ts';

type Syntax = ReturnType<typeof gfm>;
type Constructs = NonNullable<Syntax['text']>;

/** Constructs by the character they begin with, less those with an unwanted name. */
const without = (unwanted: RegExp, constructs: Constructs = {}): Constructs =>
  Object.fromEntries(
    Object.entries(constructs)
      .map(
        ([code, some]) =>
          [code, [some ?? []].flat().filter((one) => !unwanted.test(one.name ?? ''))] as const,
      )
      .filter(([, some]) => some.length > 0),
  );

const syntax = gfm();
const directives = toDirectiveSyntax(notation);
const mdastExtensions = [
  // The only transform makes links of bare addresses; what it makes has no position.
  ...gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  // As the site reads directives, and the places of attributes as well.
  directiveFromMarkdown({ verbose: true }),
];

/**
 * Bare addresses (www.example.com) become links on the site. Looking for them at every letter doubles the
 * time of reading, and they can be neither broken nor unsafe as far as this check can see; so they stay text.
 */
const withTables: Options = {
  extensions: [{ ...syntax, text: without(/Autolink$/, syntax.text) }, ...directives],
  mdastExtensions,
};

/** Looking for a table at every line costs a third of the rest. */
const withoutTables: Options = {
  extensions: [
    { ...syntax, text: without(/Autolink$/, syntax.text), flow: without(/^table$/, syntax.flow) },
    ...directives,
  ],
  mdastExtensions,
};

/**
 * Parses Markdown as the site does: CommonMark with GitHub's tables, footnotes, strikethrough and task lists,
 * with claims and tables of data, and with escaped citations set apart.
 */
export const parseMarkdown = (markdown: string): Root => {
  const tree = fromMarkdown(markdown, markdown.includes('|') ? withTables : withoutTables);
  // Walking through it costs a little; hardly any story needs it.
  if (/\\\[@|\[\\@/.test(markdown)) setEscapedBracketsApart(tree, markdown);
  return tree;
};
