import { describe, expect, it } from 'vitest';
import { findChanges, type Reading } from '../../../../src/desk/desk-form/client/find-changes.ts';

const value = (said: string | boolean): Reading => ({ kind: 'value', value: said });
const fields = (entries: Record<string, Reading>, keepsMore = false): Reading => ({
  kind: 'fields',
  fields: new Map(Object.entries(entries)),
  keepsMore,
});
const list = (...items: readonly (readonly [number | undefined, Reading])[]): Reading => ({
  kind: 'list',
  items: items.map(([origin, reading]) => ({ origin, reading })),
});

const source = (id: string, note = ''): Reading => fields({ id: value(id), note: value(note) });
const before = fields({
  title: value('A'),
  draft: value(false),
  topics: list([0, value('x')], [1, value('y')]),
  keywords: list(),
  picture: fields({ file: value(''), share: value(false) }),
  sources: list([0, source('a', 'n')], [1, source('b')]),
});
const change = (changed: Record<string, Reading>): Reading =>
  before.kind === 'fields' ? fields({ ...Object.fromEntries(before.fields), ...changed }) : before;

describe('findChanges', () => {
  it('finds none where nothing was changed', () => {
    expect(findChanges(before, change({}))).toEqual([]);
  });

  it.each<[string, Record<string, Reading>, unknown[]]>([
    ['a text', { title: value('B') }, [{ kind: 'set', path: ['title'], value: 'B' }]],
    ['a text that was emptied', { title: value('') }, [{ kind: 'remove', path: ['title'] }]],
    ['a mark', { draft: value(true) }, [{ kind: 'set', path: ['draft'], value: true }]],
    [
      'an item of a list of values',
      { topics: list([0, value('x')], [1, value('z')]) },
      [{ kind: 'set', path: ['topics', 1], value: 'z' }],
    ],
    [
      'an item that was emptied',
      { topics: list([0, value('')], [1, value('y')]) },
      [{ kind: 'arrange', path: ['topics'], items: [1] }],
    ],
    ['a list that was emptied', { topics: list() }, [{ kind: 'remove', path: ['topics'] }]],
    [
      'an item with nothing in it',
      { topics: list([0, value('x')], [1, value('y')], [undefined, value('')]) },
      [],
    ],
    [
      'a list where there was none',
      { keywords: list([undefined, value('k')], [undefined, value('')]) },
      [{ kind: 'set', path: ['keywords'], value: ['k'] }],
    ],
    [
      'a group where there was none',
      { picture: fields({ file: value('a.png'), share: value(false) }) },
      [{ kind: 'set', path: ['picture'], value: { file: 'a.png' } }],
    ],
    [
      'items in another order, one changed and one new',
      { sources: list([1, source('b', 'm')], [undefined, source('c')], [0, source('a')]) },
      [
        { kind: 'set', path: ['sources', 1, 'note'], value: 'm' },
        { kind: 'remove', path: ['sources', 0, 'note'] },
        { kind: 'arrange', path: ['sources'], items: [1, { added: { id: 'c' } }, 0] },
      ],
    ],
  ])('finds %s', (_, changed, changes) => {
    expect(findChanges(before, change(changed))).toEqual(changes);
  });

  it('does not take away a group that holds more than is shown', () => {
    const group = (file: string): Reading => fields({ picture: fields({ file: value(file) }, true) });
    expect(findChanges(group('a.png'), group(''))).toEqual([{ kind: 'remove', path: ['picture', 'file'] }]);
    expect(findChanges(group(''), group('a.png'))).toEqual([
      { kind: 'set', path: ['picture', 'file'], value: 'a.png' },
    ]);
  });
});
