import { describe, expect, it } from 'vitest';
import { line } from '../../../src/schemas/text.ts';
import { listFaults } from './list-faults.ts';

describe('line', () => {
  const motto = line('motto', 10);

  it.each(['x', 'ten chars!', 'två ord', '…'])('takes "%s"', (written) => {
    expect(motto.parse(written)).toBe(written);
  });

  it('says how long a text is that is too long', () => {
    expect(listFaults(motto, 'eleven char')).toEqual([': The motto is 11 characters long; the limit is 10.']);
  });

  it('says first of an empty text that it is empty', () => {
    expect(listFaults(motto, '')[0]).toBe(
      ': The motto is empty. Write it, or remove the field if it is optional.',
    );
  });

  it.each([' x', 'x ', ' ', 'x\ny', 'x\r\ny', '\tx'])(
    'refuses spaces around and breaks within: %j',
    (written) => {
      expect(listFaults(motto, written)).toEqual([
        ': The motto must be one line with no spaces at the start or end.',
      ]);
    },
  );

  it.each([2026, true, null, ['x'], new Date(0)])(
    'asks for quotes around what YAML does not take for text: %j',
    (written) => {
      expect(listFaults(motto, written)).toEqual([': The motto must be text. Put it in quotes: "…".']);
    },
  );
});
