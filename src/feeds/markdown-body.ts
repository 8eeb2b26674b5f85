import type { Root } from 'hast';
import { toMdast, type State } from 'hast-util-to-mdast';
import type { FootnoteDefinition, Nodes, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { toFullAddress } from '../domain/absolute-address.ts';
import type { Article } from '../domain/article.ts';
import type { Part } from '../domain/body/body.ts';
import { readBody } from '../domain/body/compact-body.ts';
import { element } from '../domain/body/element.ts';
import type { MarkdownMaking } from '../domain/body/part-kind.ts';
import { findPartKind } from '../domain/body/part-kinds.ts';
import { toPlainLine } from '../domain/body/plain-text.ts';
import type { Edition } from '../domain/edition.ts';
import { readListNumbers } from './list-numbers.ts';
import { placeOtherLanguages } from './place-other-languages.ts';

/** The body of a story as Markdown, with the notes that its text refers to. */
export interface MarkdownBody {
  readonly content: readonly RootContent[];
  readonly notes: readonly FootnoteDefinition[];
}

const makeAbsolute = (tree: Root, toAddress: (written: string) => string): void => {
  visit(tree, 'element', (node) => {
    for (const name of ['href', 'src']) {
      const value = node.properties[name];
      if (typeof value === 'string') node.properties[name] = toAddress(value);
    }
  });
};

/** What is empty counts as nothing where spaces are joined: a picture in a line would lose the one after it. */
const fillPictures = (tree: Root): void => {
  visit(tree, 'part', (part) => {
    if (part.kind === 'picture') part.children = [{ type: 'text', value: '\u{FFFC}' }];
  });
};

/** What is written in a part, as if its element were there. */
const makeAll = (state: State, { children }: Part): RootContent[] => state.all(element('span', children));

/**
 * Turns the body of a story into Markdown: its own words and pictures, citations and marks of statements as
 * footnotes.
 * @param address full address of the story, for relative addresses
 */
export const toMarkdownBody = (article: Article, address: string, edition: Edition): MarkdownBody => {
  const tree = readBody(article.body);
  const toAddress = (written: string): string => toFullAddress(written, address, edition);
  placeOtherLanguages(tree, edition);
  makeAbsolute(tree, toAddress);
  fillPictures(tree);
  const notes: FootnoteDefinition[] = [];
  const toMaking = (state: State): MarkdownMaking => ({
    matter: article,
    edition,
    state,
    notes,
    toAddress,
    toText: toPlainLine,
    makeAll: (part) => makeAll(state, part),
  });
  const root: Nodes = toMdast(tree, {
    handlers: readListNumbers,
    nodeHandlers: {
      part: (state: State, part: Part) => findPartKind(part.kind).toMarkdown(part, toMaking(state)),
    },
  });
  return { content: root.type === 'root' ? root.children : [], notes };
};
