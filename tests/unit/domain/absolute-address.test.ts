import { expect, it } from 'vitest';
import { toAbsolute } from '../../../src/domain/absolute-address.ts';
import { edition } from '../made-up-edition.ts';

it.each([
  ['/topics/geese/', 'https://pond.example/topics/geese/'],
  ['/#organisation', 'https://pond.example/#organisation'],
])('makes %s absolute', (address, absolute) => {
  expect(toAbsolute(address, edition)).toBe(absolute);
});
