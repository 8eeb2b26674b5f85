import { describe, expect, it } from 'vitest';
import { toMoment } from '../../../../src/desk/import/moments.ts';

describe('toMoment', () => {
  it.each([
    ['2014-04-22 10:00:01 -0400', '2014-04-22T14:00:01Z'],
    ['2014-04-22T10:00:01-04:00', '2014-04-22T14:00:01Z'],
    ['2016-03-23 9:00:00 -4', '2016-03-23T13:00:00Z'],
    ['2016-03-23 9:00:00 +05:30', '2016-03-23T03:30:00Z'],
    ['2014-4-2', '2014-04-02T00:00:00Z'],
    ['2014-04-22 10:00', '2014-04-22T10:00:00Z'],
    ['2019-05-04T10:00:00.123Z', '2019-05-04T10:00:00Z'],
    ['Wed, 19 Feb 2020 12:00:00 +0000', '2020-02-19T12:00:00Z'],
    ['19 February 2020', '2020-02-19T00:00:00Z'],
    ['0000-00-00 00:00:00', undefined],
    ['2014-13-40', undefined],
    ['02/03/2014', undefined],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads %j', (written, moment) => {
    expect(toMoment(written)).toBe(moment);
  });
});
