import type { Properties } from 'hast';
import type { List, ListItem, Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from './visit.ts';

/**
 * Prints the number that an editor wrote before each item of a list: Markdown counts on from the first. Only where
 * every item has a 1, or a 0, is counting what was meant. Says with classes what HTML cannot: how many digits need
 * room, that a parenthesis follows them, and to how many digits a number is filled up with leading zeros.
 *
 * in:  2019. The talks fail.
 *      2022. The drills begin.
 * out: <ol start="2019" class="digits-4"><li>The talks fail.</li><li value="2022">The drills begin.</li></ol>
 * in:  01) Hanoi
 * out: <ol class="parenthesis"><li class="pad-2">Hanoi</li></ol>
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

/** Digits to which leading zeros fill a number up; 0 where none do. */
const toPadding = (number: string): number =>
  number.length > 1 && number.startsWith('0') ? number.length : 0;

const setProperties = (item: ListItem, properties: Properties): void => {
  item.data = { ...item.data, hProperties: { ...item.data?.hProperties, ...properties } };
};

const setNumbers = (list: List, source: string): void => {
  const markers = list.children.map((item) => readMarker(item, source)?.number ?? '');
  const numbers = markers.map((marker) => (marker === '' ? Number.NaN : Number(marker)));
  const [first = Number.NaN] = numbers;
  const counts = numbers.length > 1 && first <= 1 && numbers.every((number) => number === first);
  let printed = first - 1;
  let digits = 1;
  for (const [index, item] of list.children.entries()) {
    const number = numbers[index] ?? Number.NaN;
    printed += 1;
    if (!counts && !Number.isNaN(number) && number !== printed) {
      printed = number;
      setProperties(item, { value: String(number) });
    }
    const padding = toPadding(markers[index] ?? '');
    if (padding > 0) {
      // The class that Markdown gives a task would be lost.
      const className = typeof item.checked === 'boolean' ? ['task-list-item'] : [];
      setProperties(item, { className: [...className, `pad-${String(padding)}`] });
    }
    digits = Math.max(digits, padding, String(printed).length);
  }
  // The class that Markdown gives a list of tasks would be lost.
  const isOfTasks = list.children.some(({ checked }) => typeof checked === 'boolean');
  const className = [
    ...(digits > 2 ? [`digits-${String(digits)}`] : []),
    ...(readMarker(list.children[0], source)?.delimiter === ')' ? ['parenthesis'] : []),
  ];
  if (className.length > 0) {
    const classes = isOfTasks ? ['contains-task-list', ...className] : className;
    list.data = { ...list.data, hProperties: { className: classes } };
  }
};
