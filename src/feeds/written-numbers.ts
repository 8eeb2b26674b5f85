import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { element } from '../domain/body/element.ts';

// Noughts and parentheses are classes on the page (remarkListNumbers), which mean nothing elsewhere.

const listClasses = ({ properties: { className } }: Element): readonly string[] =>
  Array.isArray(className) ? className.map(String) : [];

/** What stands behind the numbers of a list. */
export const readDelimiter = (list: Element): '.' | ')' =>
  listClasses(list).includes('parenthesis') ? ')' : '.';

/** Digits to which noughts fill the number of an item up; 0 where none do. */
export const readPadding = (item: Element): number =>
  Number(
    listClasses(item)
      .find((name) => /^pad-\d$/.test(name))
      ?.slice('pad-'.length) ?? 0,
  );

const isItem = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'li';

const inBlocks = /^(?:blockquote|details|div|dl|figure|h[1-6]|hr|ol|p|pre|section|table|ul)$/;

const isBlock = (node: ElementContent): boolean => node.type === 'element' && inBlocks.test(node.tagName);

/** An item as blocks, of which the first begins with its number. */
const toBlocks = ({ children }: Element, number: string): ElementContent[] => {
  const start = children.findIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  const content = start === -1 ? [] : children.slice(start);
  const [first, ...rest] = content;
  if (first?.type === 'element' && first.tagName === 'p') {
    return [element('p', [`${number} `, ...first.children], first.properties), ...rest];
  }
  const end = content.findIndex(isBlock);
  const line = end === -1 ? content : content.slice(0, end);
  return [element('p', [`${number} `, ...line]), ...(end === -1 ? [] : content.slice(end))];
};

/** Where a list of HTML would number otherwise than the editor did, its items become paragraphs with their numbers. */
const toParagraphs = (list: Element): ElementContent[] | undefined => {
  const delimiter = readDelimiter(list);
  const items = list.children.filter(isItem);
  if (delimiter === '.' && items.every((item) => readPadding(item) === 0)) return undefined;
  let number = Number(list.properties.start ?? 1) - 1;
  return items.flatMap((item) => {
    number = Number(item.properties.value ?? number + 1);
    return toBlocks(item, `${String(number).padStart(readPadding(item), '0')}${delimiter}`);
  });
};

/**
 * Writes numbers out that a list cannot show without the site's style sheet.
 *
 * in:  <ol class="parenthesis"><li class="pad-2">Hanoi</li></ol>
 * out: <p>01) Hanoi</p>
 */
export const writeNumbersOut = (tree: Root): void => {
  visit(tree, 'element', (node, index, parent) => {
    const paragraphs = node.tagName === 'ol' ? toParagraphs(node) : undefined;
    if (paragraphs === undefined || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...paragraphs);
    return [SKIP, index];
  });
};
