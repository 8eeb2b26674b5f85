import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { element } from './element.ts';

// Leading zeros of a number and the parenthesis after it are classes in a body (remarkListNumbers). Only a style
// sheet could make a list show them, and where a text is read without ours, in a feed or a reader view, there is none.

const listClasses = ({ properties: { className } }: Element): readonly string[] =>
  Array.isArray(className) ? className.map(String) : [];

/** What follows the numbers of a list. */
export const readDelimiter = (list: Element): '.' | ')' =>
  listClasses(list).includes('parenthesis') ? ')' : '.';

/** Digits to which leading zeros fill up the number of an item; 0 where none do. */
export const readPadding = (item: Element): number =>
  Number(
    listClasses(item)
      .find((name) => /^pad-\d$/.test(name))
      ?.slice('pad-'.length) ?? 0,
  );

const isItem = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'li';

const inBlocks = /^(?:blockquote|details|div|dl|figure|h[1-6]|hr|ol|p|pre|section|table|ul)$/;

const isBlock = (node: ElementContent): boolean => node.type === 'element' && inBlocks.test(node.tagName);

/** The content of an item with its number in front of its first line. */
const putNumber = ({ children }: Element, number: ElementContent): ElementContent[] => {
  const start = children.findIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  const content = start === -1 ? [] : children.slice(start);
  const [first, ...rest] = content;
  return first?.type === 'element' && first.tagName === 'p'
    ? [element('p', [number, ' ', ...first.children], first.properties), ...rest]
    : [number, { type: 'text', value: ' ' }, ...content];
};

/** The same as blocks. */
const toBlocks = (item: Element, number: ElementContent): ElementContent[] => {
  const content = putNumber(item, number);
  const end = content.findIndex(isBlock);
  const line = end === -1 ? content : content.slice(0, end);
  return [...(line.length > 0 ? [element('p', line)] : []), ...(end === -1 ? [] : content.slice(end))];
};

/** An item of a list with its number as an editor wrote it: "01.", "2)". */
interface NumberedItem {
  readonly item: Element;
  readonly number: string;
}

/** The items of a list that would number them otherwise than the editor did; undefined of every other list. */
const readItems = (list: Element): NumberedItem[] | undefined => {
  const delimiter = readDelimiter(list);
  const items = list.children.filter(isItem);
  if (delimiter === '.' && items.every((item) => readPadding(item) === 0)) return undefined;
  let number = Number(list.properties.start ?? 1) - 1;
  return items.map((item) => {
    number = Number(item.properties.value ?? number + 1);
    return { item, number: `${String(number).padStart(readPadding(item), '0')}${delimiter}` };
  });
};

const replaceLists = (
  tree: Root,
  toElements: (items: readonly NumberedItem[], list: Element) => readonly ElementContent[],
): void => {
  visit(tree, 'element', (node, index, parent) => {
    const items = node.tagName === 'ol' ? readItems(node) : undefined;
    if (items === undefined || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...toElements(items, node));
    // What is in the items is looked at as well.
    return [SKIP, index];
  });
};

/**
 * Writes numbers into the text that a list could not show without the site's style sheet.
 *
 * in:  <ol class="parenthesis"><li class="pad-2">Hanoi</li></ol>
 * out: <p>01) Hanoi</p>
 */
export const writeNumbersOut = (tree: Root): void => {
  replaceLists(tree, (items) =>
    items.flatMap(({ item, number }) => toBlocks(item, { type: 'text', value: number })),
  );
};

/** The classes of a list or an item that mean something where its numbers are written out. */
const listKept = (node: Element): string[] =>
  listClasses(node).filter((name) => name !== 'parenthesis' && !name.startsWith('pad-'));

/**
 * Writes numbers into the text of a page. What they are in remains a list, for those who hear it; where a reader
 * view leaves nothing of it but elements and words, the numbers are among the words.
 *
 * in:  <ol class="parenthesis"><li class="pad-2">Hanoi</li></ol>
 * out: <ul role="list" class="numbered"><li><span class="item-number">01)</span> Hanoi</li></ul>
 */
export const writeNumbersOnPage = (tree: Root): void => {
  replaceLists(tree, (items, list) => [
    element(
      'ul',
      items.flatMap(({ item, number }) => {
        const classes = listKept(item);
        const written = element('span', [number], { className: ['item-number'] });
        return [
          element('li', putNumber(item, written), {
            ...item.properties,
            value: undefined,
            className: classes.length > 0 ? classes : undefined,
          }),
          '\n',
        ];
      }),
      {
        ...list.properties,
        start: undefined,
        reversed: undefined,
        className: ['numbered', ...listKept(list)],
        // Without the role, a list that has no marks is none for VoiceOver.
        role: 'list',
      },
    ),
  ]);
};
