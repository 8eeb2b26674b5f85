import { describe, expect, it } from 'vitest';
import { toMovedAddress } from '../../../src/views/moved-address.ts';

const to = 'https://sourceline.example/articles/new-name/';

describe('toMovedAddress', () => {
  it.each([
    [to, '', '#claim-fifty', `${to}#claim-fifty`],
    [to, '?x=1', '#what-follows', `${to}?x=1#what-follows`],
    [to, '?x=1', '', `${to}?x=1`],
    [to, '', '#claim-%C3%9F', `${to}#claim-%C3%9F`],
    [to, '', '#حقوق', `${to}#%D8%AD%D9%82%D9%88%D9%82`],
    // Where a part is named by whoever moved the page, that part it is.
    [`${to}#part`, '', '#claim-fifty', `${to}#part`],
    [`${to}#part`, '?x=1', '#claim-fifty', `${to}?x=1#part`],
  ])('leads to %s from %s%s', (target, search, hash, expected) => {
    expect(toMovedAddress(target, { search, hash })).toBe(expected);
  });

  it('keeps nothing where nothing was asked for', () => {
    expect(toMovedAddress(to, { search: '', hash: '' })).toBeUndefined();
  });
});
