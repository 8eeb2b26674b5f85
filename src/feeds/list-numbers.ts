import { defaultHandlers as fromHtml, type Handle } from 'hast-util-to-mdast';
import type { List, ListItem } from 'mdast';
import { defaultHandlers, type Handle as Write, type Options } from 'mdast-util-to-markdown';
import { readDelimiter, readPadding } from '../domain/body/written-numbers.ts';

declare module 'mdast' {
  interface ListItemData {
    /** The number before the item, where the list does not count there by itself. */
    value?: number;
    /** Digits to which leading zeros fill it up. */
    padding?: number;
  }
  interface ListData {
    /** What follows the numbers. */
    delimiter?: '.' | ')';
  }
}

const readList: Handle = (state, node) => {
  const list = fromHtml.ol(state, node);
  if (readDelimiter(node) === ')') list.data = { delimiter: ')' };
  return list;
};

const readItem: Handle = (state, node) => {
  const item = fromHtml.li(state, node);
  const value = Number.parseInt(String(node.properties.value), 10);
  const padding = readPadding(node);
  item.data = { ...(value >= 0 && { value }), ...(padding > 0 && { padding }) };
  return item;
};

/** Reads lists of HTML with the numbers of their items. */
export const readListNumbers = { ol: readList, li: readItem } as const;

/** The number of an item: its own, or one more than that of the item before. */
const toNumber = (list: List, item: ListItem): number => {
  const index = list.children.indexOf(item);
  const numbered = list.children.slice(0, index + 1).findLastIndex(({ data }) => data?.value !== undefined);
  return numbered === -1
    ? (list.start ?? 1) + index
    : (list.children[numbered]?.data?.value ?? 0) + index - numbered;
};

/** Puts leading zeros before the number, and indents what is below it as far. */
const fillUp = (item: string, padding: number): string => {
  const missing = padding - (/^\d+/.exec(item)?.[0].length ?? padding);
  if (missing <= 0) return item;
  return `${'0'.repeat(missing)}${item}`.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(missing)}`);
};

const writeItem: Write = (node: ListItem, parent, state, info) => {
  const list = parent?.type === 'list' && parent.ordered === true ? parent : undefined;
  if (list === undefined) return defaultHandlers.listItem(node, parent, state, info);
  const bullet = state.bulletCurrent;
  // The library writes another sign after every other list.
  state.bulletCurrent = list.data?.delimiter ?? '.';
  const single: List = { ...list, start: toNumber(list, node), children: [node] };
  const written = defaultHandlers.listItem(node, single, state, info);
  state.bulletCurrent = bullet;
  return fillUp(written, node.data?.padding ?? 0);
};

/** Writes each item of a numbered list with its own number, and with what follows the number. */
export const writeListNumbers: Options = { handlers: { listItem: writeItem } };
