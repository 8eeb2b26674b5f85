import type { List, ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/**
 * Prints the number that an editor wrote before each item of a list: Markdown counts on from the first. Only where
 * every item has a 1, or a 0, is counting what was meant. Says with classes what the style sheet must know: how
 * many digits need room, and that a parenthesis stands behind them.
 *
 * in:  2019. The talks fail.
 *      2022. The drills begin.
 * out: <ol start="2019" class="digits-4"><li>The talks fail.</li><li value="2022">The drills begin.</li></ol>
 */
export const remarkListNumbers =
  () =>
  (tree: Root, file: VFile): void => {
    const source = String(file.value);
    visit(tree, 'list', (list) => {
      if (list.ordered === true) setNumbers(list, source);
    });
  };

const written = /^(?<number>\d{1,9})(?<delimiter>[.)])/;

const readMarker = (item: ListItem | undefined, source: string) =>
  written.exec(source.slice(item?.position?.start.offset, item?.position?.end.offset))?.groups;

const setNumbers = (list: List, source: string): void => {
  const numbers = list.children.map((item) => Number(readMarker(item, source)?.number ?? Number.NaN));
  const [first = Number.NaN] = numbers;
  const counts = numbers.length > 1 && first <= 1 && numbers.every((number) => number === first);
  let printed = first - 1;
  let largest = 0;
  for (const [index, item] of list.children.entries()) {
    const number = numbers[index] ?? Number.NaN;
    printed += 1;
    if (!counts && !Number.isNaN(number) && number !== printed) {
      printed = number;
      item.data = { ...item.data, hProperties: { ...item.data?.hProperties, value: String(number) } };
    }
    largest = Math.max(largest, printed);
  }
  const digits = String(largest).length;
  const className = [
    ...(digits > 2 ? [`digits-${String(digits)}`] : []),
    ...(readMarker(list.children[0], source)?.delimiter === ')' ? ['parenthesis'] : []),
  ];
  if (className.length > 0) list.data = { ...list.data, hProperties: { className } };
};
