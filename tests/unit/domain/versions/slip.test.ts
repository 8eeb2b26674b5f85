import { describe, expect, it } from 'vitest';
import { isSlip } from '../../../../src/domain/versions/slip.ts';

describe('isSlip', () => {
  it.each([
    ['They recieved seven geese.', 'They received seven geese.'],
    ['The goverment said so.', 'The government said so.'],
    ['The bridge  was closed', 'The bridge was closed'],
    ['“Seven geese”, he said', '"Seven geese," he said.'],
    ['the the bridge', 'the bridge'],
    ['a old bridge', 'an old bridge'],
    ['A cease-fire holds', 'A ceasefire holds'],
    ['the ministry', 'The Ministry'],
    ['Its keepers dont know', 'Its keepers don’t know'],
    ['10,000 geese', '10.000 geese'],
    ['둑에 거위가 있다', '둑에 거위가 있다.'],
  ])('takes %j for %j', (before, after) => {
    expect(isSlip(before, after)).toBe(true);
    expect(isSlip(after, before)).toBe(true);
  });

  it.each([
    ['15 geese', '16 geese'],
    ['1.5 geese', '15 geese'],
    ['-5 degrees', '5 degrees'],
    ['5 geese', '5% geese'],
    ['2019 2019 geese', '2019 geese'],
    ['Iran said so', 'Iraq said so'],
    ['It can cross', 'It can’t cross'],
    ['It is now closed', 'It is not closed'],
    ['a million geese', 'a billion geese'],
    ['It launches geese', 'It launched geese'],
    ['Nigeria said so', 'Niger said so'],
    ['The bridge may hold', 'The bridge will hold'],
    ['Seven geese crossed', 'Seven geese crossed the bridge'],
    ['거위 일곱 마리', '거위 여덟 마리'],
  ])('does not take %j for %j', (before, after) => {
    expect(isSlip(before, after)).toBe(false);
    expect(isSlip(after, before)).toBe(false);
  });
});
