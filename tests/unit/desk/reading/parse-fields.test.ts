import { describe, expect, it } from 'vitest';
import { findPlace } from '../../../../src/desk/reading/fields.ts';
import { parseFields } from '../../../../src/desk/reading/parse-fields.ts';

describe('parseFields', () => {
  it('keeps dates, times and country codes as the text they are', () => {
    const { fields } = parseFields('day: 2026-02-30\nat: 2026-01-01T12:00:00Z\ncountry: NO\nyes: yes', 0);
    expect(fields?.value).toEqual({
      day: '2026-02-30',
      at: '2026-01-01T12:00:00Z',
      country: 'NO',
      yes: 'yes',
    });
  });

  it('keeps the place of every key and value, counted from the start of the file', () => {
    const yaml = 'a:\n  - b: "x"\n    c: [1, 2]\n';
    const { fields } = parseFields(yaml, 100);
    expect(fields?.places.get('a[0].b')).toMatchObject({
      key: 100 + yaml.indexOf('b'),
      value: 100 + yaml.indexOf('"x"'),
    });
    expect(fields?.places.get('a[0].c[1]')?.value).toBe(100 + yaml.indexOf('2'));
  });

  it('points at what surrounds a value that is not there', () => {
    const yaml = 'a:\n  - b: "x"\n';
    const { fields } = parseFields(yaml, 0);
    if (!fields) throw new Error('no fields');
    expect(findPlace(fields, ['a', 0, 'missing'])).toBe(yaml.indexOf('b:'));
    expect(findPlace(fields, ['missing'])).toBe(0);
  });

  it.each(['', '# a comment', '\n\n', '~'])('takes %j for no fields at all', (yaml) => {
    expect(parseFields(yaml, 0)).toMatchObject({ fields: { value: {} }, faults: [] });
  });

  it.each(['- a', 'text', '3', '[a]'])('says of %j that fields are wanted', (yaml) => {
    expect(parseFields(yaml, 0)).toMatchObject({ fields: undefined, faults: [{ kind: 'not-fields' }] });
  });

  it.each([
    'a: !!timestamp 2026-01-01',
    'a: !x y',
    'a: &b c\nd: *b',
    'a: *b',
    '*a',
    'a: 1\n---\nb: 2',
    '? [a]\n: b',
    'a: @b',
  ])('refuses %j', (yaml) => {
    expect(parseFields(yaml, 0)).toMatchObject({ fields: undefined, faults: [{ kind: 'syntax' }] });
  });

  it('does not blow up a short file that stands for a long one', () => {
    const names = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    const lists = names.map(
      (name, index) => `${name}: &${name} [${`*${names[index - 1] ?? 'a'}, `.repeat(9)}]`,
    );
    const bomb = ['a: &a [x, x, x]', ...lists].join('\n');
    expect(parseFields(bomb, 0).fields).toBeUndefined();
  });

  it('does not take a key for the prototype of an object', () => {
    const { fields } = parseFields('__proto__:\n  polluted: true\n', 0);
    expect(Object.hasOwn(fields?.value ?? {}, '__proto__')).toBe(true);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
