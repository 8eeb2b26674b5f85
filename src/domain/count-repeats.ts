/**
 * Makes names differ. The first of several alike keeps its name, the later ones are counted: -2, -3. What is
 * someone's own name is not given to a repeat, wherever that is. Addresses are made so: this function must
 * not change.
 * @returns the names in the same order, no two of them alike
 */
export const countRepeats = (own: readonly string[]): string[] => {
  const taken = new Set(own);
  const met = new Set<string>();
  return own.map((name) => {
    if (!met.has(name)) {
      met.add(name);
      return name;
    }
    let count = 2;
    while (taken.has(`${name}-${String(count)}`)) count += 1;
    const counted = `${name}-${String(count)}`;
    taken.add(counted);
    return counted;
  });
};
