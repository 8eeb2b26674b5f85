import type { Element, ElementContent, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { element } from './element.ts';

/** Elements that a feed reader must not meet, with all that is in them. */
const dropped: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'dialog',
  'select',
  'textarea',
]);

/** Elements whose content stays without them. */
const unwrapped: ReadonlySet<string> = new Set(['form', 'fieldset', 'label', 'button']);

/** What a reader without the drawing is told: its title and description, or its label. */
const toEquivalent = (drawing: Element): ElementContent[] => {
  const parts = drawing.children.flatMap((child) =>
    child.type === 'element' && ['title', 'desc'].includes(child.tagName) ? [toWords(child)] : [],
  );
  const words = parts.length > 0 ? parts.join(' ') : drawing.properties.ariaLabel;
  return typeof words === 'string' && words.trim() !== '' ? [element('p', [words.trim()])] : [];
};

const toWords = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(toWords).join('') : '';

/** What takes the place of an element in a feed; undefined where it stays. */
const toPlain = (node: Element): ElementContent[] | undefined => {
  if (dropped.has(node.tagName)) return [];
  if (unwrapped.has(node.tagName)) return node.children;
  if (node.tagName === 'svg') return toEquivalent(node);
  if (node.tagName === 'input')
    return node.properties.type === 'checkbox'
      ? [{ type: 'text', value: node.properties.checked ? '☑' : '☐' }]
      : [];
  return undefined;
};

/**
 * Takes away what does something on the page and nothing in a feed reader: scripts, styles, forms, comments.
 * A drawing becomes the words that stand for it, the box of a task list a sign.
 *
 * in:  <figure><svg><title>Range in km</title>…</svg><figcaption>…</figcaption></figure>
 * out: <figure><p>Range in km</p><figcaption>…</figcaption></figure>
 */
export const plainParts = (tree: Root): void => {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const plain = node.type === 'comment' ? [] : node.type === 'element' ? toPlain(node) : undefined;
    if (plain === undefined) return undefined;
    parent.children.splice(index, 1, ...plain);
    return [SKIP, index];
  });
};
