import { afterEach, expect, it } from 'vitest';
import {
  areEntriesHanded,
  areEntriesWaiting,
  type Entries,
  handEntries,
  takeHandedEntries,
} from '../../src/entries/handed-entries.ts';

const entries = { articles: [] } as unknown as Entries;

afterEach(() => {
  handEntries(undefined);
});

it('gives nothing where the desk has read nothing', () => {
  expect(areEntriesHanded()).toBe(false);
  expect(takeHandedEntries()).toBeUndefined();
});

it('gives what the desk has read once, and does not pass for nothing afterwards', () => {
  handEntries(entries);
  expect(areEntriesWaiting()).toBe(true);
  expect(takeHandedEntries()).toBe(entries);
  expect([areEntriesHanded(), areEntriesWaiting()]).toEqual([true, false]);
  expect(() => takeHandedEntries()).toThrow('taken before');
});

it('can be given again to whoever begins anew', () => {
  handEntries(entries);
  takeHandedEntries();
  handEntries(entries);
  expect(takeHandedEntries()).toBe(entries);
});
