import { describe, expect, it } from 'vitest';
import { toSourceMix } from '../../../src/domain/source-mix.ts';
import type { PublisherKind } from '../../../src/schemas/publisher.ts';
import { buildSource } from '../article-builder.ts';

const sourcesOf = (...kinds: readonly PublisherKind[]) =>
  kinds.map((kind) => buildSource({ publisher: { id: 'gazette', name: 'The Goose Gazette', kind } }));

describe('toSourceMix', () => {
  it('counts sources by kind, most frequent first', () => {
    expect(toSourceMix(sourcesOf('official', 'newspaper', 'official', 'ngo', 'official', 'ngo'))).toEqual([
      { kind: 'official', count: 3 },
      { kind: 'ngo', count: 2 },
      { kind: 'newspaper', count: 1 },
    ]);
  });

  it('orders equally frequent kinds by their name', () => {
    const expected = [
      { kind: 'academic', count: 1 },
      { kind: 'newspaper', count: 1 },
      { kind: 'state-media', count: 1 },
    ];
    expect(toSourceMix(sourcesOf('state-media', 'academic', 'newspaper'))).toEqual(expected);
    expect(toSourceMix(sourcesOf('newspaper', 'state-media', 'academic'))).toEqual(expected);
  });

  it('gives nothing for no sources', () => {
    expect(toSourceMix([])).toEqual([]);
  });
});
