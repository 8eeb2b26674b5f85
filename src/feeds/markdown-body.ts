import type { Element, Root as HtmlRoot } from 'hast';
import { defaultHandlers, toMdast, type Handle, type State } from 'hast-util-to-mdast';
import type { FootnoteDefinition, FootnoteReference, Nodes, PhrasingContent, RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readListNumbers } from './list-numbers.ts';

/** The body of a story as Markdown, with the notes that its text refers to. */
export interface MarkdownBody {
  readonly content: readonly RootContent[];
  readonly notes: readonly FootnoteDefinition[];
}

const toReference = (label: string): FootnoteReference => ({
  type: 'footnoteReference',
  identifier: label.toLowerCase(),
  label,
});

/** A note at the end of a document. */
export const toNote = (label: string, content: readonly PhrasingContent[]): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: label.toLowerCase(),
  label,
  children: [{ type: 'paragraph', children: [...content] }],
});

const hasClass = (node: Element, name: string): boolean =>
  Array.isArray(node.properties.className) && node.properties.className.includes(name);

const hrefOf = (node: Element): string => node.properties.href ?? '';

/** What a link within the page leads to: "#source-gazette" → "source-gazette". */
const toLabel = (href: string): string => href.replace(/^#(?:user-content-)?/, '').replace(/^fn-/, 'note-');

const isReference = (node: Element): boolean =>
  node.tagName === 'a' && /^#(?:source-|user-content-fn-)/.test(hrefOf(node));

const makeAbsolute = (tree: HtmlRoot, address: string): void => {
  visit(tree, 'element', (node) => {
    if (isReference(node)) return;
    for (const name of ['href', 'src']) {
      const value = node.properties[name];
      if (typeof value === 'string') node.properties[name] = URL.parse(value, address)?.href ?? value;
    }
  });
};

/**
 * Citations: numbers become references to notes, named by source; a locator stays behind its number.
 *
 * in:  <sup><a href="#source-gazette">1</a>, p. 7; <a href="#source-agency">2</a></sup>
 * out: [^source-gazette] (p. 7)[^source-agency]
 */
const toCitations: Handle = (state: State, node: Element) => {
  if (!node.children.some((child) => child.type === 'element' && isReference(child))) return state.all(node);
  return node.children.flatMap((child): PhrasingContent[] => {
    if (child.type === 'element' && isReference(child)) return [toReference(toLabel(hrefOf(child)))];
    const words = child.type === 'text' ? child.value.replace(/^[,;\s]+|[,;\s]+$/g, '') : '';
    return words === '' ? [] : [{ type: 'text', value: ` (${words})` }];
  });
};

/** Markdown's tables have no caption: it becomes a paragraph before the table. */
const toTable: Handle = (state: State, node: Element) => {
  const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'caption');
  if (caption?.type !== 'element') return defaultHandlers.table(state, node);
  node.children.splice(node.children.indexOf(caption), 1);
  const words = state.toFlow(state.all(caption));
  return [...words, defaultHandlers.table(state, node)];
};

/** Takes the links back to the text out of a note, with the blank before them: the label is the link. */
const dropBackLinks = (note: Element): void => {
  visit(note, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !('dataFootnoteBackref' in node.properties)) return undefined;
    parent.children.splice(index, 1);
    const before = parent.children[index - 1];
    if (before?.type === 'text') before.value = before.value.trimEnd();
    return index;
  });
};

/**
 * Turns the HTML of a story's body into Markdown: the page's own words and pictures, citations and marks of
 * statements as footnotes.
 * @param html the body as the page shows it
 * @param address full address of the story, for relative addresses
 */
export const toMarkdownBody = (html: string, address: string): MarkdownBody => {
  const tree = unified().use(rehypeParse, { fragment: true }).parse(html);
  makeAbsolute(tree, address);
  const notes: FootnoteDefinition[] = [];
  /** Anchor of the marked statement that was read last: its mark and its note follow it. */
  let statement = '';
  const handlers: Record<string, Handle> = {
    ...readListNumbers,
    sup: toCitations,
    table: toTable,
    button: (_state, node) => {
      if (!hasClass(node, 'mark')) return undefined;
      return toReference(statement);
    },
    span: (state, node) => {
      if (hasClass(node, 'claim')) statement = String(node.properties.id);
      if (!hasClass(node, 'note')) return state.all(node);
      // A link to a source becomes a reference, so that the note leads on to what it rests on.
      const content = node.children.flatMap((child): PhrasingContent[] => {
        if (child.type === 'element' && isReference(child)) return [toReference(toLabel(hrefOf(child)))];
        const words = child.type === 'text' ? child.value.replace(/[,;]?\s+$/, '') : '';
        return words === '' ? [] : [{ type: 'text', value: words }];
      });
      notes.push(toNote(statement, content));
      return undefined;
    },
    section: (state, node) => {
      if (!('dataFootnotes' in node.properties)) return state.all(node);
      visit(node, 'element', (item) => {
        if (item.tagName !== 'li') return;
        dropBackLinks(item);
        const label = toLabel(`#${item.properties.id ?? ''}`);
        const children = state.toFlow(state.all(item)) as FootnoteDefinition['children'];
        notes.push({ type: 'footnoteDefinition', identifier: label, label, children });
      });
      return undefined;
    },
  };
  const root: Nodes = toMdast(tree, { handlers });
  return { content: root.type === 'root' ? root.children : [], notes };
};
