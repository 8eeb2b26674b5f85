import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { calloutElement } from './notes.ts';
import { toWords } from './write-body.ts';

/** "[!warning]+ Mind the geese": what Obsidian, GitHub and Hugo write in the first line of a quotation. */
const marker = /^\[!([A-Za-z][\w-]*)(?:\|[^\]\n]*)?\][+-]?[ \t]*/;

/** The line that begins a paragraph, and what is below it. */
const splitLine = (
  children: readonly PhrasingContent[],
): { readonly line: readonly PhrasingContent[]; readonly below: readonly PhrasingContent[] } => {
  for (const [index, child] of children.entries()) {
    if (child.type === 'break') return { line: children.slice(0, index), below: children.slice(index + 1) };
    const at = child.type === 'text' ? child.value.indexOf('\n') : -1;
    if (child.type !== 'text' || at === -1) continue;
    const [before, behind] = [child.value.slice(0, at), child.value.slice(at + 1)];
    return {
      line: [...children.slice(0, index), { type: 'text', value: before }],
      below: [
        ...(behind === '' ? [] : [{ type: 'text' as const, value: behind }]),
        ...children.slice(index + 1),
      ],
    };
  }
  return { line: children, below: [] };
};

const hasMoreThanWords = (children: readonly PhrasingContent[]): boolean =>
  children.some(
    (child) =>
      ['link', 'linkReference', 'image', 'imageReference', 'footnoteReference', 'html'].includes(
        child.type,
      ) ||
      ('children' in child && hasMoreThanWords(child.children)),
  );

const toParagraph = (children: readonly PhrasingContent[]): Paragraph[] =>
  children.length === 0 ? [] : [{ type: 'paragraph', children: [...children] }];

/** What is left of a callout once its first line is read. */
const settleCallout = (quote: Blockquote, isInText: boolean): void => {
  const [first, ...rest] = quote.children;
  const head = first?.type === 'paragraph' ? first.children[0] : undefined;
  const met = head?.type === 'text' ? marker.exec(head.value) : null;
  if (first?.type !== 'paragraph' || head?.type !== 'text' || met === null) return;
  const [whole, kind = ''] = met;
  const usual = `${kind.slice(0, 1).toUpperCase()}${kind.slice(1).toLowerCase().replaceAll(/[-_]/g, ' ')}`;
  const behind = head.value.slice(whole.length);
  const { line, below } = splitLine([
    ...(behind === '' ? [] : [{ type: 'text' as const, value: behind }]),
    ...first.children.slice(1),
  ]);
  const keepsLine = hasMoreThanWords(line);
  const said = keepsLine ? '' : line.map(toWords).join('').replaceAll(/\s+/g, ' ').trim();
  const title = said === '' ? usual : said;
  const blocks = [...(keepsLine ? toParagraph(line) : []), ...toParagraph(below), ...rest];
  // A box stands between paragraphs, and has words of its own.
  if (isInText && blocks.length > 0 && !/^(?:quote|cite)$/i.test(kind)) {
    quote.children = blocks;
    quote.data = { hName: calloutElement, hProperties: { dataTitle: title } };
  } else {
    const name: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'strong', children: [{ type: 'text', value: title }] }],
    };
    quote.children = said === '' && blocks.length > 0 ? blocks : [name, ...blocks];
  }
};

/**
 * Makes boxes of the callouts of other programs.
 *
 * in:  > [!warning] Mind the geese
 *      > They bite.
 * out: :::note[Mind the geese]
 *      They bite.
 *      :::
 */
export const settleCallouts = (tree: Root): void => {
  visit(tree, 'blockquote', (quote, _, parent) => {
    settleCallout(quote, parent?.type === 'root');
  });
};
