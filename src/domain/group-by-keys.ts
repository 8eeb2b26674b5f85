/**
 * Groups things that may belong to several groups.
 * @param keysOf names the groups of one; a group that is named twice has it once
 * @returns the groups in the order in which they are first named, each in the order of the things
 */
export const groupByKeys = <Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<Key>,
): Map<Key, Item[]> => {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
};
