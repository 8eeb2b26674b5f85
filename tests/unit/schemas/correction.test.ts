import { expect, it } from 'vitest';
import { correctionKinds, correctionSchema } from '../../../src/schemas/correction.ts';
import { faultFirst, listFaults } from './list-faults.ts';

const least = { date: '2026-02-20T09:00:00+09:00', kind: 'correction', wrong: 'Six.', right: 'Seven.' };

it('takes a correction, which is not material unless it says so', () => {
  expect(correctionSchema.parse(least)).toEqual({
    ...least,
    date: new Date('2026-02-20T00:00:00Z'),
    material: false,
  });
  const full = { ...least, material: true, claim: 'claim-3', heading: 'the-bridge' };
  expect(correctionSchema.parse(full)).toEqual({ ...full, date: new Date('2026-02-20T00:00:00Z') });
});

it.each(correctionKinds)('takes the kind %s', (kind) => {
  expect(listFaults(correctionSchema, { ...least, kind })).toEqual([]);
});

it.each(
  faultFirst([
    [
      { date: '2026-02-20' },
      'date: Write the date, time and time zone, e.g. 2026-02-19T12:00:00Z or 2026-02-19T21:00:00+09:00.',
    ],
    [{ kind: 'slip' }, 'kind: Write one of: correction, clarification, update.'],
    [{ wrong: '' }, 'wrong: The "wrong" is empty. Write it, or remove the field if it is optional.'],
    [{ right: 'x'.repeat(401) }, 'right: The "right" is 401 characters long; the limit is 400.'],
    [{ material: 'yes' }, 'material: Write true or false.'],
    [{ reason: 'x' }, ': Unrecognized key: "reason"'],
  ]),
)('says "%s"', (fault, fields) => {
  expect(listFaults(correctionSchema, { ...least, ...fields })[0]).toBe(fault);
});
