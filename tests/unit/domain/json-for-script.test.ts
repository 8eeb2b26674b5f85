import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toJsonForScript } from '../../../src/domain/json-for-script.ts';

describe('toJsonForScript', () => {
  it.each([
    ['</script>', String.raw`"\u003c/script\u003e"`],
    ['<!-- & -->', String.raw`"\u003c!-- \u0026 --\u003e"`],
    ['a\u2028b\u2029c', String.raw`"a\u2028b\u2029c"`],
    ['Zürich “7” \\ "', String.raw`"Zürich “7” \\ \""`],
  ])('writes %j', (value, json) => {
    expect(toJsonForScript(value)).toBe(json);
  });

  it('leaves no sign that could end the element, and reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const json = toJsonForScript(value);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
