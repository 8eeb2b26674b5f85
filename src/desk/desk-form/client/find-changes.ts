import type { Change, Plain } from '../draft.ts';

/** A form as it is filled in. */
export type Reading =
  | { readonly kind: 'value'; readonly value: string | boolean }
  | {
      readonly kind: 'fields';
      readonly fields: ReadonlyMap<string, Reading>;
      /** It holds more than the form shows, and never goes as a whole. */
      readonly keepsMore: boolean;
    }
  | { readonly kind: 'list'; readonly items: readonly ReadItem[] };

/** An item of a list. */
export interface ReadItem {
  /** Its place in the file; undefined for a new one. */
  readonly origin: number | undefined;
  readonly reading: Reading;
}

type Path = Change['path'];

/** What a filled in form says; undefined where it says nothing. */
export const toPlain = (reading: Reading): Plain | undefined => {
  switch (reading.kind) {
    case 'value':
      return reading.value === '' || reading.value === false ? undefined : reading.value;
    case 'fields': {
      const said = [...reading.fields].flatMap(([name, field]) => {
        const value = toPlain(field);
        return value === undefined ? [] : [[name, value] as const];
      });
      return said.length === 0 ? undefined : Object.fromEntries(said);
    }
    case 'list': {
      const said = reading.items.flatMap((item) => toPlain(item.reading) ?? []);
      return said.length === 0 ? undefined : said;
    }
  }
};

const isGone = (reading: Reading): boolean =>
  toPlain(reading) === undefined && !(reading.kind === 'fields' && reading.keepsMore);

const findListChanges = (
  before: Extract<Reading, { kind: 'list' }>,
  after: Extract<Reading, { kind: 'list' }>,
  path: Path,
): Change[] => {
  const wasEmpty = (origin: number | undefined): boolean => {
    const former = origin === undefined ? undefined : before.items[origin];
    return former !== undefined && isGone(former.reading);
  };
  // What was empty in the file is not touched for that.
  const left = after.items.filter(({ origin, reading }) => !isGone(reading) || wasEmpty(origin));
  if (left.length === 0) return before.items.length === 0 ? [] : [{ kind: 'remove', path }];
  if (before.items.length === 0)
    return [{ kind: 'set', path, value: left.flatMap(({ reading }) => toPlain(reading) ?? []) }];
  const nested = left.flatMap(({ origin, reading }) => {
    const former = origin === undefined ? undefined : before.items[origin];
    return former === undefined ? [] : findChanges(former.reading, reading, [...path, origin ?? 0]);
  });
  const isAsBefore = left.length === before.items.length && left.every(({ origin }, at) => origin === at);
  if (isAsBefore) return nested;
  const items = left.map(({ origin, reading }) => origin ?? { added: toPlain(reading) ?? '' });
  return [...nested, { kind: 'arrange', path, items }];
};

/**
 * Finds what was changed in a form, and nothing else.
 * @param before as it was opened
 * @returns changes whose paths are those of the file as it was opened
 */
export const findChanges = (before: Reading, after: Reading, path: Path = []): Change[] => {
  if (before.kind === 'value' && after.kind === 'value') {
    if (before.value === after.value) return [];
    return after.value === '' ? [{ kind: 'remove', path }] : [{ kind: 'set', path, value: after.value }];
  }
  if (before.kind === 'list' && after.kind === 'list') return findListChanges(before, after, path);
  if (before.kind !== 'fields' || after.kind !== 'fields') return [];
  if (path.length > 0) {
    const said = toPlain(after);
    if (isGone(before)) return said === undefined ? [] : [{ kind: 'set', path, value: said }];
    if (isGone(after)) return [{ kind: 'remove', path }];
  }
  return [...after.fields].flatMap(([name, field]) => {
    const former = before.fields.get(name);
    return former === undefined ? [] : findChanges(former, field, [...path, name]);
  });
};
