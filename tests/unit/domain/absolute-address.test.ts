import { expect, it } from 'vitest';
import { toAbsolute } from '../../../src/domain/absolute-address.ts';

it.each([
  ['/topics/geese/', 'https://sourceline.example/topics/geese/'],
  ['/#organisation', 'https://sourceline.example/#organisation'],
])('makes %s absolute', (address, absolute) => {
  expect(toAbsolute(address)).toBe(absolute);
});
