import { expect, it } from 'vitest';
import { eventSchema } from '../../../src/schemas/event.ts';
import { faultFirst, listFaults } from './list-faults.ts';

const event = { date: '2026-02-17', title: 'Geese cross the bridge, the agency says' };

it('takes a day and what happened on it, also as Astro reads them', () => {
  const parsed = { ...event, sources: [], editions: {} };
  expect(eventSchema.parse(event)).toEqual(parsed);
  expect(eventSchema.parse({ ...event, date: new Date('2026-02-17T00:00:00Z') })).toEqual(parsed);
});

it.each(
  faultFirst([
    [{ date: '17 February' }, 'date: Write a date as year-month-day, e.g. 2026-02-19.'],
    [{ title: '' }, 'title: The title is empty. Write it, or remove the field if it is optional.'],
    [{ title: 'x'.repeat(201) }, 'title: The title is 201 characters long; the limit is 200.'],
    [{ place: 'bridge' }, ': Unrecognized key: "place"'],
  ]),
)('says "%s"', (fault, fields) => {
  expect(listFaults(eventSchema, { ...event, ...fields })[0]).toBe(fault);
});
