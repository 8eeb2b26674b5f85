/**
 * Places in a view model that would not survive being written to JSON and read again: a Date, a Map, a function,
 * NaN. The edition is passed over: it is one of a few values that a language names.
 */
export const listUnplain = (value: unknown, path = 'model'): string[] => {
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean')
    return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${String(value)}`];
  if (Array.isArray(value))
    return value.flatMap((item, index) => listUnplain(item, `${path}[${String(index)}]`));
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.entries(value)
      .filter(([key]) => key !== 'edition')
      .flatMap(([key, item]) => listUnplain(item, `${path}.${key}`));
  }
  return [`${path} is ${Object.prototype.toString.call(value)}`];
};
