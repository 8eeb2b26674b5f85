import { describe, expect, it } from 'vitest';
import { findNearestHubs } from '../../../../src/search/client/nearest-hubs.ts';

const toHub = (name: string, total: number) => ({ name, address: '/somewhere/', total });

const hubs = [
  toHub('Canal boats', 1),
  toHub('Geese', 4),
  toHub('Bridges and tunnels', 9),
  toHub('Côte d’Ivoire', 2),
  toHub('Swans', 7),
];
const largest = ['Bridges and tunnels', 'Swans', 'Geese'];

/** Names of the hubs nearest to words. */
const find = (words: string, among = hubs): readonly string[] =>
  findNearestHubs(words, among).map(({ name }) => name);

describe('findNearestHubs', () => {
  it.each([
    ['geese', ['Geese']],
    ['GEESE!', ['Geese']],
    ['gee', ['Geese']],
    ['tunnelling', largest],
    ['tunnelsystem', ['Bridges and tunnels']],
    ['gesee', ['Geese']],
    ['brigdse', ['Bridges and tunnels']],
    ['cote', ['Côte d’Ivoire']],
    ['boat geese', ['Canal boats', 'Geese']],
    ['zeppelin swan', ['Swans']],
  ])('finds what resembles %s', (words, names) => {
    expect(find(words)).toEqual(names);
  });

  it.each(['zeppelin', '', '!?', 'ge', 'an'])('offers the largest where none resembles %j', (words) => {
    expect(find(words)).toEqual(largest);
  });

  it('allows short words one slip, longer ones two', () => {
    expect(find('swnns')).toEqual(['Swans']);
    expect(find('snwns', [toHub('Swans', 1), toHub('Ducks', 2)])).toEqual(['Ducks', 'Swans']);
    expect(find('bidgse', [toHub('Bridges', 1), toHub('Ducks', 2)])).toEqual(['Bridges']);
  });

  it('offers six at most that are alike, in the order of the page', () => {
    const many = Array.from({ length: 8 }, (_, index) => toHub(`Geese ${String(index)}`, index));
    expect(find('geese', many)).toEqual(['Geese 0', 'Geese 1', 'Geese 2', 'Geese 3', 'Geese 4', 'Geese 5']);
  });

  it('offers nothing of nothing', () => {
    expect(find('geese', [])).toEqual([]);
  });
});
